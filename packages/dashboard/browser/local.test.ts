import { leakOf, startLoopbackIssuer, startRecordingServer, type LoopbackIssuer } from '@why401/testkit'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { violations } from './harness/accessible.ts'
import { launch, open, picture, type Watched } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { startLocalUi, type LocalUi } from './harness/local-ui.ts'

const secret = 'q7Rk2ZtVw9XbN4mLp8JsHd6Yc3Fg5Ae1'
const key = `acme_live_${secret}`
const testKey = { name: 'synthetic', text: key, secret }
const env = `# keys\nACME_API_KEY=" ${key}"\nOTHER=1\n`

inBrowser('the workbench of why401 ui', { timeout: 60_000 }, () => {
  let browser: Browser
  let issuer: LoopbackIssuer
  let ui: LocalUi
  let watched: Watched
  let page: Page

  beforeAll(async () => {
    ;[browser, issuer] = await Promise.all([launch(), startLoopbackIssuer({ key })])
  })
  afterAll(() => Promise.all([browser?.close(), issuer?.close()]))
  beforeEach(async () => {
    ui = await startLocalUi({
      '.env': env,
      '.env.local': `ACME_API_KEY=${key}\n`,
      'main.js': "require('dotenv').config()\n",
      'package.json': '{"dependencies":{"dotenv":"17.0.0"}}',
    })
    watched = await open(browser)
    page = watched.page
  })
  afterEach(async () => {
    await watched.close()
    await ui.close()
  })

  const paste = async (text: string): Promise<void> => {
    await page.goto(ui.url)
    await page.getByRole('textbox').first().fill(text)
  }
  const curl = (value: string, more = ''): string =>
    `curl ${issuer.url}/v1/models -H "Authorization: Bearer ${value}" ${more}`
  const openProject = () => page.getByRole('tab', { name: 'Project' }).click()
  const region = (name: string) => page.getByRole('region', { name, exact: true })

  test('proves, fixes and takes back', async () => {
    await paste(curl(` ${key}`))
    await page.getByRole('button', { name: 'Prove it' }).click()
    await region('Prove it').getByText('Proven', { exact: true }).waitFor()
    await region('Fix in your files').getByText('trim the value of ACME_API_KEY').waitFor()
    expect(await page.getByRole('table', { name: 'Request 2' }).innerText()).toMatch(/·…5Ae1 ‹43[^]*…5Ae1 ‹42/)
    expect(await violations(page)).toEqual([])
    await picture(page, 'local-proven')

    await page.getByRole('button', { name: 'Apply fix' }).click()
    await page.getByText('401 → 200').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('401 → 200')
    expect(await ui.read('.env')).toBe(env.replace('" acme', '"acme'))
    await page.getByRole('button', { name: 'Undo' }).first().waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'local-fixed')

    await page.getByRole('button', { name: 'Undo' }).first().click()
    await page.getByText('Restored .env').waitFor()
    expect(await ui.read('.env')).toBe(env)
    expect(watched.faults).toEqual([])
  })

  test('shows what is wrong in the project, and every source of a variable', async () => {
    await page.goto(ui.url)
    await openProject()
    await page.getByRole('cell', { name: 'the value has SPACE at its start' }).first().waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'local-findings')
    await page.getByRole('tab', { name: 'Variables' }).click()
    await page.getByText('reaches the program').waitFor()
    await page.getByText('npm dotenv 18').first().waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'local-variables')
    expect(leakOf(testKey, await page.content())).toBeNull()
    expect(watched.faults).toEqual([])
  })

  test('asks before it sends what may change something, or a value out of a file', async () => {
    const sent = issuer.answered()
    await paste(curl('$ACME_API_KEY', '-d a=1'))
    await page.getByRole('button', { name: 'Prove it' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('POST may change something').waitFor()
    await dialog.getByText('ACME_API_KEY is not set in this shell').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'local-asks')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(issuer.answered()).toBe(sent)
    await page.getByRole('button', { name: 'Prove it' }).click()
    await dialog.getByRole('button', { name: 'Send' }).click()
    await page.getByText(/request(?:s were| was) sent/).waitFor()
    expect(issuer.answered()).toBeGreaterThan(sent)
    expect(watched.faults).toEqual([])
  })

  test('ends a proof when that is asked, and sends nothing more', async () => {
    const server = await startRecordingServer((_, before) =>
      before === 0 ? 'HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\nno' : '',
    )
    await paste(`curl ${server.url}/v1 -H "Authorization: Bearer  ${key}"`)
    await page.getByRole('button', { name: 'Prove it' }).click()
    await page.getByText('waiting for the answer').first().waitFor()
    await page.getByText('What is believed by now').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'local-proving')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Nothing more is sent').waitFor()
    await expect.poll(() => server.connections().open).toBe(0)
    expect(server.requests).toHaveLength(2)
    await server.close()
    expect(watched.faults).toEqual([])
  })

  test('fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    await paste(curl(` ${key}`))
    await page.getByRole('button', { name: 'Prove it' }).click()
    await region('Fix in your files').getByText('trim the value of ACME_API_KEY').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await violations(page)).toEqual([])
    await picture(page, 'local-phone')
    expect(watched.faults).toEqual([])
  })

  test('keeps the token out of the address, and works after a reload', async () => {
    await page.goto(ui.url)
    await openProject()
    expect(page.url()).not.toContain('token')
    await page.getByText('why401-ui-project-').first().waitFor()
    await page.reload()
    await openProject()
    await page.getByText('why401-ui-project-').first().waitFor()
    expect(watched.faults).toEqual([])
  })

  test('without the token says what to do', async () => {
    await page.goto(ui.url.replace(/#.*/, ''))
    await openProject()
    await page.getByText('Open the link that why401 ui printed').first().waitFor()
    expect(watched.faults).toEqual([])
  })
})
