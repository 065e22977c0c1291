import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { open } from './browser.ts'

/** What a browser says of answers that are refusals: pages show them, and nobody can keep it from saying so. */
const refusal = /the server responded with a status of 4\d\d/

/** A page of its own; `end` closes it and tells the errors that there were: none, in a good test. */
export async function arrive(browser: Browser, options: BrowserContextOptions = {}) {
  const { page, faults, close } = await open(browser, options)
  const end = async (): Promise<readonly string[]> => {
    await close()
    return faults.filter((fault) => !refusal.test(fault))
  }
  return { page, end }
}

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 800 } }

/** Fills fields by their labels. */
export async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value)
}

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

/** Adds a word to a field of several. */
export async function addTo(within: Locator, label: string, word: string): Promise<void> {
  await within.getByRole('combobox', { name: label }).fill(word)
  await within.page().keyboard.press('Enter')
}

/** What the dialog says of its key; the dialog is closed. */
export async function takeKey(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Copy it now').waitFor()
  const text = (await dialog.locator('pre').first().textContent()) ?? ''
  await dialog.getByRole('button', { name: 'Copy the key' }).click()
  await dialog.getByRole('button', { name: 'Done' }).click()
  return text
}
