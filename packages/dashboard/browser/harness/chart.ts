import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Waits until the bars are drawn, in the colours that the legend has now where there is one. */
export async function drawn(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(missing), { timeout: 10_000 }).toEqual([])
}

/** Runs in the page: colours of the legend that no bar has. */
function missing(): string[] {
  const canvas = document.querySelector<HTMLCanvasElement>('canvas[role=img]')
  // read from a copy: a canvas that is read often is drawn in another way
  const context = new OffscreenCanvas(canvas?.width || 1, canvas?.height || 1).getContext('2d')
  if (!canvas || !context || canvas.width === 0) return ['a drawing']
  context.drawImage(canvas, 0, 0)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const painted = new Set<string>()
  for (let at = 0; at < data.length; at += 4)
    if (data[at + 3] === 255) painted.add(`rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`)
  if (painted.size === 0) return ['anything drawn']
  const counted = [...(canvas.closest('figure')?.querySelectorAll('li') ?? [])].filter(
    (item) => item.lastElementChild?.textContent !== '0',
  )
  return counted
    .map((item) => (item.firstElementChild ? getComputedStyle(item.firstElementChild).backgroundColor : ''))
    .filter((colour) => !painted.has(colour))
}
