import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/accessible.ts'
import { launch, picture } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { importKeys } from './harness/many-keys.ts'
import { arrive, press } from './harness/on-page.ts'
import { toTheEnd } from './harness/to-the-end.ts'
import { startService, type ServiceUnderTest } from './harness/service.ts'

const total = 100_000

/** The machine may have other things to do. */
const patient = { timeout: 15_000 }

/** Moves the list by some pixels a frame, and tells how long each frame took (ms). */
function scroll(page: Page, frames: number, pixels: number): Promise<number[]> {
  return page.getByRole('region', { name: 'Keys' }).evaluate(
    (list, { frames, pixels }) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = []
        let before = performance.now()
        const step = (now: number): void => {
          times.push(now - before)
          before = now
          if (times.length === frames) return resolve(times.slice(1))
          list.scrollTop += pixels
          requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      }),
    { frames, pixels },
  )
}

const said = (times: readonly number[]): string =>
  `median ${quantile(times, 0.5)} ms, 95 % within ${quantile(times, 0.95)} ms, longest ${Math.round(Math.max(...times))} ms`

const quantile = (values: readonly number[], part: number): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0)

const firstName = (page: Page): Promise<string> => page.locator('tbody a').first().innerText()

inBrowser('a list of many keys', () => {
  let browser: Browser
  let service: ServiceUnderTest
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
    await service.enrol()
    await service.call('POST', '/v1/keyspaces', { name: 'Many', prefix: 'many' })
    await importKeys(service, 'Many', total)
  }, 300_000)
  afterAll(() => Promise.all([browser?.close(), service?.close()]))

  const arriveAtList = async (search = '') => {
    const visit = await arrive(browser)
    await service.signIn(visit.page)
    await visit.page.goto(`${service.url}/keys${search}`)
    return visit
  }

  test('holds a few rows at a time, and goes on as it is scrolled', async () => {
    const { page, end } = await arriveAtList()
    await page.getByText('100,000 keys').waitFor()
    await page.getByText('200 loaded').waitFor()
    expect(await page.getByRole('table', { name: 'Keys' }).getAttribute('aria-rowcount')).toBe('100001')
    expect(await violations(page)).toEqual([])
    await picture(page, 'keys')
    // what the machine needs for a frame in which nothing happens
    const idle = await scroll(page, 100, 0)
    const times = await scroll(page, 400, 300)
    await page.getByText(/[1-9],\d00 loaded/).waitFor()
    const rows = await page.locator('tbody tr').count()
    console.log(`a frame: ${said(idle)} at rest, ${said(times)} scrolling; rows in the document: ${rows}`)
    expect(rows).toBeLessThan(60)
    expect(await end()).toEqual([])
  })

  test('is scrolled to its last key, through all of them, in order', async () => {
    const { page, end } = await arriveAtList('?sort=name&order=asc')
    await page.getByText('200 loaded').waitFor()
    const { names, shown, longest } = await toTheEnd(page, 'Keys', total)
    console.log(`${names.length} jumps to the end; longest task: ${Math.round(longest)} ms`)
    expect(names).toEqual(names.toSorted())
    expect(shown.at(-1)).toBe('customer 099999')
    expect(shown).toEqual(shown.toSorted())
    expect(await page.locator('tbody tr').last().getAttribute('aria-rowindex')).toBe('100001')
    expect(await page.locator('tbody tr').count()).toBeLessThan(60)
    await page.getByText('loaded', { exact: false }).waitFor({ state: 'detached' })
    // and back, without asking anybody
    await page.getByRole('region', { name: 'Keys' }).focus()
    await page.keyboard.press('Home')
    await expect.poll(() => firstName(page), patient).toBe('customer 000000')
    expect(await end()).toEqual([])
  })

  test('is searched, filtered and ordered by keyboard; the address says so', async () => {
    const { page, end } = await arriveAtList()
    await page.getByText(/\d loaded/).waitFor()
    await page.getByLabel('Search name').focus()
    await page.keyboard.type('customer 04242')
    await page.getByRole('status').getByText('10 of 100,000 keys', { exact: true }).waitFor()
    expect(new URL(page.url()).searchParams.get('search')).toBe('customer 04242')
    await page.getByRole('button', { name: 'Key', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**sort=name**')
    await expect.poll(() => firstName(page), patient).toBe('customer 042420')
    await page.keyboard.press('Enter')
    await expect.poll(() => firstName(page), patient).toBe('customer 042429')
    expect(await page.getByRole('columnheader', { name: 'Key', exact: true }).getAttribute('aria-sort')).toBe(
      'descending',
    )
    await page.locator('tbody a').first().focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('customer 042428')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'customer 042428' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    // back: the list as it was
    await page.goBack()
    await expect.poll(() => firstName(page), patient).toBe('customer 042429')
    expect(await page.getByLabel('Search name').inputValue()).toBe('customer 04242')
    expect(await end()).toEqual([])
  })

  test('a filter that fits no key says so, and is taken away', async () => {
    const { page, end } = await arriveAtList('?tag=thousandth&status=active')
    await page.getByText(/^\d+ of 100,000 keys$/).waitFor()
    await page.getByLabel('Tag').fill('nobody has this')
    await page.getByText('No key fits').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'keys-nothing-fits')
    await press(page, 'Show all keys')
    await page.getByText(/\d loaded/).waitFor()
    expect(new URL(page.url()).search).toBe('')
    expect(await end()).toEqual([])
  })

  test('a status is found among all keys', async () => {
    const { page, end } = await arriveAtList()
    await page.getByText(/\d loaded/).waitFor()
    await page.getByLabel('Status', { exact: true }).selectOption('expired')
    await page.waitForURL('**status=expired')
    await expect.poll(() => page.locator('tbody tr').filter({ hasText: 'Active' }).count(), patient).toBe(0)
    expect(await page.locator('tbody tr').filter({ hasText: 'Expired' }).count()).toBeGreaterThan(5)
    expect(await end()).toEqual([])
  })

  test('when the service fails it says so, and tries again', async () => {
    const { page, end } = await arrive(browser)
    await service.signIn(page)
    await page.route('**/v1/keys?*', (route) => route.fulfill({ status: 403, json: { detail: 'Not today.' } }))
    await page.goto(`${service.url}/keys`)
    await page.getByText('Not today.').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'keys-failed')
    await page.unroute('**/v1/keys?*')
    await press(page, 'Try again')
    await page.getByText(/\d loaded/).waitFor()
    expect(await end()).toEqual([])
  })
})
