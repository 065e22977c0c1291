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
  { where: 'end of the audit log', label: 'To', path: () => '/audit' },
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

  test.each(places)('$where: everybody can use the open calendar', async ({ where, label, path, reach }) => {
    const { page, faults, close } = await open(browser)
    await service.signIn(page)
    await page.goto(`${service.url}${path(shop)}`)
    await reach?.(page)
    await page.getByRole('button', { name: label, exact: true }).click()
    const calendar = page.locator('table').filter({ has: page.locator('button[aria-label*="20"]') })
    await calendar.waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, `date-picker-${where.replaceAll(' ', '-')}`)
    // by keyboard: the focus is in the calendar, a day is chosen, and the picker closes
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await calendar.waitFor({ state: 'detached' })
    expect(faults).toEqual([])
    await close()
  })
})
