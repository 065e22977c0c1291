/** Fibonacci hashing: the high bits of the product are spread well. */
export const spread = 0x9e3779b1

/** Slots per literal, so that most slots are empty. */
const roominess = 4
/** Each slot has so many bits more that tell whether a window may be in it: where none stands, no entry is looked at. */
export const finerBits = 2

/**
 * Literals filed under the slot of one of their windows: `width` characters, a byte of each, packed into a number.
 * Plain data, so that a build can compute it once and for all.
 */
export interface WindowTable {
  readonly width: number
  /** A text whose characters are all below this holds none of the literals. */
  readonly least: number
  /** A slot is the high bits of the spread window: shifted right by this. */
  readonly shift: number
  /** Bits for what the slots hold: small enough to stay near the processor, and most places need no more. */
  readonly filled: Uint32Array
  /** Where the entries of each slot begin; the next slot's place ends them. */
  readonly starts: Uint16Array
  /** The literal's number shifted by 16 bits, plus how far behind the literal's start its window ends. */
  readonly entries: Uint32Array
}

/** @param ids the literals that are filed here, each as long as the window or longer; at least one. */
export function fileWindows(literals: readonly string[], ids: readonly number[], width: number): WindowTable {
  const bits = Math.ceil(Math.log2(ids.length * roominess))
  const shift = 32 - bits
  const ends = rarestWindows(literals, ids, width, shift)
  const places = ids.map((id, i) => slotEndingAt(literals[id] as string, ends[i] as number, width, shift - finerBits))
  const slots = places.map((place) => place >>> finerBits)
  const starts = new Uint16Array((1 << bits) + 1)
  const filled = new Uint32Array(Math.ceil((1 << (bits + finerBits)) / 32))
  for (const slot of slots) starts[slot + 1]!++
  for (const place of places) filled[place >>> 5]! |= 1 << (place & 31)
  for (let slot = 1; slot < starts.length; slot++) starts[slot]! += starts[slot - 1] as number
  const next = starts.slice()
  const entries = new Uint32Array(ids.length)
  ids.forEach((id, i) => (entries[next[slots[i] as number]!++] = (id << 16) | (ends[i] as number)))
  const least = Math.min(...ids.map((id) => highestCode(literals[id] as string)))
  return { width, least, shift, filled, starts, entries }
}

function highestCode(text: string): number {
  let highest = 0
  for (let at = 0; at < text.length; at++) highest = Math.max(highest, text.charCodeAt(at))
  return highest
}

/** The bits of a rolling window of bytes that belong to the last `width` of them. */
export function maskOf(width: number): number {
  return width === 4 ? -1 : (1 << (8 * width)) - 1
}

function slotEndingAt(text: string, last: number, width: number, shift: number): number {
  let window = 0
  for (let at = last - width + 1; at <= last; at++) window = (window << 8) | (text.charCodeAt(at) & 0xff)
  return Math.imul(window, spread) >>> shift
}

/** For each literal the end of that window of it which the fewest literals share. */
function rarestWindows(literals: readonly string[], ids: readonly number[], width: number, shift: number): number[] {
  const uses = new Uint16Array(1 << (32 - shift))
  for (const id of ids) {
    const literal = literals[id] as string
    for (let last = width - 1; last < literal.length; last++) uses[slotEndingAt(literal, last, width, shift)]!++
  }
  return ids.map((id) => {
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
