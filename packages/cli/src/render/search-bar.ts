import type { Searched } from '@why401/env'
import type { Io } from '../io.ts'

const everyMs = 100
const width = 24
const clearLine = '\r\u001b[K'

/** How far a search is, on one line of a terminal that is written over and at last removed. */
export class SearchBar {
  readonly #io: Io
  #shownAt = 0
  #isShown = false

  constructor(io: Io) {
    this.#io = io
  }

  show(searched: Searched): void {
    const now = performance.now()
    if (now - this.#shownAt < everyMs) return
    this.#shownAt = now
    this.#isShown = true
    this.#io.err(`${clearLine}${line(searched)}`)
  }

  clear(): void {
    if (this.#isShown) this.#io.err(clearLine)
  }
}

function line({ files, objects, ofObjects, bytes }: Searched): string {
  if (objects === 0) return `${files.toLocaleString('en')} files`
  const part = ofObjects > 0 ? Math.min(1, objects / ofObjects) : 0
  const bar = '█'.repeat(Math.round(part * width)).padEnd(width, '░')
  return `${bar} ${Math.floor(part * 100)} %  ${objects.toLocaleString('en')} objects, ${Math.round(bytes / 1e6).toLocaleString('en')} MB`
}
