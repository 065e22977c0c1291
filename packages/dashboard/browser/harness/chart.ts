import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Waits until the bars are drawn, in the colours that the legend has now where there is one. */
export async function drawn(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(missing), { timeout: 10_000 }).toEqual([])
}

/** The drawing as it is now, to be compared with another one. */
export const drawingOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[role=img] canvas')
    const copy = document.createElement('canvas')
    ;[copy.width, copy.height] = [canvas?.width ?? 0, canvas?.height ?? 0]
    if (canvas) copy.getContext('2d')?.drawImage(canvas, 0, 0)
    return copy.toDataURL()
  })

/** Runs in the page: colours of the legend that no bar has. */
function missing(): string[] {
  const canvas = document.querySelector<HTMLCanvasElement>('[role=img] canvas')
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
