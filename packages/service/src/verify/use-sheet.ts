import type { LastUse } from '../model/records.ts'
import { Pages } from '../usage/pages.ts'

/** When keys were used last, a line each, by column: see `CountSheet`. */
export class UseSheet {
  readonly first: number
  readonly #keyIds = new Pages<string>()
  readonly #lastUsed = new Pages<number>()

  constructor(first: number) {
    this.first = first
  }

  get length(): number {
    return this.#keyIds.length
  }

  /** False: the line is of an earlier sheet. */
  set(line: number, lastUsedAt: number): boolean {
    const at = line - this.first
    if (at < 0) return false
    this.#lastUsed.set(at, lastUsedAt)
    return true
  }

  /** Begins a line; its number. */
  begin(keyId: string, lastUsedAt: number): number {
    this.#lastUsed.push(lastUsedAt)
    return this.first + this.#keyIds.push(keyId)
  }

  /** Lines from the `from`th on, at most so many. */
  part(from: number, most: number): Iterable<LastUse> {
    return { [Symbol.iterator]: () => this.#lines(from, Math.min(from + most, this.length)) }
  }

  *#lines(from: number, to: number): Generator<LastUse> {
    for (let at = from; at < to; at++) {
      yield { keyId: this.#keyIds.get(at), lastUsedAt: this.#lastUsed.get(at) }
    }
  }
}
