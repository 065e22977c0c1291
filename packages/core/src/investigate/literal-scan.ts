/** Windows of this many characters are looked up; shorter literals are searched for one by one. */
const windowLength = 3
const slotBits = 13
const slotCount = 1 << slotBits

/** The last three characters, a byte of each. */
function shift(window: number, code: number): number {
  return ((window << 8) | (code & 0xff)) & 0xffffff
}

function slotOf(window: number): number {
  return Math.imul(window, 0x9e3779b1) >>> (32 - slotBits)
}

/** Literals, filed for the scan: plain data, so that a build can compute it once and for all. */
export interface FiledLiterals {
  readonly literals: readonly string[]
  /** Too short to have a window. */
  readonly short: Uint16Array
  /** Where the entries of each slot begin; the next slot's place ends them. */
  readonly starts: Uint16Array
  /** The literals of the slots, as places in their list. */
  readonly entries: Uint16Array
  /** For each literal, how far behind its start the filed window ends. */
  readonly reach: Uint16Array
}

/** @param literals distinct, at most 65,535 of them. Each is filed under the slot of its rarest three-character window. */
export function fileLiterals(literals: readonly string[]): FiledLiterals {
  const reach = rarestWindows(literals)
  const slots = literals.map((literal, id) =>
    literal.length < windowLength ? -1 : slotEndingAt(literal, reach[id] as number),
  )
  const starts = new Uint16Array(slotCount + 1)
  for (const slot of slots) if (slot >= 0) starts[slot + 1]!++
  for (let slot = 0; slot < slotCount; slot++) starts[slot + 1]! += starts[slot] as number
  const next = starts.slice()
  const entries = new Uint16Array(starts[slotCount] as number)
  slots.forEach((slot, id) => {
    if (slot >= 0) entries[next[slot]!++] = id
  })
  const short = Uint16Array.from(slots.flatMap((slot, id) => (slot < 0 ? [id] : [])))
  return { literals, short, starts, entries, reach }
}

/**
 * Finds which of thousands of literals occur in a text, in one pass over it: most places of a text have an empty slot,
 * and what stands in a slot is compared.
 */
export class LiteralScan {
  readonly #filed: FiledLiterals
  /** The number of the pass that last found each literal: nothing has to be cleared between texts. */
  readonly #seen: Uint32Array
  #pass = 0

  constructor(filed: FiledLiterals) {
    this.#filed = filed
    this.#seen = new Uint32Array(filed.literals.length)
  }

  /** Calls back with the place in the list of every literal that occurs, once each. */
  scan(text: string, found: (literal: number) => void): void {
    const { literals, short, starts, entries, reach } = this.#filed
    const seen = this.#seen
    const pass = ++this.#pass
    for (const id of short) if (text.includes(literals[id] as string)) found(id)
    let window = 0
    for (let at = 0; at < text.length; at++) {
      window = shift(window, text.charCodeAt(at))
      const slot = slotOf(window)
      const end = starts[slot + 1] as number
      for (let entry = starts[slot] as number; entry < end; entry++) {
        const id = entries[entry] as number
        if (seen[id] === pass || !text.startsWith(literals[id] as string, at - (reach[id] as number))) continue
        seen[id] = pass
        found(id)
      }
    }
  }
}

function slotEndingAt(text: string, last: number): number {
  return slotOf(shift(shift(text.charCodeAt(last - 2) & 0xff, text.charCodeAt(last - 1)), text.charCodeAt(last)))
}

/** For each literal the end of that window of it which the fewest literals share. */
function rarestWindows(literals: readonly string[]): Uint16Array {
  const uses = new Uint16Array(slotCount)
  for (const literal of literals)
    for (let last = windowLength - 1; last < literal.length; last++) uses[slotEndingAt(literal, last)]!++
  return Uint16Array.from(literals, (literal) => {
    let rarest = windowLength - 1
    let fewest = Infinity
    for (let last = rarest; last < literal.length; last++) {
      const count = uses[slotEndingAt(literal, last)] as number
      if (count < fewest) [rarest, fewest] = [last, count]
    }
    return rarest
  })
}
