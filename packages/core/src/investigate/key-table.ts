import { spread } from './window-table.ts'

/** Slots per key, so that most searches for what is no key end at the first one. */
const roominess = 2

/**
 * Keys filed by the hash of their characters: the first free slot from there on holds the key's number plus one, and above
 * it half of the hash, so that another key need hardly ever be compared. Plain data, so that a build can compute it.
 */
export interface FiledKeys {
  /** The first slot is the high bits of the spread hash: shifted right by this. */
  readonly shift: number
  readonly slots: Uint32Array
  /** The characters of all keys, one after the other; narrow where they all fit into a byte. */
  readonly codes: Uint8Array | Uint16Array
  /** Where each key begins there; the next one's place ends it. */
  readonly places: Uint32Array
}

/** @param keys distinct, at most 65,535 of them. */
export function fileKeys(keys: readonly string[]): FiledKeys {
  const bits = Math.ceil(Math.log2((keys.length + 1) * roominess))
  const shift = 32 - bits
  const slots = new Uint32Array(1 << bits)
  const places = new Uint32Array(keys.length + 1)
  const all = keys.join('')
  const codes = /[^\0-\xff]/.test(all) ? new Uint16Array(all.length) : new Uint8Array(all.length)
  for (let at = 0; at < all.length; at++) codes[at] = all.charCodeAt(at)
  keys.forEach((key, number) => {
    places[number + 1] = (places[number] as number) + key.length
    const hash = hashOn(0, key)
    let slot = slotOf(hash, shift)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = (hash << 16) | (number + 1)
  })
  return { shift, slots, codes, places }
}

/** The number of the key that is these texts one after the other, which nobody has to put together; -1 where there is none. */
export function numberOf({ shift, slots, codes, places }: FiledKeys, a: string, b = '', c = '', d = ''): number {
  const hash = hashOn(hashOn(hashOn(hashOn(0, a), b), c), d)
  for (let slot = slotOf(hash, shift); ; slot = (slot + 1) & (slots.length - 1)) {
    const entry = slots[slot] as number
    if (entry === 0) return -1
    if (entry >>> 16 !== (hash & 0xffff)) continue
    const number = (entry & 0xffff) - 1
    let at = places[number] as number
    if ((places[number + 1] as number) - at !== a.length + b.length + c.length + d.length) continue
    if (standsAt(codes, at, a) && standsAt(codes, (at += a.length), b))
      if (standsAt(codes, (at += b.length), c) && standsAt(codes, at + c.length, d)) return number
  }
}

export function keyAt({ codes, places }: FiledKeys, number: number): string {
  return String.fromCharCode(...codes.subarray(places[number], places[number + 1]))
}

function hashOn(hash: number, text: string): number {
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}

function slotOf(hash: number, shift: number): number {
  return Math.imul(hash, spread) >>> shift
}

function standsAt(codes: FiledKeys['codes'], from: number, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (codes[from + at] !== text.charCodeAt(at)) return false
  return true
}
