import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/accessible.ts'
import { launch, picture } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { arrive, fill, press } from './harness/on-page.ts'
import { startService, type ServiceUnderTest } from './harness/service.ts'

/** What would run, load or lead away if it were taken for more than text. */
const payloads = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '<style>*{display:none}</style>',
  '</title><iframe src=//example.com>',
]

const viewer = { name: 'Vera', email: 'vera@example.com', password: 'cobalt 7 marigold ferry' }

/** Elements that only a payload could have made. */
const planted = (page: Page): Promise<number> =>
  page.locator('img, iframe, body style, svg[onload], [onmouseover], script:not([src]), a[href^="javascript:"]').count()

inBrowser('keys of others', () => {
  let browser: Browser
  let service: ServiceUnderTest
  let ids: string[]
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
    await service.enrol()
    await service.call('POST', '/v1/keyspaces', { name: payloads[0], prefix: 'shop' })
    ids = []
    for (const text of payloads) {
      const { body } = await service.call('POST', '/v1/keys', {
        keyspace: payloads[0],
        environment: 'live',
        name: text,
        owner: text,
        external_id: text,
        tags: [text],
        metadata: { [text]: { [text]: [text] } },
      })
      ids.push(body.key.id)
      const caller = { address: '192.0.2.1', user_agent: text }
      await service.call('POST', '/v1/keys/verify', { key: body.text, caller })
      await service.call('POST', `/v1/keys/${body.key.id}/revoke`, { reason: 'leaked', note: text })
    }
  })
  afterAll(() => Promise.all([browser?.close(), service?.close()]))

  test('what they wrote is text in the list and on the page of the key', async () => {
    const { page, end } = await arrive(browser)
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await service.signIn(page)
    await page.goto(`${service.url}/keys`)
    for (const text of payloads) await page.getByRole('link', { name: text, exact: true }).waitFor()
    expect(await planted(page)).toBe(0)
    await picture(page, 'keys-text')
    for (const [at, id] of ids.entries()) {
      await page.goto(`${service.url}/keys/${id}`)
      const text = payloads[at] ?? ''
      await page.getByRole('heading', { name: text, exact: true }).waitFor()
      await page.getByText(`(${text})`).waitFor()
      await page.locator('pre', { hasText: JSON.stringify(text).slice(1, -1) }).waitFor()
      await page.getByText('Made', { exact: true }).first().waitFor()
      expect(await planted(page)).toBe(0)
    }
    await picture(page, 'key-text')
    expect(await violations(page)).toEqual([])
    expect(dialogs).toEqual([])
    expect(await end()).toEqual([])
  })

  test('a viewer is offered nothing that is refused', async () => {
    const { body } = await service.call('POST', '/v1/invitations', { email: viewer.email, role: 'viewer' })
    const { page, end } = await arrive(browser)
    const refused: string[] = []
    page.on('response', (response) => {
      if (response.status() === 403) refused.push(response.url())
    })
    await page.goto(`${service.url}/invitation#${body.token}`)
    await fill(page, { 'Your name': viewer.name, Password: viewer.password })
    await press(page, 'Create account')
    await fill(page, { 'E-mail': viewer.email, Password: viewer.password })
    await press(page, 'Sign in')
    await page.getByRole('link', { name: payloads[0] ?? '', exact: true }).click()
    await page.getByRole('heading', { name: 'Changes' }).waitFor()
    await page.getByText('Made', { exact: true }).first().waitFor()
    await page.waitForLoadState('networkidle')
    const toChange = /^(edit|rotate|disable|enable|more actions|undo)/i
    expect(await page.getByRole('main').getByRole('button', { name: toChange }).count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await picture(page, 'key-viewer')
    expect(refused).toEqual([])
    expect(await end()).toEqual([])
  })
})
