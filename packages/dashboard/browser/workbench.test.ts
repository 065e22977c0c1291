import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/accessible.ts'
import { inBrowser, launch, open, picture, type Watched } from './harness/browser.ts'
import { startService, type ServiceUnderTest } from './harness/service.ts'

inBrowser('the workbench', () => {
  let browser: Browser
  let service: ServiceUnderTest
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
  })
  afterAll(() => Promise.all([browser?.close(), service?.close()]))

  test('is empty', async () => {
    const { page, faults, close } = await open(browser)
    await page.goto(`${service.url}/workbench`)
    await page.getByRole('heading', { name: 'Paste a refusal to see why' }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'workbench-empty')
    expect(faults).toEqual([])
    await close()
  })
  test.each(['curl command', 'Log', 'HTTP exchange', 'HAR file', 'Key alone'])('example %s', async (name) => {
    const { page, faults, close } = await open(browser)
    await page.goto(`${service.url}/workbench`)
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('heading', { name: 'About this cause' }).waitFor()
    await page.waitForTimeout(400)
    expect.soft(await violations(page)).toEqual([])
    await picture(page, `workbench-example-${name}`)
    expect(faults).toEqual([])
    await close()
  })
})
