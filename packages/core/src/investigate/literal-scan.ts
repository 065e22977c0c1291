import { spread, WindowTable } from './window-table.ts'

/**
 * Finds which of thousands of literals occur in a text. Each is filed under its rarest window of a few characters: most
 * places of a text hold no such window, and where one stands the literal is compared.
 * All of it lies in a few flat arrays, for the memory that a search touches decides its speed.
 */
export class LiteralScan {
  readonly #tables: readonly WindowTable[]
  /** The characters of all literals, and where each begins; the next one's place ends it. */
  readonly #codes: Uint16Array
  readonly #places: Uint32Array
  /** The number of the search that last found each literal: nothing has to be cleared between texts. */
  readonly #seen: Uint32Array
  #search = 0

  /** @param literals distinct, at most 65,535 of them. */
  constructor(literals: readonly string[]) {
    this.#tables = [4, 3, 2, 1].flatMap((width) => WindowTable.of(literals, width) ?? [])
    const all = literals.join('')
    this.#codes = writeCodes(all, new Uint16Array(all.length))
    this.#places = new Uint32Array(literals.length + 1)
    literals.forEach(({ length }, id) => (this.#places[id + 1] = (this.#places[id] as number) + length))
    this.#seen = new Uint32Array(literals.length)
  }

  /** The places in the list of all literals that occur, once each. */
  scan(text: string): number[] {
    const codes = writeCodes(text, roomFor(text.length))
    const found: number[] = []
    this.#search++
    for (const table of this.#tables) this.#scanWith(table, codes, text.length, found)
    return found
  }

  #scanWith({ mask, shift, starts, entries }: WindowTable, codes: Uint16Array, length: number, found: number[]): void {
    const seen = this.#seen
    const search = this.#search
    let window = 0
    for (let at = 0; at < length; at++) {
      window = (window << 8) | ((codes[at] as number) & 0xff)
      const slot = Math.imul(window & mask, spread) >>> shift
      const end = starts[slot + 1] as number
      for (let i = starts[slot] as number; i < end; i++) {
        const entry = entries[i] as number
        const id = entry >>> 16
        if (seen[id] === search || !this.#standsAt(id, codes, at - (entry & 0xffff), length)) continue
        seen[id] = search
        found.push(id)
      }
    }
  }

  #standsAt(id: number, text: Uint16Array, from: number, length: number): boolean {
    const start = this.#places[id] as number
    const end = this.#places[id + 1] as number
    if (from < 0 || from + end - start > length) return false
    for (let i = start; i < end; i++) if (this.#codes[i] !== text[from + i - start]) return false
    return true
  }
}

const longestKept = 1 << 14
const kept = new Uint16Array(longestKept)

/** Room for the characters of one text; a long one gets its own. */
function roomFor(length: number): Uint16Array {
  return length > longestKept ? new Uint16Array(length) : kept
}

function writeCodes(text: string, into: Uint16Array): Uint16Array {
  for (let at = 0; at < text.length; at++) into[at] = text.charCodeAt(at)
  return into
}
