import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { violations } from './harness/accessible.ts'
import { launch, open, picture } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { makeKey } from './harness/refused.ts'
import { startService, type ServiceUnderTest } from './harness/service.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()

/** What browsers say of an answer that is a refusal; the page shows it. */
const refusals = /the server responded with a status of (400|409)/

inBrowser('settings', () => {
  let browser: Browser
  let service: ServiceUnderTest
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
    await service.enrol()
  })
  afterAll(() => Promise.all([browser?.close(), service?.close()]))

  const watched = async (size = { width: 1280, height: 860 }) => {
    const opened = await open(browser, { viewport: size })
    opened.page.setDefaultTimeout(10_000)
    await service.signIn(opened.page)
    return opened
  }

  test('of the project are saved', async () => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/settings`)
    await page.getByLabel('Name').fill('Lighthouse')
    await page.getByLabel('Contact').fill('keys@example.com')
    await page.getByLabel('Keep usage, days').fill('120')
    expect(await violations(page)).toEqual([])
    await press(page, 'Save')
    await page.getByText('Saved.').waitFor()
    await page.getByRole('banner').getByText('Lighthouse').waitFor()
    await picture(page, 'settings')
    const { body } = await service.call('GET', '/v1/settings')
    expect(body).toMatchObject({ name: 'Lighthouse', contact: 'keys@example.com', keep_usage_days: 120 })
    expect(faults).toEqual([])
    await close()
  })

  test('of the project: it is suspended and resumed', async () => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/settings`)
    await press(page, 'Suspend the project')
    expect(await violations(page)).toEqual([])
    await press(page, 'Suspend')
    await page.getByRole('button', { name: 'Resume the project' }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'settings-suspended')
    expect((await service.call('GET', '/v1/settings')).body).toMatchObject({ suspended_by: 'project' })
    await press(page, 'Resume the project')
    await press(page, 'Resume')
    await page.getByRole('button', { name: 'Suspend the project' }).waitFor()
    expect((await service.call('GET', '/v1/settings')).body).toMatchObject({ suspended_at: null })
    expect(faults).toEqual([])
    await close()
  })

  test('a keyspace is made, set and closed', async () => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/settings/keyspaces`)
    await page.getByText('No keyspaces yet').waitFor()
    expect(await violations(page)).toEqual([])
    await press(page, 'New keyspace')
    await page.getByLabel('Name').fill('Shop API')
    await page.getByLabel('Prefix').fill('Shop!')
    await press(page, 'Create')
    await page
      .getByText(/^Expected/)
      .first()
      .waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'keyspace-new')
    await page.getByLabel('Prefix').fill('shop')
    await press(page, 'Create')
    await page.getByRole('radio', { name: 'Strict' }).check()
    await page.getByRole('radio', { name: 'Revoke it after a grace' }).check()
    await page.getByLabel('Grace, hours').fill('6')
    await press(page, 'Add a place')
    await page.getByLabel('Name of place 3').fill('X-Shop-Key')
    await page.getByText(/shop_\(live\|test\)_/).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'keyspace')
    await press(page, 'Save')
    await page.getByText('Saved.').waitFor()
    const { body } = await service.call('GET', '/v1/keyspaces')
    expect(body.items[0].settings).toMatchObject({ profile: 'strict', on_leak: 'grace', leak_grace_seconds: 21_600 })
    expect(body.items[0].settings.accepted[2]).toEqual({ in: 'header', name: 'X-Shop-Key', scheme: null })
    await press(page, 'Close')
    await page.getByLabel('Type Shop API to go on').fill('Shop')
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click()
    expect((await service.call('GET', '/v1/keyspaces')).body.items).toHaveLength(1)
    await page.getByLabel('Type Shop API to go on').fill('Shop API')
    expect(await violations(page)).toEqual([])
    await picture(page, 'keyspace-close')
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click()
    await page.getByText('No keyspaces yet').waitFor()
    expect(faults.filter((fault) => !refusals.test(fault))).toEqual([])
    await close()
  })

  test('a role is made, changed and deleted', async () => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/settings/roles`)
    await press(page, 'New role')
    await page.getByLabel('Name').fill('reader')
    await page.getByRole('combobox', { name: /Permissions/ }).fill('orders:read')
    await page.keyboard.press('Enter')
    expect(await violations(page)).toEqual([])
    await press(page, 'Save')
    await page.getByRole('button', { name: 'Edit reader' }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'roles')
    expect((await service.call('GET', '/v1/roles')).body.items).toEqual([
      { name: 'reader', permissions: ['orders:read'] },
    ])
    await press(page, 'Delete reader')
    await press(page, 'Delete')
    await page.getByText('No roles yet').waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('a webhook is made; its secret is shown once; what did not arrive is sent again', async () => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/settings/webhooks`)
    await press(page, 'New webhook')
    await page.getByLabel('URL').fill('http://127.0.0.1:9/hook')
    await page.getByLabel('A key was made').check()
    await press(page, 'Create')
    await page
      .getByText(/^Expected/)
      .first()
      .waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'webhook-new')
    await page.getByLabel('URL').fill('https://hooks.invalid/keys')
    await press(page, 'Create')
    await page.getByText(/^whsec_/).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'webhook-once')
    await press(page, 'Done')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.getByText(/^whsec_/).count()).toBe(0)
    const keyspace = await service.call('POST', '/v1/keyspaces', { name: 'hooked', prefix: 'hooked' })
    await makeKey(service, keyspace.body.id as string, {})
    await page.getByRole('link', { name: 'https://hooks.invalid/keys' }).click()
    await page.getByText('key.created').waitFor()
    const retried = page.waitForResponse((response) => response.url().endsWith('/retry'))
    await page.getByRole('button', { name: /^Retry now: msg_/ }).click()
    expect((await retried).status()).toBe(200)
    expect(await violations(page)).toEqual([])
    await picture(page, 'webhook')
    await page.getByRole('button', { name: /^Details of msg_/ }).click()
    await page.getByRole('dialog').getByText('"environment": "live"').waitFor()
    expect(await violations(page)).toEqual([])
    expect(faults.filter((fault) => !refusals.test(fault))).toEqual([])
    await close()
  })

  test.each(['settings', 'settings/keyspaces', 'settings/roles', 'settings/webhooks'])(
    'on a phone: %s',
    async (path) => {
      const { page, faults, close } = await watched({ width: 390, height: 800 })
      await page.goto(`${service.url}/${path}`)
      await page.getByRole('tabpanel').getByRole('heading', { level: 2 }).first().waitFor()
      expect(await violations(page)).toEqual([])
      await picture(page, `${path.replace('/', '-')}-phone`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      expect(faults).toEqual([])
      await close()
    },
  )
})
