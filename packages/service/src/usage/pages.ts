const pageBits = 12
const perPage = 2 ** pageBits

/**
 * Values by number, in pages of one size: what grows by doubling leaves as much garbage behind as it holds, and large arrays
 * stay until the whole heap is looked through.
 */
export class Pages<Value> {
  readonly #pages: Value[][] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  get(at: number): Value {
    return (this.#pages[at >>> pageBits] as Value[])[at & (perPage - 1)] as Value
  }

  set(at: number, value: Value): void {
    ;(this.#pages[at >>> pageBits] as Value[])[at & (perPage - 1)] = value
  }

  /** Returns the number. */
  push(value: Value): number {
    if (this.#length % perPage === 0) this.#pages.push([])
    ;(this.#pages[this.#length >>> pageBits] as Value[]).push(value)
    return this.#length++
  }
}
