import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Waits until the bars are drawn, in the colours that the legend has now where there is one. */
export async function drawn(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(missing), { timeout: 10_000 }).toEqual([])
}

/** Runs in the page: colours of the legend that no bar has. */
function missing(): string[] {
  const drawing = document.querySelector('figure [role=img]')
  const parts = [...(drawing?.querySelectorAll('[data-bar] > *') ?? [])].filter((part) => part.clientHeight > 0)
  if (!drawing || parts.length === 0) return ['anything drawn']
  const painted = new Set(parts.map((part) => getComputedStyle(part).backgroundColor))
  const counted = [...(drawing.closest('figure')?.querySelectorAll('li') ?? [])].filter(
    (item) => item.lastElementChild?.textContent !== '0',
  )
  return counted
    .map((item) => (item.firstElementChild ? getComputedStyle(item.firstElementChild).backgroundColor : ''))
    .filter((colour) => !painted.has(colour))
}
