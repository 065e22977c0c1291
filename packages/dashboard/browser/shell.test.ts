import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/accessible.ts'
import { launch, open, picture } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { startService, type ServiceUnderTest } from './harness/service.ts'

inBrowser('the shell', () => {
  let browser: Browser
  let service: ServiceUnderTest
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
    await service.enrol()
  })
  afterAll(() => Promise.all([browser?.close(), service?.close()]))

  test('is accessible and shows the sections', async () => {
    const { page, faults, close } = await open(browser)
    await service.signIn(page)
    await page.goto(`${service.url}/keys`)
    await page.getByRole('navigation').getByText('Refusals').waitFor()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'shell')
    expect(faults).toEqual([])
    await close()
  })

  test('on a phone the sections are behind a menu', async () => {
    const { page, faults, close } = await open(browser, { viewport: { width: 390, height: 800 } })
    await service.signIn(page)
    await page.goto(`${service.url}/keys`)
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('dialog').getByText('Refusals').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'shell-phone')
    expect(faults).toEqual([])
    await close()
  })
})
