/** Called with the number of the needle and where it begins. */
export type Found = (needle: number, start: number) => void

/** Bytes that decide how far a window may move. Two would be frequent in any text; four are read slower than they save. */
const gram = 3
const longestShift = 255

/**
 * Finds many byte strings in one pass (Wu and Manber, "A fast algorithm for multi-pattern searching", 1994).
 *
 * A window as long as the shortest needle moves over the text. The last three bytes in it tell how far it may move without
 * passing over a needle: mostly its whole length, so that most bytes are never looked at. Windows lie at the ends of the
 * needles, because keys share their beginnings.
 */
export class ByteSearch {
  readonly #needles: readonly Uint8Array[]
  readonly #window: number
  readonly #mask: number
  readonly #shifts: Uint8Array
  /** By hash: one more than the number of the first needle that may end here; 0 for none. */
  readonly #first: Uint32Array
  /** By needle: the same of the next one with that hash. */
  readonly #next: Uint32Array
  /** Of the longest needle, in bytes. */
  readonly longest: number

  /** @param needles of three bytes at least. */
  constructor(needles: readonly Uint8Array[]) {
    const lengths = needles.map(({ length }) => length)
    this.#needles = needles
    this.#window = Math.min(longestShift, ...lengths)
    this.longest = Math.max(0, ...lengths)
    if (this.#window < gram) throw new RangeError('a needle is too short')
    const size = tableSize(needles.length * this.#window)
    this.#mask = size - 1
    this.#shifts = new Uint8Array(size).fill(this.#window - gram + 1)
    this.#first = new Uint32Array(size)
    this.#next = new Uint32Array(needles.length)
    needles.forEach((needle, number) => this.#file(needle, number))
  }

  lengthOf(needle: number): number {
    return this.#needles[needle]?.length ?? 0
  }

  #file(needle: Uint8Array, number: number): void {
    const start = needle.length - this.#window
    for (let end = start + gram - 1; end < needle.length; end++) {
      const hash = hashAt(needle, end) & this.#mask
      this.#shifts[hash] = Math.min(this.#shifts[hash] as number, needle.length - 1 - end)
    }
    const last = hashAt(needle, needle.length - 1) & this.#mask
    this.#next[number] = this.#first[last] as number
    this.#first[last] = number + 1
  }

  /** Reports every occurrence, in the order of their ends. */
  search(text: Uint8Array, found: Found): void {
    if (this.#needles.length === 0) return
    const shifts = this.#shifts
    const mask = this.#mask
    const { length } = text
    for (let end = this.#window - 1; end < length;) {
      // The same as `hashAt`, written out: a call for every step would double the time.
      const hash = ((text[end] as number) ^ ((text[end - 1] as number) << 5) ^ ((text[end - 2] as number) << 10)) & mask
      const shift = shifts[hash] as number
      if (shift > 0) end += shift
      else this.#compare(text, end++, hash, found)
    }
  }

  #compare(text: Uint8Array, end: number, hash: number, found: Found): void {
    for (let entry = this.#first[hash] as number; entry > 0; entry = this.#next[entry - 1] as number) {
      const needle = this.#needles[entry - 1] as Uint8Array
      const start = end - needle.length + 1
      if (start >= 0 && standsAt(text, start, needle)) found(entry - 1, start)
    }
  }
}

function hashAt(text: Uint8Array, end: number): number {
  return (text[end] as number) ^ ((text[end - 1] as number) << 5) ^ ((text[end - 2] as number) << 10)
}

/** Few needles: 32 KiB, which the first-level cache holds. Many: so large that most entries stay free. */
function tableSize(grams: number): number {
  return grams <= 4096 ? 1 << 15 : 1 << 18
}

function standsAt(text: Uint8Array, start: number, needle: Uint8Array): boolean {
  for (let i = needle.length - 1; i >= 0; i--) if (text[start + i] !== needle[i]) return false
  return true
}
