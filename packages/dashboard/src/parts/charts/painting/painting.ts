import type { Begin, Point, Shown, ToPainting } from './messages.ts'

// It loads while what is to be painted is asked for.
const painters = new Worker(new URL('painter-worker.ts', import.meta.url), { type: 'module', name: 'charts' })

/** A canvas that fills an element, painted beside the page's own thread. */
export class Painting {
  readonly #canvas = document.createElement('canvas')
  readonly #port: MessagePort
  readonly #sizes = new ResizeObserver(([entry]) => entry && this.#fit(entry.contentRect))

  constructor(into: HTMLElement) {
    const { port1, port2: port } = new MessageChannel()
    this.#port = port1
    into.append(this.#canvas)
    const canvas = this.#canvas.transferControlToOffscreen()
    painters.postMessage({ canvas, port } satisfies Begin, [canvas, port])
    this.#sizes.observe(into)
  }

  show(shown: Shown): void {
    this.#tell({ kind: 'shown', shown })
  }

  point(at: Point | null): void {
    this.#tell({ kind: 'pointer', at })
  }

  end(): void {
    this.#sizes.disconnect()
    this.#tell({ kind: 'end' })
    this.#canvas.remove()
  }

  #fit({ width, height }: DOMRectReadOnly): void {
    this.#tell({ kind: 'size', size: { width, height, ratio: devicePixelRatio } })
  }

  #tell(message: ToPainting): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#port.postMessage(message)
  }
}
