import type { Page } from 'playwright-core'

export interface Scrolled {
  /** The last name in view after each jump that brought more. */
  readonly names: readonly string[]
  /** The names in view at last. */
  readonly shown: readonly string[]
  /** The longest that the page was busy without a pause, in milliseconds. */
  readonly longest: number
}

/** Goes to the end of a table as often as there is more, until the last of so many rows is in view. */
export function toTheEnd(page: Page, table: string, total: number): Promise<Scrolled> {
  return page.getByRole('region', { name: table }).evaluate(goOn, total)
}

/** Runs in the page, so it has no functions with names of their own: what compiles them may refer to a helper that is not there. */
async function goOn(list: Element, total: number): Promise<Scrolled> {
  const seen = { longest: 0 }
  new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) seen.longest = Math.max(seen.longest, duration)
  }).observe({ type: 'longtask' })
  const names: string[] = []
  for (;;) {
    const rows = [...list.querySelectorAll('tbody tr[aria-rowindex]')]
    const shown = rows.map((row) => row.querySelector('a')?.textContent ?? '')
    const last = shown.at(-1) ?? ''
    if (last !== names.at(-1)) names.push(last)
    if (Number(rows.at(-1)?.getAttribute('aria-rowindex')) > total) return { names, shown, longest: seen.longest }
    list.scrollTop = list.scrollHeight
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
