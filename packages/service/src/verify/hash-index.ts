import { hashWords, readHash } from './hash-words.ts'

/** A key that was issued, whose record is not in memory. */
export const cold = -1
/** Nobody issued this key. */
export const absent = -2

const free = 0
const fullest = 0.6
/** Of a slot: the start of the hash, the place, and nothing; so that none lies across two lines of the processor's cache. */
const slotWords = 4

/**
 * Starts (64 bits) of the hashes of all keys that exist, each with the number of its place in memory or `cold`, and the whole
 * hashes of those in memory. Open addressing over typed arrays: some 40 bytes a key and 32 for a place, no work for
 * the garbage collector at any size, and the same few steps for keys that exist and keys that do not.
 *
 * Keys are never removed: a revoked key leaves a tombstone.
 */
export class HashIndex {
  /** Third word of a slot: 0 free; -1 cold; n at place n - 1. */
  #slots: Int32Array
  #mask: number
  #size = 0
  #hashes = new Int32Array(hashWords * 1024)
  /** The hash that is being looked for. */
  readonly #sought = new Int32Array(hashWords)

  constructor(expected = 1024) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, expected / fullest)))
    this.#slots = new Int32Array(capacity * slotWords)
    this.#mask = capacity - 1
  }

  get size(): number {
    return this.#size
  }

  /** Place of the hash, `cold` or `absent`. */
  find(hash: string): number {
    readHash(hash, this.#sought)
    const slots = this.#slots
    const high = this.#sought[0] as number
    const low = this.#sought[1] as number
    let found = absent
    for (let slot = low & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = slot * slotWords
      const place = slots[at + 2] as number
      if (place === free) return found
      if (slots[at] !== low || slots[at + 1] !== high) continue
      if (place > 0 && this.#isAt(place - 1)) return place - 1
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
    readHash(hash, this.#sought)
    this.#addCold(this.#sought[0] as number, this.#sought[1] as number)
  }

  /** Notes where a hash is kept now. */
  place(hash: string, place: number): void {
    readHash(hash, this.#sought)
    const high = this.#sought[0] as number
    const low = this.#sought[1] as number
    this.#keep(place)
    const slot = this.#slotOf(low, (at) => this.#isOf(at, high, low) && this.#slots[at + 2] === cold)
    this.#put(slot, high, low, place + 1)
  }

  /** The record at this place leaves the memory; the key stays known. */
  cool(hash: string, place: number): void {
    readHash(hash, this.#sought)
    const at = this.#slotOf(this.#sought[1] as number, (at) => this.#slots[at + 2] === place + 1) * slotWords
    if (this.#slots[at + 2] !== free) this.#slots[at + 2] = cold
  }

  /** All words are compared, wherever the first difference is. */
  #isAt(place: number): boolean {
    let difference = 0
    for (let word = 0; word < hashWords; word++) {
      difference |= (this.#sought[word] as number) ^ (this.#hashes[place * hashWords + word] as number)
    }
    return difference === 0
  }

  #keep(place: number): void {
    if ((place + 1) * hashWords > this.#hashes.length) {
      const larger = new Int32Array(this.#hashes.length * 2)
      larger.set(this.#hashes)
      this.#hashes = larger
    }
    this.#hashes.set(this.#sought, place * hashWords)
  }

  #addCold(high: number, low: number): void {
    const slot = this.#slotOf(low, (at) => this.#isOf(at, high, low))
    if (this.#slots[slot * slotWords + 2] === free) this.#put(slot, high, low, cold)
  }

  /** The first slot from its own on that is free or wanted. */
  #slotOf(low: number, isWanted: (at: number) => boolean): number {
    let slot = low & this.#mask
    while (this.#slots[slot * slotWords + 2] !== free && !isWanted(slot * slotWords)) slot = (slot + 1) & this.#mask
    return slot
  }

  #isOf(at: number, high: number, low: number): boolean {
    return this.#slots[at] === low && this.#slots[at + 1] === high
  }

  #put(slot: number, high: number, low: number, place: number): void {
    const at = slot * slotWords
    const isNew = this.#slots[at + 2] === free
    this.#slots[at] = low
    this.#slots[at + 1] = high
    this.#slots[at + 2] = place
    if (isNew && ++this.#size > (this.#mask + 1) * fullest) this.#grow()
  }

  #grow(): void {
    const old = this.#slots
    const larger = new HashIndex(this.#mask + 1)
    for (let at = 0; at < old.length; at += slotWords) {
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
