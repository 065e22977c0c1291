import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/accessible.ts'
import { launch, picture } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { startService, type ServiceUnderTest } from './harness/service.ts'
import { openWorkbench } from './harness/workbench.ts'
import { harOf } from './workbench-inputs.ts'

const engine = '**/assets/worker-*'

inBrowser('the engine of the workbench', { timeout: 60_000 }, () => {
  let browser: Browser
  let service: ServiceUnderTest
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
  }, 60_000)
  afterAll(() => Promise.all([browser?.close(), service?.close()]))

  test('is waited for with an outline of the answer', async () => {
    const { page, faults, close, paste, heading } = await openWorkbench(browser, service, {}, async (page) => {
      await page.route(engine, async (route) => {
        await released
        await route.continue()
      })
    })
    await paste('Error 401: Unauthorized')
    await page.getByRole('status', { name: 'The engine is being loaded' }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'workbench-working')
    release()
    await heading.waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('that cannot be loaded says so, and is tried again', async () => {
    const { page, close, paste, heading } = await openWorkbench(browser, service, {}, (page) =>
      page.route(engine, (route) => route.abort()),
    )
    await paste('Error 401: Unauthorized')
    await page.getByRole('alert').getByText('The engine stopped').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'workbench-broken')
    await page.unroute(engine)
    await page.getByRole('button', { name: 'Try again' }).click()
    await heading.waitFor()
    expect(await heading.count()).toBe(1)
    await close()
  })

  test('reads 5 MB while the page goes on', async () => {
    const { page, faults, close, field } = await openWorkbench(browser, service)
    await expect.poll(() => page.workers().length).toBe(1)
    await page.waitForTimeout(1000)
    await field.focus()
    const { frames, milliseconds } = await page.evaluate(pasteAndCount, harOf(1300, 4100))
    await page.getByText('HAR file, 5.').waitFor()
    await page.getByText('1,300 answers, 65 refused').waitFor()
    await page.locator('section[aria-busy="false"]').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'workbench-large')
    expect(frames, `frames drawn in ${milliseconds} ms until the first answer`).toBeGreaterThan(1)
    expect(faults).toEqual([])
    await close()
  })
})

let release: () => void = () => {}
const released = new Promise<void>((resolve) => {
  release = resolve
})

/** Pastes into the field, and counts the frames that are drawn until the answer has come. Runs in the page. */
async function pasteAndCount(text: string): Promise<{ frames: number; milliseconds: number }> {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  const start = performance.now()
  document
    .querySelector('textarea')
    ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  let frames = 0
  while (!document.querySelector('code')) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
    frames++
  }
  return { frames, milliseconds: Math.round(performance.now() - start) }
}
