import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/accessible.ts'
import { launch, picture } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { drawn } from './harness/chart.ts'
import { arrive, phone, press, takeKey } from './harness/on-page.ts'
import { usageWritten } from './harness/refused.ts'
import { startService, type ServiceUnderTest } from './harness/service.ts'

/** The key's page, of a key that is made from outside. */
async function keyPage(page: Page, service: ServiceUnderTest, traits: object) {
  const { body } = await service.call('POST', '/v1/keys', { keyspace: 'Shop', environment: 'live', ...traits })
  await service.signIn(page)
  await page.goto(`${service.url}/keys/${body.key.id}`)
  await page.getByRole('heading', { name: 'Changes' }).waitFor()
  return { id: body.key.id as string, text: body.text as string }
}

/** The name of what has the focus. */
const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id)

inBrowser('the page of a key', () => {
  let browser: Browser
  let service: ServiceUnderTest
  const verify = async (key: string) => (await service.call('POST', '/v1/keys/verify', { key })).body
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
    await service.enrol()
    await service.call('POST', '/v1/keyspaces', { name: 'Shop', prefix: 'shop' })
  })
  afterAll(() => Promise.all([browser?.close(), service?.close()]))

  test('the service says what is wrong with a key beside the field', async () => {
    const { page, end } = await arrive(browser)
    await service.signIn(page)
    await page.goto(`${service.url}/keys/new`)
    await press(page, 'Restrictions: addresses and origins')
    await page.getByRole('combobox', { name: 'Addresses' }).fill('10.0.0.0/8')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Addresses' }).fill('10.0.0.300')
    await page.keyboard.press('Enter')
    await press(page, 'External id, tags, metadata')
    await page.getByRole('textbox', { name: 'Metadata' }).fill('{plan}')
    await press(page, 'Make the key')
    await page.getByText('This is no JSON.').waitFor()
    await page.getByRole('textbox', { name: 'Metadata' }).fill('{"plan": "pro"}')
    // A refused form has all its parts open.
    await press(page, 'Add a limit')
    await press(page, 'Make the key')
    await page.getByText('Entry 2: expected an address or CIDR range.').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-new-faults')
    expect(await end()).toEqual([])
  })

  test('a key page shows how it is used, and is changed in dialogs', async () => {
    const { page, end } = await arrive(browser)
    const traits = { name: 'reports', owner: 'Ada', tags: ['nightly'], metadata: { plan: 'pro' } }
    const limits = [{ name: 'hourly', limit: 3, window_seconds: 3600 }]
    const { id, text } = await keyPage(page, service, { ...traits, limits, permissions: ['reports:read'] })
    const caller = { address: '192.0.2.15', user_agent: 'python-requests/2.32' }
    for (let count = 0; count < 5; count++) await service.call('POST', '/v1/keys/verify', { key: text, caller })
    await usageWritten(service, id, 5)
    await page.reload()
    await page.getByText('python-requests').first().waitFor()
    await page.getByText('limit.rate').first().waitFor()
    await drawn(page)
    expect(await violations(page)).toEqual([])
    await picture(page, 'key')
    await page.getByText('As a table').click()
    const cells = page.getByRole('table', { name: 'Requests by outcome' }).getByRole('row').last().getByRole('cell')
    await cells.first().waitFor()
    expect((await cells.allTextContents()).slice(1)).toEqual(['3', '2'])
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-usage-table')

    await press(page, 'Edit facts')
    await page.getByRole('dialog').getByLabel('Owner').fill('Grace')
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-edit-facts')
    await press(page, 'Save')
    await page.getByText('Grace').waitFor()
    for (const part of ['access', 'limits', 'restrictions']) {
      await press(page, `Edit ${part}`)
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).waitFor()
      expect(await violations(page)).toEqual([])
      await picture(page, `key-edit-${part}`)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await expect.poll(() => focused(page)).toBe(`Edit ${part}`)
    }
    await page.getByText(/ada@example\.com · owner$/).waitFor()
    expect(await end()).toEqual([])
  })

  test('what somebody else changed meanwhile is not overwritten', async () => {
    const { page, end } = await arrive(browser)
    const { id } = await keyPage(page, service, { name: 'contested' })
    await press(page, 'Edit facts')
    await page.getByRole('dialog').getByLabel('Owner').fill('Ada')
    await service.call('PATCH', `/v1/keys/${id}`, { owner: 'Grace' })
    await press(page, 'Save')
    await page.getByText('Somebody else changed the key meanwhile').waitFor()
    expect((await service.call('GET', `/v1/keys/${id}`)).body.owner).toBe('Grace')
    expect(await end()).toEqual([])
  })

  test('disable and enable', async () => {
    const { page, end } = await arrive(browser)
    const { text } = await keyPage(page, service, { name: 'switched' })
    await press(page, 'Disable')
    await page.getByRole('dialog').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-disable')
    await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click()
    await page.getByText('Switched off').first().waitFor()
    expect(await verify(text)).toMatchObject({ valid: false })
    await press(page, 'Enable')
    await page.getByRole('dialog').getByRole('button', { name: 'Enable' }).click()
    await page.getByText('It does not expire.').waitFor()
    expect(await verify(text)).toMatchObject({ valid: true })
    expect(await end()).toEqual([])
  })

  test('revoke with a reason, and take it back', async () => {
    const { page, end } = await arrive(browser)
    const { text } = await keyPage(page, service, { name: 'revoked' })
    await press(page, 'More actions')
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-more')
    await page.getByRole('menuitem', { name: 'Revoke' }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await expect.poll(() => focused(page)).toBe('More actions')
    await press(page, 'More actions')
    await page.getByRole('menuitem', { name: 'Revoke' }).click()
    await page.getByLabel('Reason').selectOption('compromised')
    await page.getByLabel('Note').fill('laptop was stolen')
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-revoke')
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
    await page.getByText('somebody else may have it (laptop was stolen)').waitFor()
    const receipt = page.getByRole('region', { name: 'Where it is refused' })
    await receipt
      .getByText(/^since \d+ ms after the revocation$/)
      .first()
      .waitFor()
    await receipt.getByText(`pid ${process.pid}`).first().waitFor()
    await receipt.getByText('none').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-revoked')
    expect(await verify(text)).toMatchObject({ valid: false, code: 'key.revoked' })
    await press(page, 'Undo the revocation')
    await page.getByText('Do this only if').waitFor()
    expect(await violations(page)).toEqual([])
    await press(page, 'Take it back')
    await page.getByText('It does not expire.').waitFor()
    expect(await verify(text)).toMatchObject({ valid: true })
    expect(await end()).toEqual([])
  })

  test('rotate: the new key is shown once, the old one tells who still uses it', async () => {
    const { page, end } = await arrive(browser)
    const { text: old } = await keyPage(page, service, { name: 'rotated' })
    await press(page, 'Rotate')
    await page.getByRole('dialog').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-rotate')
    await page.getByLabel('Counted from now').check()
    await press(page, 'Make the new key')
    const fresh = await takeKey(page)
    await page.getByText('It replaces').waitFor()
    expect(await verify(fresh)).toMatchObject({ valid: true })
    expect(await verify(old)).toMatchObject({ valid: true })
    await page.getByRole('link', { name: 'the old key' }).click()
    await page.getByText('It was replaced by').waitFor()
    await page.getByRole('heading', { name: 'Who still uses the old key' }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-grace')
    expect(await end()).toEqual([])
  })

  test('expire now, and a leak', async () => {
    const { page, end } = await arrive(browser)
    const { text } = await keyPage(page, service, { name: 'ending' })
    await press(page, 'More actions')
    await page.getByRole('menuitem', { name: 'Set when it expires' }).click()
    await page.getByLabel('Expires', { exact: true }).selectOption('at')
    await page.getByRole('button', { name: 'Expires at' }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-expire')
    await page.getByLabel('Expires', { exact: true }).selectOption('default')
    await press(page, 'Expire now')
    await page.getByText('Expired', { exact: true }).first().waitFor()
    expect(await verify(text)).toMatchObject({ valid: false, code: 'key.expired' })
    await press(page, 'More actions')
    await page.getByRole('menuitem', { name: 'It was found in public' }).click()
    await page.getByText('The key is revoked at once.').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-leaked-dialog')
    await page.getByLabel('Where it was found').fill('https://example.com/paste')
    await press(page, 'Say that it leaked')
    await page.getByText('found in public (https://example.com/paste)').waitFor()
    expect(await end()).toEqual([])
  })

  test('a key that is not there', async () => {
    const { page, end } = await arrive(browser)
    await service.signIn(page)
    await page.goto(`${service.url}/keys/key_000`)
    await page.getByText('There is no such key').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await end()).toEqual([])
  })

  test('on a phone', async () => {
    const { page, end } = await arrive(browser, phone)
    await keyPage(page, service, {
      name: 'a phone shows this one',
      owner: 'Ada',
      limits: [{ name: 'burst', limit: 10, window_seconds: 1 }],
    })
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-phone')
    await page.goto(`${service.url}/keys/new`)
    await page.getByLabel('Name', { exact: true }).waitFor()
    await press(page, 'Rate limits')
    await press(page, 'Add a limit')
    await page.waitForTimeout(300)
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-new-phone')
    await page.goto(`${service.url}/keys`)
    await page.getByText('a phone shows this one').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'keys-phone')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await end()).toEqual([])
  })
})
