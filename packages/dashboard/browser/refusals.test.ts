import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { violations } from './harness/accessible.ts'
import { inTheme, launch, open, picture, themes } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { drawingOf, drawn } from './harness/chart.ts'
import { addTo, press } from './harness/on-page.ts'
import { makeKey, makeShop, refusalsWritten, verify, type MadeKey } from './harness/refused.ts'
import { startService, type ServiceUnderTest } from './harness/service.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const group = (page: Page, by: string): Promise<void> =>
  page.getByRole('radiogroup', { name: 'Grouped by' }).getByText(by, { exact: true }).click()

inBrowser('refusals', () => {
  let browser: Browser
  let service: ServiceUnderTest
  let shop: MadeKey & { readonly keyspaceId: string }
  let reader: MadeKey
  let lacking: string
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
    await service.enrol()
    shop = await makeShop(service)
    const address = '203.0.113.7'
    const caller = { address, user_agent: 'shop-worker/2.1', origin: 'https://shop.example' }
    for (let count = 0; count < 9; count++) await verify(service, { key: shop.text, route: 'GET /orders', caller })
    await verify(service, { key: shop.text, caller: { address: '198.51.100.9', user_agent: 'laptop' } })
    for (let count = 0; count < 6; count++)
      lacking = await verify(service, { key: shop.text, permissions: 'orders:write', route: 'POST /orders', caller })
    for (let count = 0; count < 3; count++)
      await verify(service, {
        key: `${shop.text.slice(0, -1)}_`,
        route: 'GET /orders',
        caller: { address: '2001:db8::1' },
      })
    await verify(service, { key: '', route: 'GET /health' })
    const trial = await makeKey(service, shop.keyspaceId, { name: 'Trial', environment: 'test' })
    for (let count = 0; count < 2; count++)
      await verify(service, { key: trial.text, permissions: 'orders:read', route: 'GET /orders' })
    reader = await makeKey(service, shop.keyspaceId, { name: 'Reader', permissions: ['orders:read'] })
    for (const permissions of ['orders:read', 'orders:read', 'orders:read or admin'])
      await verify(service, { key: reader.text, permissions })
    await verify(service, { key: reader.text })
    await refusalsWritten(service, 12)
  })
  afterAll(() => Promise.all([browser?.close(), service?.close()]))

  const watched = async (size = { width: 1280, height: 860 }) => {
    const opened = await open(browser, { viewport: size })
    opened.page.setDefaultTimeout(10_000)
    await service.signIn(opened.page)
    return opened
  }
  const phone = { width: 390, height: 800 }

  test('from the groups to one refusal and what would make it pass', async () => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/refusals`)
    await page.getByText('12 refused').waitFor()
    await drawn(page)
    expect(await violations(page)).toEqual([])
    await picture(page, 'refusals')
    await page.getByText('As a table').click()
    await page.getByRole('table', { name: 'Refused over time' }).waitFor()
    expect(await violations(page)).toEqual([])
    await group(page, 'Caller')
    await page.getByRole('button', { name: '203.0.113.0/24' }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'refusals-callers')
    await group(page, 'Environment')
    await page.getByRole('button', { name: 'Live' }).waitFor()
    for (const environment of ['Not told', 'Test'])
      await page.getByRole('button', { name: environment, exact: true }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Test', exact: true }).click()
    await page.getByText('2 records').waitFor()
    expect(new URL(page.url()).search).toBe('?view=list&environment=test')
    await page.goBack()
    await group(page, 'Route')
    await page.getByRole('button', { name: 'POST /orders' }).click()
    await page.getByText('6 records').waitFor()
    expect(new URL(page.url()).search).toBe('?view=list&route=POST+%2Forders')
    expect(await violations(page)).toEqual([])
    await picture(page, 'refusals-list')
    await page.getByRole('link', { name: 'perm.scope' }).first().click()
    await page.getByText('Everything that was checked').waitFor()
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  test('one refusal tells everything, and how the caller reads it', async () => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/refusals/${lacking}`)
    const checks = page.getByRole('region', { name: 'Everything that was checked' }).getByRole('listitem')
    await checks.last().waitFor()
    expect(await checks.count()).toBe(12)
    expect(await checks.filter({ hasText: 'Failed' }).allTextContents()).toEqual([
      expect.stringContaining('Has the permission'),
    ])
    await page.getByText('orders:write').first().waitFor()
    await page.getByText(`why401 keys why ${lacking} --var API_KEY`).waitFor()
    expect(await page.getByText('HTTP/1.1 403').textContent()).toContain('"code": "perm.scope"')
    expect(await page.getByRole('link', { name: 'About this cause' }).getAttribute('href')).toBe('/causes/perm.scope')
    expect(await violations(page)).toEqual([])
    await picture(page, 'refusal')
    const shared = await fetch(`${service.url}/v1/refusals/${lacking}`, {
      headers: { authorization: `Bearer ${shop.text}` },
    })
    expect(((await shared.json()) as { code: string }).code).toBe('perm.scope')
    expect(faults).toEqual([])
    await close()
  })

  test('a restriction is tried on the calls of last week', async () => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/policy-replay`)
    await page.getByText('Choose a key').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'policy-replay-empty')
    await page.getByRole('combobox', { name: 'Key' }).click()
    await page.getByRole('option', { name: /Shop backend/ }).click()
    await page.getByText('Nothing is changed yet').waitFor()
    await addTo(page.getByRole('main'), 'Addresses', '203.0.113.0/24')
    await page.getByText('1 of 10 calls would have been refused (10%).').waitFor()
    await page.getByText(/^Exact: each call since .* is recorded\.$/).waitFor()
    await addTo(page.getByRole('main'), 'Origins', 'https://admin.shop.example')
    await page.getByText('10 of 10 calls would have been refused').waitFor()
    const kinds = page.getByRole('table', { name: 'By kind of call' })
    await kinds.getByText('https://shop.example').waitFor()
    await kinds.getByText('address, page').waitFor()
    await press(page, 'Add a limit')
    await page.getByRole('textbox', { name: 'Requests' }).fill('2')
    await page.getByRole('combobox', { name: 'Unit' }).selectOption('hour')
    await page
      .getByText(/\d of 10 calls would have been refused/)
      .nth(1)
      .waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'policy-replay')
    expect(faults).toEqual([])
    await close()
  })

  test.each([
    ['restrictions', 'Addresses', '198.51.100.0/24', '9 of 10 calls would have been refused', '203.0.113.7'],
    [
      'restrictions',
      'Origins',
      'https://*.shop.example',
      '10 of 10 calls would have been refused',
      'https://shop.example',
    ],
  ])('a change of %s (%s) is tried before it is saved', async (section, label, value, verdict, kind) => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/keys/${shop.id}`)
    await press(page, `Edit ${section}`)
    const dialog = page.getByRole('dialog')
    await addTo(dialog, label, value)
    await dialog.getByText(verdict).waitFor()
    await dialog.getByRole('table', { name: 'By kind of call' }).getByText(kind, { exact: true }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, `key-edit-replay-${label.toLowerCase()}`)
    expect((await service.call('GET', `/v1/keys/${shop.id}`)).body.restrictions).toEqual({ ips: null, origins: null })
    expect(faults).toEqual([])
    await close()
  })

  test('a change of permissions is tried before it is saved, on what was asked for', async () => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/keys/${reader.id}`)
    await press(page, 'Edit access')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Permissions' }).focus()
    await page.keyboard.press('Backspace')
    await addTo(dialog, 'Permissions', 'orders:list')
    await dialog.getByText('3 of 4 calls would have been refused (75%).').waitFor()
    const kinds = dialog.getByRole('table', { name: 'By kind of call' })
    await kinds.getByText('orders:read', { exact: true }).waitFor()
    await kinds.getByText('No permission asked for').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-edit-replay-permissions')
    expect(faults).toEqual([])
    await close()
  })

  test('usage is drawn by outcome', async () => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/usage`)
    await page.getByText('Busiest keys').waitFor()
    await page.getByRole('link', { name: 'Shop backend' }).waitFor()
    for (const theme of themes) {
      await inTheme(page, theme)
      await drawn(page)
    }
    const drawing = page.getByRole('img', { name: /^Verifications over time: \d\d stacked bars/ })
    expect(await drawing.getAttribute('aria-label')).toContain('Granted: 14, perm.scope: 8.')
    const atRest = await drawingOf(page)
    const { width = 0 } = (await drawing.boundingBox()) ?? {}
    await drawing.hover({ position: { x: width - 20, y: 100 } })
    await expect.poll(() => drawingOf(page)).not.toBe(atRest)
    await page.getByText('Busiest keys').hover()
    await expect.poll(() => drawingOf(page)).toBe(atRest)
    expect(await violations(page)).toEqual([])
    await picture(page, 'usage')
    expect(faults).toEqual([])
    await close()
  })

  test.each([
    ['refusals', '12 refused'],
    ['refusals?view=list', '12 records'],
    ['usage', 'Busiest keys'],
    ['policy-replay', 'Choose a key'],
  ])('on a phone: %s', async (path, said) => {
    const { page, faults, close } = await watched(phone)
    await page.goto(`${service.url}/${path}`)
    await page.getByText(said).waitFor()
    if (path === 'usage' || path === 'refusals') await drawn(page)
    expect(await violations(page)).toEqual([])
    await picture(page, `${path.replace('?view=', '-')}-phone`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
    expect(faults).toEqual([])
    await close()
  })

  test('on a phone: one refusal', async () => {
    const { page, faults, close } = await watched(phone)
    await page.goto(`${service.url}/refusals/${lacking}`)
    await page.getByText('Everything that was checked').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'refusal-phone')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
    expect(faults).toEqual([])
    await close()
  })
})
