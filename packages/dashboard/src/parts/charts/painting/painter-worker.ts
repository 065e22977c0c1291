import type { Begin, ToPainting } from './messages.ts'
import { Painter } from './painter.ts'

// Beside the page's own thread: a page can be used while its chart is made.
addEventListener('message', ({ data: { canvas, port } }: MessageEvent<Begin>) => {
  const painter = new Painter(canvas)
  port.addEventListener('message', ({ data }: MessageEvent<ToPainting>) => {
    painter.take(data)
    if (data.kind === 'end') port.close()
  })
  port.start()
})
