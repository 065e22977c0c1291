import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launch, open } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { addTo } from './harness/on-page.ts'
import { payloads, smuggled, watchHits } from './harness/payloads.ts'
import { makeKey, refusalsWritten, verify } from './harness/refused.ts'
import { startService, type ServiceUnderTest } from './harness/service.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

inBrowser('whatever callers and members write is shown as text', () => {
  let browser: Browser
  let service: ServiceUnderTest
  let requests: string[]
  let keyspaceId: string
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
    await service.enrol()
    const { call } = service
    const [first = ''] = payloads
    const keyspace = await call('POST', '/v1/keyspaces', { name: first, prefix: 'shop' })
    keyspaceId = keyspace.body.id as string
    await call('PATCH', '/v1/settings', { name: first, contact: payloads[1] })
    await call('POST', '/v1/webhooks', {
      url: `https://hooks.invalid/?q=${payloads[1]}#${first}`,
      events: ['key.created'],
    })
    requests = []
    for (const payload of payloads) {
      await call('POST', '/v1/root-keys', { name: payload, scopes: ['keys:verify'] })
      const key = await makeKey(service, keyspaceId, {
        name: payload,
        owner: payload,
        metadata: { [payload]: payload },
      })
      const caller = { address: '203.0.113.7', user_agent: payload, origin: payload }
      await verify(service, { key: key.text, caller })
      requests.push(await verify(service, { key: key.text, permissions: 'a:b', route: payload, caller }))
    }
    await refusalsWritten(service, payloads.length)
  })
  afterAll(() => Promise.all([browser?.close(), service?.close()]))

  test('on every page about refusals, people and settings', async () => {
    const { page, faults, close } = await open(browser)
    page.setDefaultTimeout(10_000)
    const hits = await watchHits(page)
    await service.signIn(page)
    const [first = '', second = ''] = payloads
    const pages: readonly (readonly [path: string, shown: string])[] = [
      ['refusals?view=route', second],
      [`refusals?view=list&route=${encodeURIComponent(second)}`, second],
      ...requests.map((id, at) => [`refusals/${id}`, payloads[at] ?? ''] as const),
      ['usage', second],
      ['root-keys', second],
      ['audit', 'root-key.create'],
      ['settings/keyspaces', first],
      [`settings/keyspaces/${keyspaceId}`, first],
      ['settings', 'Contact'],
      ['settings/webhooks', 'https://hooks.invalid'],
      ['members', 'Open invitations'],
    ]
    for (const [path, shown] of pages) {
      await page.goto(`${service.url}/${path}`)
      await page.getByRole('main').getByText(shown).first().waitFor()
      expect([path, await smuggled(page), hits()]).toEqual([path, [], 0])
    }
    expect(faults).toEqual([])
    await close()
  })

  test('in dialogs and in what is tried on past calls', async () => {
    const { page, faults, close } = await open(browser)
    page.setDefaultTimeout(10_000)
    const hits = await watchHits(page)
    await service.signIn(page)
    await page.goto(`${service.url}/audit?action=keyspace`)
    await page.getByRole('button', { name: /^Details of entry/ }).click()
    await page.getByRole('dialog').getByText('<script>hit()').waitFor()
    expect(await smuggled(page)).toEqual([])
    await page.goto(`${service.url}/root-keys`)
    await page.getByRole('button', { name: 'Revoke <style>' }).first().click()
    await page.getByRole('dialog').getByText('<style>').waitFor()
    expect(await smuggled(page)).toEqual([])
    await page.goto(`${service.url}/policy-replay`)
    await page.getByRole('combobox', { name: 'Key' }).click()
    await page.getByRole('option', { name: payloads[1] ?? '' }).click()
    await addTo(page.getByRole('main'), 'Addresses', '198.51.100.0/24')
    await addTo(page.getByRole('main'), 'Origins', 'https://shop.example')
    await page.getByRole('table', { name: 'By kind of call' }).getByText('No page told').waitFor()
    expect([await smuggled(page), hits()]).toEqual([[], 0])
    expect(faults).toEqual([])
    await close()
  })
})
