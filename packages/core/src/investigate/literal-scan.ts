import { fileWindows, finerBits, maskOf, spread, type WindowTable } from './window-table.ts'

/** A literal is filed under the widest window that it fills: each width is a pass over the text, so there are few. */
const widths = [4, 2, 1]

/** Literals, filed for the scan: plain data, so that a build can compute it once and for all. */
export interface FiledLiterals {
  readonly tables: readonly WindowTable[]
  /** The characters of all literals, one after the other. */
  readonly codes: Uint16Array
  /** Where each literal begins there; the next one's place ends it. */
  readonly places: Uint32Array
}

/** @param literals distinct, none empty, at most 65,535 of them. */
export function fileLiterals(literals: readonly string[]): FiledLiterals {
  const tables = widths.flatMap((width) => {
    const ids = literals.flatMap(({ length }, id) => (widths.find((one) => one <= length) === width ? [id] : []))
    return ids.length === 0 ? [] : [fileWindows(literals, ids, width)]
  })
  const places = new Uint32Array(literals.length + 1)
  literals.forEach(({ length }, id) => (places[id + 1] = (places[id] as number) + length))
  const all = literals.join('')
  const codes = new Uint16Array(all.length)
  writeCodes(all, codes)
  return { tables, codes, places }
}

/**
 * Finds which of thousands of literals occur in a text. Each is filed under its rarest window of a few characters: most
 * places of a text hold no such window, and where one stands the literal is compared.
 * All of it lies in a few flat arrays, for the memory that a search touches decides its speed.
 */
export class LiteralScan {
  readonly #filed: FiledLiterals
  /** The number of the search that last found each literal: nothing has to be cleared between texts. */
  readonly #seen: Uint32Array
  #search = 0

  constructor(filed: FiledLiterals) {
    this.#filed = filed
    this.#seen = new Uint32Array(filed.places.length - 1)
  }

  /** The places in the list of all literals that occur, once each. */
  scan(text: string): number[] {
    const codes = roomFor(text.length)
    const highest = writeCodes(text, codes)
    const found: number[] = []
    this.#search++
    for (const table of this.#filed.tables) if (highest >= table.least) this.#scanWith(table, codes, text.length, found)
    return found
  }

  #scanWith(table: WindowTable, text: Uint16Array, length: number, found: number[]): void {
    const { filled } = table
    const shift = table.shift - finerBits
    const mask = maskOf(table.width)
    let window = 0
    for (let at = 0; at < length; at++) {
      window = (window << 8) | ((text[at] as number) & 0xff)
      const place = Math.imul(window & mask, spread) >>> shift
      if ((((filled[place >>> 5] as number) >>> (place & 31)) & 1) !== 0)
        this.#compare(table, place >>> finerBits, text, at, length, found)
    }
  }

  /** Compares what stands in a slot with the text around the window that ends here. */
  #compare(
    { starts, entries }: WindowTable,
    slot: number,
    text: Uint16Array,
    at: number,
    length: number,
    found: number[],
  ): void {
    const end = starts[slot + 1] as number
    for (let i = starts[slot] as number; i < end; i++) {
      const entry = entries[i] as number
      const id = entry >>> 16
      if (this.#seen[id] === this.#search || !this.#standsAt(id, text, at - (entry & 0xffff), length)) continue
      this.#seen[id] = this.#search
      found.push(id)
    }
  }

  #standsAt(id: number, text: Uint16Array, from: number, length: number): boolean {
    const { codes, places } = this.#filed
    const start = places[id] as number
    const end = places[id + 1] as number
    if (from < 0 || from + end - start > length) return false
    for (let i = start; i < end; i++) if (codes[i] !== text[from + i - start]) return false
    return true
  }
}

const longestKept = 1 << 14
const kept = new Uint16Array(longestKept)

/** Room for the characters of one text; a long one gets its own. */
function roomFor(length: number): Uint16Array {
  return length > longestKept ? new Uint16Array(length) : kept
}

/** @returns no less than the highest of the codes, and no more than all their bits. */
function writeCodes(text: string, into: Uint16Array): number {
  let bits = 0
  for (let at = 0; at < text.length; at++) bits |= into[at] = text.charCodeAt(at)
  return bits
}
