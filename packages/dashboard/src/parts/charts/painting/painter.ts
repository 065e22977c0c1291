import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip, type ChartEvent } from 'chart.js'
import { configurationOf } from '../configuration.ts'
import type { Point, Shown, Size, ToPainting } from './messages.ts'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)

/** Paints one chart on a canvas that the page gave away, as soon as it knows what and how large. */
export class Painter {
  readonly #canvas: OffscreenCanvas
  #chart: Chart<'bar', (number | null)[], string> | null = null
  #shown: Shown | null = null
  #size: Size | null = null

  constructor(canvas: OffscreenCanvas) {
    this.#canvas = canvas
  }

  take(message: ToPainting): void {
    if (message.kind === 'pointer') return this.#point(message.at)
    if (message.kind === 'shown') this.#shown = message.shown
    if (message.kind === 'size') this.#size = message.size
    this.#chart?.destroy()
    this.#chart = null
    if (message.kind !== 'end') this.#paint()
  }

  #paint(): void {
    if (!this.#shown || !this.#size || this.#size.width === 0) return
    // Chart.js begins with the canvas' size, and makes it as many pixels as the device has.
    this.#canvas.width = this.#size.width
    this.#canvas.height = this.#size.height
    // Its types know canvases of pages only; it takes others, too: https://www.chartjs.org/docs/latest/general/performance.html
    this.#chart = new Chart(
      this.#canvas as unknown as HTMLCanvasElement,
      configurationOf(this.#shown, this.#size.ratio),
    )
  }

  /** What lies over a bar: a canvas that was given away hears of no pointer by itself. */
  #point(at: Point | null): void {
    const chart = this.#chart
    if (!chart) return
    const event = at && ({ type: 'mousemove', native: null, ...at } satisfies ChartEvent)
    const active = event
      ? chart.getElementsAtEventForMode(event as unknown as Event, 'index', { intersect: false }, false)
      : []
    chart.setActiveElements(active)
    chart.tooltip?.setActiveElements(active, at ?? { x: 0, y: 0 })
    chart.render()
  }
}
