import type { ByteSearch } from './byte-search.ts'

/** An occurrence in a stream; positions count from its first byte. */
export interface StreamHit {
  readonly needle: number
  readonly start: number
  readonly end: number
}

/** Searches a stream that arrives in chunks of any size, and finds what lies across their borders. */
export class StreamSearch {
  readonly #search: ByteSearch
  /** The last bytes seen, one less than the longest needle has, then as many of the next chunk. */
  readonly #seam: Buffer
  #kept = 0
  #position = 0

  constructor(search: ByteSearch) {
    this.#search = search
    this.#seam = Buffer.alloc(2 * Math.max(0, search.longest - 1))
  }

  /** @param chunk is not kept. @returns what ends in this chunk, in the order of the ends. */
  push(chunk: Uint8Array): readonly StreamHit[] {
    const hits: StreamHit[] = []
    const report = (base: number) => (needle: number, start: number) => {
      const at = base + start
      hits.push({ needle, start: at, end: at + this.#search.lengthOf(needle) })
    }
    if (this.#kept > 0) this.#searchSeam(chunk, report)
    this.#search.search(chunk, report(this.#position))
    this.#position += chunk.length
    this.#keep(chunk)
    return hits.length > 1 ? hits.sort((a, b) => a.end - b.end) : hits
  }

  #searchSeam(chunk: Uint8Array, report: (base: number) => (needle: number, start: number) => void): void {
    const more = Math.min(this.#search.longest - 1, chunk.length)
    this.#seam.set(chunk.subarray(0, more), this.#kept)
    const found = report(this.#position - this.#kept)
    this.#search.search(this.#seam.subarray(0, this.#kept + more), (needle, start) => {
      const crosses = start < this.#kept && start + this.#search.lengthOf(needle) > this.#kept
      if (crosses) found(needle, start)
    })
  }

  #keep(chunk: Uint8Array): void {
    const most = this.#search.longest - 1
    if (chunk.length >= most) {
      this.#seam.set(chunk.subarray(chunk.length - most))
      this.#kept = most
      return
    }
    const old = Math.min(this.#kept, most - chunk.length)
    this.#seam.copyWithin(0, this.#kept - old, this.#kept)
    this.#seam.set(chunk, old)
    this.#kept = old + chunk.length
  }
}
