/** Fibonacci hashing: the high bits of the product are spread well. */
export const spread = 0x9e3779b1

/** Slots per literal, so that most slots are empty. */
const roominess = 4

/**
 * Literals filed under the slot of one of their windows: `width` characters, a byte of each, packed into a number.
 * What stands in slot `s` is `entries` from `starts[s]` to `starts[s + 1]`; an entry is the literal's number shifted by 16
 * bits, plus how far behind the literal's start its window ends.
 */
export class WindowTable {
  readonly mask: number
  /** A slot is the high bits of the spread window: shifted right by this. */
  readonly shift: number
  readonly starts: Uint16Array
  readonly entries: Uint32Array

  private constructor(width: number, bits: number, starts: Uint16Array, entries: Uint32Array) {
    this.mask = maskOf(width)
    this.shift = 32 - bits
    this.starts = starts
    this.entries = entries
  }

  /** Files the literals that this width suits best: the widest from four down that they fill. Null where there are none. */
  static of(literals: readonly string[], width: number): WindowTable | null {
    const filed = literals.flatMap(({ length }, id) => (Math.min(length, 4) === width ? [id] : []))
    if (filed.length === 0) return null
    const bits = Math.ceil(Math.log2(filed.length * roominess))
    const ends = rarestWindows(literals, filed, width, 32 - bits)
    const slots = filed.map((id, i) => slotEndingAt(literals[id] as string, ends[i] as number, width, 32 - bits))
    const starts = new Uint16Array((1 << bits) + 1)
    for (const slot of slots) starts[slot + 1]!++
    for (let slot = 1; slot < starts.length; slot++) starts[slot]! += starts[slot - 1] as number
    const next = starts.slice()
    const entries = new Uint32Array(filed.length)
    filed.forEach((id, i) => (entries[next[slots[i] as number]!++] = (id << 16) | (ends[i] as number)))
    return new WindowTable(width, bits, starts, entries)
  }
}

function maskOf(width: number): number {
  return width === 4 ? -1 : (1 << (8 * width)) - 1
}

function slotEndingAt(text: string, last: number, width: number, shift: number): number {
  let window = 0
  for (let at = last - width + 1; at <= last; at++) window = (window << 8) | (text.charCodeAt(at) & 0xff)
  return Math.imul(window, spread) >>> shift
}

/** For each literal the end of that window of it which the fewest literals share. */
function rarestWindows(literals: readonly string[], filed: readonly number[], width: number, shift: number): number[] {
  const uses = new Uint16Array(1 << (32 - shift))
  for (const id of filed) {
    const literal = literals[id] as string
    for (let last = width - 1; last < literal.length; last++) uses[slotEndingAt(literal, last, width, shift)]!++
  }
  return filed.map((id) => {
    const literal = literals[id] as string
    let rarest = width - 1
    let fewest = Infinity
    for (let last = rarest; last < literal.length; last++) {
      const count = uses[slotEndingAt(literal, last, width, shift)] as number
      if (count < fewest) [rarest, fewest] = [last, count]
    }
    return rarest
  })
}
