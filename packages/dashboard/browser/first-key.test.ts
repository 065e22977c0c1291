import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/accessible.ts'
import { launch, picture } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { arrive, fill, press, takeKey } from './harness/on-page.ts'
import { owner, startService, type ServiceUnderTest } from './harness/service.ts'

inBrowser('the first key', () => {
  let browser: Browser
  let service: ServiceUnderTest
  const verify = async (key: string) => (await service.call('POST', '/v1/keys/verify', { key })).body
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
  })
  afterAll(() => Promise.all([browser?.close(), service?.close()]))

  test('from the link of the first person to a key that is granted, and one that is refused', async () => {
    const { page, end } = await arrive(browser)
    await page.goto(service.setupUrl ?? '')
    await fill(page, { 'Your name': owner.name, 'E-mail': owner.email, Password: owner.password })
    await press(page, 'Create account')
    await page.getByText('No keys yet').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'keys-none')
    await page.getByRole('link', { name: 'New key' }).first().click()
    await page.getByLabel('Name of the API').fill('Shop')
    await page.getByLabel('Prefix').focus()
    expect(await page.getByLabel('Prefix').inputValue()).toBe('shop')
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-new-first-keyspace')
    await press(page, 'Continue')
    await page.getByLabel('Name', { exact: true }).fill('web shop')
    await page.getByRole('combobox', { name: 'Permissions' }).fill('orders:*')
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-new')
    await press(page, 'Make the key')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Copy it now').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-once')
    for (const tab of ['GitHub Actions', 'Docker', 'curl']) {
      await dialog.getByRole('tab', { name: tab }).click()
      expect(await violations(page)).toEqual([])
      await picture(page, `key-once-${tab.split(' ')[0]?.toLowerCase()}`)
    }
    const key = (await dialog.locator('pre').first().textContent()) ?? ''
    expect(key).toMatch(/^shop_live_/)
    // what was not copied is not closed without a question
    await page.keyboard.press('Escape')
    await dialog.getByText('The key was not copied').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-once-not-copied')
    await press(page, 'Back to the key')
    await takeKey(page)
    await page.getByRole('heading', { name: 'web shop' }).waitFor()
    // the text of the key is nowhere any more
    expect(await page.content()).not.toContain(key)
    expect(
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href])),
    ).not.toContain(key)

    await service.call('POST', '/api/auth/sign-in/email', { email: owner.email, password: owner.password })
    expect(await verify(key)).toMatchObject({ valid: true })
    const refused = await verify(`${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`)
    expect(refused).toMatchObject({ valid: false })
    expect(refused.request_id).toMatch(/^req_/)
    expect(await end()).toEqual([])
  })
})
