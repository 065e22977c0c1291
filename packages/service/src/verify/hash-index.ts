/** A key that was issued, whose record is not in memory. */
export const cold = -1
/** Nobody issued this key. */
export const absent = -2

const free = 0
const fullest = 0.6
const digits = base64UrlDigits()
/** A slot: the two halves of the start, its place, and nothing; four words never lie across two lines of the processor's cache. */
const words = 4

/**
 * Starts (64 bits) of the hashes of all keys that exist, each with the number of its place in memory, or `cold`.
 * Open addressing over a typed array: 27 bytes a key where it is fullest, no work for the garbage collector at any size.
 *
 * Starts may be shared by two hashes; whoever looks one up compares the whole hash. Keys are never removed: a revoked
 * key leaves a tombstone.
 */
export class HashIndex {
  /** Third word of a slot: 0 free; -1 cold; n at place n - 1. */
  #slots: Int32Array
  #mask: number
  #size = 0

  constructor(expected = 1024) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, expected / fullest)))
    this.#slots = new Int32Array(capacity * words)
    this.#mask = capacity - 1
  }

  get size(): number {
    return this.#size
  }

  /** Place of the hash, `cold` or `absent`. `isAt` compares the whole hash with the one that is kept at a place. */
  find(hash: string, isAt: (place: number, hash: string) => boolean): number {
    const slots = this.#slots
    const high = highOf(hash)
    const low = lowOf(hash)
    let found = absent
    for (let slot = low & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = slot * words
      const place = slots[at + 2] as number
      if (place === free) return found
      if (slots[at] !== low || slots[at + 1] !== high) continue
      if (place > 0 && isAt(place - 1, hash)) return place - 1
      found = cold
    }
  }

  /** Adds hash starts of eight bytes each; those that are there already stay as they are. */
  addStarts(packed: Uint8Array): void {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
    for (let at = 0; at + 8 <= packed.byteLength; at += 8) this.#addCold(view.getInt32(at), view.getInt32(at + 4))
  }

  /** Makes an issued key known without its record. */
  addHash(hash: string): void {
    this.#addCold(highOf(hash), lowOf(hash))
  }

  /** Notes where a hash is kept now. */
  place(hash: string, place: number): void {
    const high = highOf(hash)
    const low = lowOf(hash)
    const slot = this.#slotOf(low, (at) => this.#isOf(at, high, low) && this.#slots[at + 2] === cold)
    this.#put(slot, high, low, place + 1)
  }

  /** The record at this place leaves the memory; the key stays known. */
  cool(hash: string, place: number): void {
    const at = this.#slotOf(lowOf(hash), (at) => this.#slots[at + 2] === place + 1) * words
    if (this.#slots[at + 2] !== free) this.#slots[at + 2] = cold
  }

  #addCold(high: number, low: number): void {
    const slot = this.#slotOf(low, (at) => this.#isOf(at, high, low))
    if (this.#slots[slot * words + 2] === free) this.#put(slot, high, low, cold)
  }

  /** The first slot from its own on that is free or wanted. */
  #slotOf(low: number, isWanted: (at: number) => boolean): number {
    let slot = low & this.#mask
    while (this.#slots[slot * words + 2] !== free && !isWanted(slot * words)) slot = (slot + 1) & this.#mask
    return slot
  }

  #isOf(at: number, high: number, low: number): boolean {
    return this.#slots[at] === low && this.#slots[at + 1] === high
  }

  #put(slot: number, high: number, low: number, place: number): void {
    const at = slot * words
    const isNew = this.#slots[at + 2] === free
    this.#slots[at] = low
    this.#slots[at + 1] = high
    this.#slots[at + 2] = place
    if (isNew && ++this.#size > (this.#mask + 1) * fullest) this.#grow()
  }

  #grow(): void {
    const old = this.#slots
    const larger = new HashIndex(this.#mask + 1)
    for (let at = 0; at < old.length; at += words) {
      if (old[at + 2] === free) continue
      const low = old[at] as number
      larger.#put(
        larger.#slotOf(low, () => false),
        old[at + 1] as number,
        low,
        old[at + 2] as number,
      )
    }
    this.#slots = larger.#slots
    this.#mask = larger.#mask
  }
}

function base64UrlDigits(): Uint8Array {
  const values = new Uint8Array(128)
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  for (let value = 0; value < 64; value++) values[alphabet.charCodeAt(value)] = value
  return values
}

function digit(hash: string, at: number): number {
  return digits[hash.charCodeAt(at)] as number
}

/** Bytes 0 to 3: five digits of six bits, and two bits of the sixth. */
function highOf(hash: string): number {
  const first = (digit(hash, 0) << 26) | (digit(hash, 1) << 20) | (digit(hash, 2) << 14) | (digit(hash, 3) << 8)
  return first | (digit(hash, 4) << 2) | (digit(hash, 5) >>> 4)
}

/** Bytes 4 to 7: four bits of the sixth digit, four digits, and four bits of the eleventh. */
function lowOf(hash: string): number {
  const first = ((digit(hash, 5) & 15) << 28) | (digit(hash, 6) << 22) | (digit(hash, 7) << 16)
  return first | (digit(hash, 8) << 10) | (digit(hash, 9) << 4) | (digit(hash, 10) >>> 2)
}
