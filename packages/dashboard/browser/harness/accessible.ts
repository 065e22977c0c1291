import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { themes } from './browser.ts'

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Of the library: the heading block of a dialog is a `header`, which these take for a second banner of the page. */
const disabled = { 'landmark-no-duplicate-banner': { enabled: false }, 'landmark-unique': { enabled: false } }

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A theme changes colours alone, so the second one is asked about these alone: what axe looks at takes its time. */
const asked = {
  light: { type: 'tag', values: tags },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const

/** What WCAG 2.2 AA finds wrong with the page as it stands, in both themes: rule, theme and the elements. Nothing: an empty list. */
export async function violations(page: Page): Promise<string[]> {
  const found: string[] = []
  // Evaluated by the debugger, which the page's policy does not bind.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await source)
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.locator(`[data-mantine-color-scheme=${colorScheme}]`).waitFor()
    await named(page)
    const results = (await page.evaluate(
      (options) => (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(options),
      { runOnly: asked[colorScheme], ...(colorScheme === 'light' ? { rules: disabled } : {}) },
    )) as AxeResults
    for (const { id, nodes } of results.violations)
      found.push(
        `${id} (${colorScheme}): ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join(' | ')}`,
      )
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

/** A dialog has its name a moment after it is there; one that has none for long is for axe to find. */
async function named(page: Page): Promise<void> {
  const unnamed = page.locator('[role=dialog]:not([aria-label], [aria-labelledby])')
  await unnamed.waitFor({ state: 'detached', timeout: 2000 }).catch(() => {})
}
