import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { violations } from './harness/accessible.ts'
import { launch, open, picture, themes } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { drawn } from './harness/chart.ts'
import { makeShop, refusalsWritten, verify, type MadeKey } from './harness/refused.ts'
import { startService, type ServiceUnderTest } from './harness/service.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

inBrowser('refusals', () => {
  let browser: Browser
  let service: ServiceUnderTest
  let shop: MadeKey
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
    await refusalsWritten(service, 10)
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
    await page.getByText('10 refused').waitFor()
    await drawn(page)
    expect(await violations(page)).toEqual([])
    await picture(page, 'refusals')
    await page.getByText('As a table').click()
    await page.getByRole('table', { name: 'Refused over time' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByText('By caller').click()
    await page.getByRole('button', { name: '203.0.113.0/24' }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'refusals-callers')
    await page.getByText('By route').click()
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
    await page.getByText('Nothing to try yet').waitFor()
    await page.getByRole('combobox', { name: /Allowed addresses/ }).fill('203.0.113.0/24')
    await page.keyboard.press('Enter')
    await page.getByText('1 of 10 calls would have been refused').waitFor()
    await page.getByRole('textbox', { name: 'Requests' }).fill('2')
    await page.getByRole('textbox', { name: 'Within seconds' }).fill('3600')
    await page
      .getByText(/\d of 10 calls would have been refused/)
      .nth(1)
      .waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'policy-replay')
    expect(faults).toEqual([])
    await close()
  })

  test('a changed restriction of a key is tried before it is saved', async () => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/keys/${shop.id}`)
    await page.getByRole('button', { name: 'Edit restrictions' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').first().fill('198.51.100.0/24')
    await page.keyboard.press('Enter')
    await dialog.getByText('9 of 10 calls would have been refused').waitFor()
    await dialog.getByRole('table', { name: 'By caller' }).getByText('shop-worker/2.1').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-edit-replay')
    expect((await service.call('GET', `/v1/keys/${shop.id}`)).body.restrictions.ips).toBeNull()
    expect(faults).toEqual([])
    await close()
  })

  test('usage is drawn by outcome', async () => {
    const { page, faults, close } = await watched()
    await page.goto(`${service.url}/usage`)
    await page.getByText('Busiest keys').waitFor()
    await page.getByRole('link', { name: 'Shop backend' }).waitFor()
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme })
      await drawn(page)
    }
    const drawing = page.getByRole('img', { name: /^Verifications over time: \d\d stacked bars/ })
    expect(await drawing.getAttribute('aria-label')).toContain('Granted: 10, perm.scope: 6.')
    expect(await violations(page)).toEqual([])
    await picture(page, 'usage')
    expect(faults).toEqual([])
    await close()
  })

  test.each([
    ['refusals', '10 refused'],
    ['refusals?view=list', '10 records'],
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
