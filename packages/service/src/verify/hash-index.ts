/** A key that was issued, whose record is not in memory. */
export const cold = -1
/** Nobody issued this key. */
export const absent = -2

const free = 0
const fullest = 0.6
const digits = base64UrlDigits()

/**
 * Starts (64 bits) of the hashes of all keys that exist, each with the number of its place in memory, or `cold`.
 * Open addressing over typed arrays: 20 bytes a key, no work for the garbage collector at any size.
 *
 * Starts may be shared by two hashes; whoever looks one up compares the whole hash. Keys are never removed: a revoked
 * key leaves a tombstone.
 */
export class HashIndex {
  #highs: Uint32Array
  #lows: Uint32Array
  /** 0: free; -1: cold; n: place n - 1. */
  #places: Int32Array
  #mask: number
  #size = 0

  constructor(expected = 1024) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, expected / fullest)))
    this.#highs = new Uint32Array(capacity)
    this.#lows = new Uint32Array(capacity)
    this.#places = new Int32Array(capacity)
    this.#mask = capacity - 1
  }

  get size(): number {
    return this.#size
  }

  /** Place of the hash, `cold` or `absent`. `isAt` compares the whole hash with the one that is kept at a place. */
  find(hash: string, isAt: (place: number, hash: string) => boolean): number {
    const high = highOf(hash)
    const low = lowOf(hash)
    let found = absent
    for (let at = low & this.#mask; this.#places[at] !== free; at = (at + 1) & this.#mask) {
      if (this.#lows[at] !== low || this.#highs[at] !== high) continue
      const place = this.#places[at] as number
      if (place > 0 && isAt(place - 1, hash)) return place - 1
      found = cold
    }
    return found
  }

  /** Adds hash starts of eight bytes each; those that are there already stay as they are. */
  addStarts(packed: Uint8Array): void {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
    for (let at = 0; at + 8 <= packed.byteLength; at += 8) this.#addCold(view.getUint32(at), view.getUint32(at + 4))
  }

  /** Makes an issued key known without its record. */
  addHash(hash: string): void {
    this.#addCold(highOf(hash), lowOf(hash))
  }

  /** Notes where a hash is kept now. */
  place(hash: string, place: number): void {
    const high = highOf(hash)
    const low = lowOf(hash)
    let at = low & this.#mask
    for (; this.#places[at] !== free; at = (at + 1) & this.#mask) {
      if (this.#lows[at] === low && this.#highs[at] === high && this.#places[at] === cold) {
        this.#places[at] = place + 1
        return
      }
    }
    this.#put(at, high, low, place + 1)
  }

  /** The record at this place leaves the memory; the key stays known. */
  cool(hash: string, place: number): void {
    const low = lowOf(hash)
    for (let at = low & this.#mask; this.#places[at] !== free; at = (at + 1) & this.#mask) {
      if (this.#places[at] === place + 1) this.#places[at] = cold
    }
  }

  #addCold(high: number, low: number): void {
    let at = low & this.#mask
    for (; this.#places[at] !== free; at = (at + 1) & this.#mask) {
      if (this.#lows[at] === low && this.#highs[at] === high) return
    }
    this.#put(at, high, low, cold)
  }

  #put(at: number, high: number, low: number, place: number): void {
    this.#highs[at] = high
    this.#lows[at] = low
    this.#places[at] = place
    if (++this.#size > this.#places.length * fullest) this.#grow()
  }

  #grow(): void {
    const larger = new HashIndex(this.#places.length)
    for (let from = 0; from < this.#places.length; from++) {
      if (this.#places[from] === free) continue
      let at = (this.#lows[from] as number) & larger.#mask
      while (larger.#places[at] !== free) at = (at + 1) & larger.#mask
      larger.#highs[at] = this.#highs[from] as number
      larger.#lows[at] = this.#lows[from] as number
      larger.#places[at] = this.#places[from] as number
    }
    this.#highs = larger.#highs
    this.#lows = larger.#lows
    this.#places = larger.#places
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
  return (first | (digit(hash, 4) << 2) | (digit(hash, 5) >>> 4)) >>> 0
}

/** Bytes 4 to 7: four bits of the sixth digit, four digits, and four bits of the eleventh. */
function lowOf(hash: string): number {
  const first = ((digit(hash, 5) & 15) << 28) | (digit(hash, 6) << 22) | (digit(hash, 7) << 16)
  return (first | (digit(hash, 8) << 10) | (digit(hash, 9) << 4) | (digit(hash, 10) >>> 2)) >>> 0
}
