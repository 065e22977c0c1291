import { ObjectStream } from './object-stream.ts'
import type { Git } from './git.ts'

/** 1-based; the column in bytes. */
export interface Position {
  readonly line: number
  readonly column: number
}

const newline = 10

/** Turns byte offsets into lines while the text passes. */
export class LineCounter {
  readonly #offsets: readonly number[]
  readonly positions = new Map<number, Position>()
  #next = 0
  #seen = 0
  #line = 1
  #lineStart = 0

  constructor(offsets: Iterable<number>) {
    this.#offsets = [...new Set(offsets)].sort((a, b) => a - b)
  }

  get isDone(): boolean {
    return this.#next === this.#offsets.length
  }

  push(piece: Buffer): void {
    const end = this.#seen + piece.length
    let at = this.#seen
    for (; !this.isDone && (this.#offsets[this.#next] as number) < end; this.#next++) {
      const offset = this.#offsets[this.#next] as number
      this.#count(piece, at - this.#seen, offset - this.#seen)
      at = offset
      this.positions.set(offset, { line: this.#line, column: offset - this.#lineStart + 1 })
    }
    if (!this.isDone) this.#count(piece, at - this.#seen, piece.length)
    this.#seen = end
  }

  #count(piece: Buffer, from: number, to: number): void {
    for (let at = piece.indexOf(newline, from); at >= 0 && at < to; at = piece.indexOf(newline, at + 1)) {
      this.#line++
      this.#lineStart = this.#seen + at + 1
    }
  }
}

/** Lines of offsets in objects; one pass over just these objects. */
export async function linesIn(
  git: Git,
  offsets: ReadonlyMap<string, Iterable<number>>,
): Promise<ReadonlyMap<string, ReadonlyMap<number, Position>>> {
  const counters = new Map([...offsets].map(([id, list]) => [id, new LineCounter(list)]))
  const objects = new ObjectStream({ onContent: ({ id }, piece) => counters.get(id)?.push(piece) })
  const ids = [...counters.keys()]
  if (ids.length > 0)
    await git.stream(['cat-file', '--buffer', '--batch'], `${ids.join('\n')}\n`, (chunk) => objects.push(chunk))
  return new Map([...counters].map(([id, { positions }]) => [id, positions]))
}
