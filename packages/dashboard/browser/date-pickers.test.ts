import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './harness/accessible.ts'
import { launch, open, picture } from './harness/browser.ts'
import { inBrowser } from './harness/in-browser.ts'
import { press } from './harness/on-page.ts'
import { makeShop, type MadeKey } from './harness/refused.ts'
import { startService, type ServiceUnderTest } from './harness/service.ts'

interface Place {
  readonly where: string
  /** What the picker is called. */
  readonly label: string
  readonly path: (shop: MadeKey) => string
  /** What has to be done for it to be there. */
  readonly reach?: (page: Page) => Promise<unknown>
}

/**
 * axe scrolls to what it looks at, and a calendar whose field is out of view hides: all of the page is in view. A panel that stops
 * moving because that is asked for is made anew, with what was open in it: nothing moves from the beginning.
 */
const still = { viewport: { width: 1280, height: 1600 }, reducedMotion: 'reduce' } as const

const atMoment = (page: Page) => page.getByLabel('Expires', { exact: true }).selectOption('at')

/** Wherever a moment is picked. */
const places: readonly Place[] = [
  { where: 'expiry of a new key', label: 'Expires at', path: () => '/keys/new', reach: atMoment },
  {
    where: 'start of a new key',
    label: 'Good from',
    path: () => '/keys/new',
    reach: (page) => press(page, 'Not before'),
  },
  {
    where: 'start of a key',
    label: 'Good from',
    path: ({ id }) => `/keys/${id}`,
    reach: (page) => press(page, 'Edit facts'),
  },
  {
    where: 'expiry of a key',
    label: 'Expires at',
    path: ({ id }) => `/keys/${id}`,
    reach: async (page) => {
      await press(page, 'More actions')
      await page.getByRole('menuitem', { name: 'Set when it expires' }).click()
      await atMoment(page)
    },
  },
  { where: 'beginning of the audit log', label: 'From', path: () => '/audit' },
  { where: 'end of the audit log', label: 'Until', path: () => '/audit' },
  {
    where: 'expiry of a root key',
    label: 'Expires',
    path: () => '/root-keys',
    reach: (page) => press(page, 'New root key'),
  },
]

inBrowser('a moment is picked', () => {
  let browser: Browser
  let service: ServiceUnderTest
  let shop: MadeKey
  beforeAll(async () => {
    ;[browser, service] = await Promise.all([launch(), startService()])
    await service.enrol()
    shop = await makeShop(service)
  })
  afterAll(() => Promise.all([browser?.close(), service?.close()]))

  test('a day is chosen by keyboard', async () => {
    const { page, faults, close } = await open(browser)
    await service.signIn(page)
    await page.goto(`${service.url}/audit`)
    const field = page.getByRole('button', { name: 'From', exact: true })
    await field.focus()
    await page.keyboard.press('Enter')
    // a year back and again: the focus stays where it is
    const year = page.locator('select[data-select=year]')
    await year.focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowDown')
    expect(await year.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.locator('button[data-today]').focus()
    await page.keyboard.press('ArrowUp')
    const day = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const said = new URL(page.url()).searchParams.get('from') ?? ''
    expect(new Date(said).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })).toBe(day)
    expect(await field.innerText()).toContain(String(new Date(said).getDate()))
    expect(faults).toEqual([])
    await close()
  })

  test.each(places)('$where: everybody can use the open calendar', async ({ where, label, path, reach }) => {
    const { page, faults, close } = await open(browser, still)
    await service.signIn(page)
    await page.goto(`${service.url}${path(shop)}`)
    await reach?.(page)
    const field = page.getByRole('button', { name: label, exact: true })
    const calendar = page.getByRole('dialog', { name: label, exact: true })
    await field.click()
    await calendar.waitFor()
    expect(await violations(page)).toEqual([])
    await calendar.locator('select[data-select=year]').selectOption({ index: 12 })
    expect(await violations(page)).toEqual([])
    await field.click()
    await calendar.waitFor({ state: 'detached' })
    await field.click()
    await calendar.waitFor()
    await picture(page, `date-picker-${where.replaceAll(' ', '-')}`)
    expect(faults).toEqual([])
    await close()
  })
})
