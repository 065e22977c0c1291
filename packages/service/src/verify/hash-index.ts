import { hashWords, readHash } from './hash-words.ts'

/** A key that was issued, whose record is not in memory. */
export const cold = -1
/** Nobody issued this key. */
export const absent = -2

const free = 0
const fullest = 0.6
/** Of a slot: seven of the hash's eight words and the place, so that one line of the processor's cache tells everything. */
const slotWords = 8
const keptWords = 7

/**
 * Hashes of all keys that exist, each with the number of its place in memory; of keys that are `cold` their start (64 bits).
 * Open addressing over one typed array: some 70 bytes a key, no work for the garbage collector at any size, and the same few
 * steps for keys that exist and keys that do not. The last 32 bits are not kept: 224 are as hard to meet by chance.
 *
 * Keys are never removed: a revoked key leaves a tombstone.
 */
export class HashIndex {
  /** Last word of a slot: 0 free; -1 cold; n at place n - 1. */
  #slots: Int32Array
  #mask: number
  #size = 0
  /** The hash that is being looked for. */
  readonly #sought = new Int32Array(hashWords)
  readonly #start = new Int32Array(hashWords)

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
      const place = slots[at + keptWords] as number
      if (place === free) return found
      if (slots[at] !== high || slots[at + 1] !== low) continue
      if (place > 0 && this.#isSought(at)) return place - 1
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
    const slot = this.#slotOf(low, (at) => this.#isOf(at, high, low) && this.#slots[at + keptWords] === cold)
    this.#put(slot, this.#sought, 0, place + 1)
  }

  /** The record at this place leaves the memory; the key stays known. */
  cool(hash: string, place: number): void {
    readHash(hash, this.#sought)
    const at = this.#slotOf(this.#sought[1] as number, (at) => this.#slots[at + keptWords] === place + 1) * slotWords
    if (this.#slots[at + keptWords] !== free) this.#slots[at + keptWords] = cold
  }

  /** All words are compared, wherever the first difference is. */
  #isSought(at: number): boolean {
    let difference = 0
    for (let word = 0; word < keptWords; word++) {
      difference |= (this.#sought[word] as number) ^ (this.#slots[at + word] as number)
    }
    return difference === 0
  }

  #addCold(high: number, low: number): void {
    const slot = this.#slotOf(low, (at) => this.#isOf(at, high, low))
    if (this.#slots[slot * slotWords + keptWords] !== free) return
    this.#start[0] = high
    this.#start[1] = low
    this.#put(slot, this.#start, 0, cold)
  }

  /** The first slot from its own on that is free or wanted. */
  #slotOf(low: number, isWanted: (at: number) => boolean): number {
    let slot = low & this.#mask
    while (this.#slots[slot * slotWords + keptWords] !== free && !isWanted(slot * slotWords))
      slot = (slot + 1) & this.#mask
    return slot
  }

  #isOf(at: number, high: number, low: number): boolean {
    return this.#slots[at] === high && this.#slots[at + 1] === low
  }

  /** `from`: where the words of the hash begin in `words`. */
  #put(slot: number, words: Int32Array, from: number, place: number): void {
    const at = slot * slotWords
    const isNew = this.#slots[at + keptWords] === free
    for (let word = 0; word < keptWords; word++) this.#slots[at + word] = words[from + word] as number
    this.#slots[at + keptWords] = place
    if (isNew && ++this.#size > (this.#mask + 1) * fullest) this.#grow()
  }

  #grow(): void {
    const old = this.#slots
    const larger = new HashIndex(this.#mask + 1)
    for (let at = 0; at < old.length; at += slotWords) {
      const place = old[at + keptWords] as number
      if (place === free) continue
      const slot = larger.#slotOf(old[at + 1] as number, () => false)
      larger.#put(slot, old, at, place)
    }
    this.#slots = larger.#slots
    this.#mask = larger.#mask
  }
}
