import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { violations } from './harness/accessible.ts'
import { launch, open, picture } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { enrolMember } from './harness/people.ts'
import { makeShop, type MadeKey } from './harness/refused.ts'
import { owner, startService, type ServiceUnderTest } from './harness/service.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const viewer = { name: 'Vic', email: 'vic@example.com', password: 'tundra 52 saxophone mint' }

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()

inBrowser('governance', () => {
  let browser: Browser
  let service: ServiceUnderTest
  let shop: MadeKey
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
    await service.enrol()
    shop = await makeShop(service)
    await service.call('POST', `/v1/keys/${shop.id}/disable`, {})
    await service.call('POST', `/v1/keys/${shop.id}/enable`, {})
  })
  afterAll(() => Promise.all([browser?.close(), service?.close()]))

  const watched = async (size = { width: 1280, height: 860 }) => {
    const opened = await open(browser, { viewport: size, permissions: ['clipboard-read', 'clipboard-write'] })
    opened.page.setDefaultTimeout(10_000)
    await service.signIn(opened.page)
    return opened
  }

  test('the audit log is filtered, checked and saved', async () => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/audit`)
    await page.getByText('key.disable').waitFor()
    await page.getByRole('table').getByText(owner.email).first().waitFor()
    await press(page, 'Check the chain')
    await page.getByText(/The chain is intact: \d+ entries/).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'audit')
    const saved = page.waitForEvent('download')
    await press(page, 'Export')
    const lines = (await readFile(await (await saved).path(), 'utf8')).trim().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { sequence: number }).sequence)).toEqual(
      lines.map((_, at) => at + 1),
    )
    await page.getByRole('combobox', { name: 'What' }).selectOption('Keyspaces')
    await page.getByText('1 entry').waitFor()
    expect(new URL(page.url()).search).toBe('?action=keyspace')
    await page.getByRole('button', { name: /^Details of entry/ }).click()
    await page.getByRole('dialog').getByText('"prefix": "shop"').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'audit-entry')
    await page.keyboard.press('Escape')
    expect(faults).toEqual([])
    await close()
  })

  test('somebody is invited; the link is shown once, and leads to their account', async () => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/members`)
    await page.getByText(`${owner.email} (you)`).waitFor()
    await press(page, 'Invite')
    await page.getByLabel('E-mail').fill('grace@example.com')
    expect(await violations(page)).toEqual([])
    await picture(page, 'invite')
    await press(page, 'Make the link')
    const link = await page.getByText('/invitation#').textContent()
    expect(await violations(page)).toEqual([])
    await press(page, 'Copy the link')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
    await press(page, 'Done')
    await page.getByRole('button', { name: 'Withdraw the invitation of grace@example.com' }).waitFor()
    expect(await page.getByText('/invitation#').count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await picture(page, 'members')
    const guest = await open(browser)
    await guest.page.goto(link ?? '')
    await guest.page.getByRole('heading', { name: 'You were invited' }).waitFor()
    await guest.close()
    await press(page, 'Withdraw the invitation of grace@example.com')
    await press(page, 'Withdraw')
    await page.getByText('None. An invitation is here until').waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('a role is changed and a member removed, after it was said what that means', async () => {
    const [{ page, faults, close }, guest] = [await watched(), await open(browser)]
    await enrolMember(service, viewer, 'viewer', guest.page)
    await guest.close()
    await page.goto(`${service.url}/members`)
    await page.getByRole('combobox', { name: `Role of ${viewer.email}` }).click()
    await page.getByRole('option', { name: 'Admin' }).click()
    await page.getByText(`${viewer.email} becomes admin.`).waitFor()
    expect(await violations(page)).toEqual([])
    await press(page, 'Change the role')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.getByRole('combobox', { name: `Role of ${viewer.email}` }).inputValue()).toBe('Admin')
    await press(page, `Remove ${viewer.email}`)
    await page.getByText('Keys and root keys that they made go on working').waitFor()
    await picture(page, 'member-remove')
    await press(page, 'Remove')
    await page.getByText(viewer.email, { exact: true }).waitFor({ state: 'detached' })
    expect(await page.getByRole('button', { name: `Remove ${owner.email}` }).count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })

  test('a root key is made, works, is edited and revoked', async () => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/root-keys`)
    await press(page, 'New root key')
    await page.getByLabel('Name').fill('Shop backend')
    await page.getByLabel('Read keys, their usage and callers').check()
    expect(await violations(page)).toEqual([])
    await picture(page, 'root-key-new')
    await press(page, 'Create')
    const text = (await page.getByRole('status').locator('pre').first().textContent()) ?? ''
    expect(await violations(page)).toEqual([])
    await picture(page, 'root-key-once')
    await press(page, 'Done')
    const authorization = `Bearer ${text}`
    const verified = await fetch(`${service.url}/v1/keys/verify`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ key: shop.text }),
    })
    expect(((await verified.json()) as { valid: boolean }).valid).toBe(true)
    expect((await fetch(`${service.url}/v1/audit`, { headers: { authorization } })).status).toBe(403)
    await press(page, 'Edit Shop backend')
    await page.getByLabel('Name').fill('Shop worker')
    await press(page, 'Save')
    await page.getByRole('button', { name: 'Revoke Shop worker' }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'root-keys')
    await press(page, 'Revoke Shop worker')
    await page.getByRole('dialog').getByText('Ask whether a key is good').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'root-key-revoke')
    await press(page, 'Revoke')
    await page.getByText('Revoked').waitFor()
    expect((await fetch(`${service.url}/v1/keys`, { headers: { authorization } })).status).toBe(401)
    expect(faults).toEqual([])
    await close()
  })

  test('a viewer is offered nothing that would be refused', async () => {
    const { page, faults, close } = await open(browser)
    page.setDefaultTimeout(10_000)
    await enrolMember(service, { ...viewer, email: 'val@example.com' }, 'viewer', page)
    await service.call('POST', '/v1/webhooks', { url: 'https://hooks.example.com/', events: ['key.created'] })
    await service.call('PUT', '/v1/roles/reader', { permissions: ['orders:read'] })
    const { body } = await service.call('GET', '/v1/keyspaces')
    const offers = /\b(New|Create|Invite|Edit|Remove|Revoke|Delete|Save|Withdraw|Change|Close|Add)\b/
    const pages = {
      members: 'val@example.com (you)',
      'root-keys': 'Root keys',
      settings: 'Your role may read this and not change it.',
      'settings/keyspaces': 'shop',
      [`settings/keyspaces/${body.items[0].id}`]: 'Your role may read this and not change it.',
      'settings/roles': 'reader',
      'settings/webhooks': 'https://hooks.example.com/',
    }
    for (const [path, said] of Object.entries(pages)) {
      await page.goto(`${service.url}/${path}`)
      await page.getByRole('main').getByText(said, { exact: true }).first().waitFor()
      const buttons = await page.getByRole('main').getByRole('button', { disabled: false }).allTextContents()
      expect(buttons.filter((text) => offers.test(text))).toEqual([])
      expect(
        await page
          .getByRole('main')
          .getByRole('textbox', { disabled: false })
          .and(page.locator(':not([readonly])'))
          .count(),
      ).toBe(0)
    }
    expect(faults).toEqual([])
    await close()
  })

  test.each(['audit', 'members', 'root-keys'])('on a phone: %s', async (path) => {
    const { page, faults, close } = await watched({ width: 390, height: 800 })
    await page.goto(`${service.url}/${path}`)
    await page.getByRole('table').first().waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, `${path}-phone`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(faults).toEqual([])
    await close()
  })
})
