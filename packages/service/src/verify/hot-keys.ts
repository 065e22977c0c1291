import type { StoredKey } from '../store/store.ts'
import type { KeyEntry } from './entry.ts'
import { absent, HashIndex } from './hash-index.ts'
import { KeyPacker } from './key-packer.ts'
import { meterOf } from './meter-saver.ts'
import { PackedTexts } from './packed-texts.ts'

export interface Room {
  /** Keys in memory; the others are read again when they are asked for. */
  readonly keys: number
  /** Of these, those that are ready to be decided on: some 800 bytes each. The others are packed into some 250. */
  readonly ready: number
}

/** What becomes of keys on their way. */
export interface Passage {
  /** A packed key that is asked for: makes it ready and calls `add`. null: nobody knows its keyspace. */
  readonly admit: (key: StoredKey) => KeyEntry | null
  readonly onDrop: (entry: KeyEntry) => void
  /** More are ready than should be, and some of those that were looked at wait to be written. */
  readonly onCrowd: () => void
}

/** Looked at in one turn for each that has to leave: most places hold a packed key, and most of the others were asked for of late. */
const looksForOne = 64

/** The keys in memory, found by hash; and of all others whether they exist. */
export class HotKeys {
  readonly #room: Room
  readonly #passage: Passage
  readonly #index = new HashIndex()
  /** By place: a key is here, or packed. */
  readonly #ready: (KeyEntry | null)[] = []
  readonly #packed = new PackedTexts()
  readonly #packer = new KeyPacker()
  readonly #vacant: number[] = []
  #readyCount = 0
  #hand = 0
  #isTrimming = false

  constructor(room: Room, passage: Passage) {
    this.#room = room
    this.#passage = passage
  }

  /** Keys that exist, in memory or not. */
  get known(): number {
    return this.#index.size
  }

  get size(): number {
    return this.#ready.length - this.#vacant.length
  }

  has(hash: string): boolean {
    return this.#index.find(hash) >= 0
  }

  /** undefined: exists, is not in memory. null: nobody issued it. */
  find(hash: string): KeyEntry | null | undefined {
    const place = this.#index.find(hash)
    if (place >= 0) return this.#ready[place] ?? this.#unpack(place, hash)
    return place === absent ? null : undefined
  }

  /** Of a key that is not ready. What is too much leaves at the end of the turn: nobody has it in hand then. */
  add(entry: KeyEntry): void {
    const place = this.#placeOf(entry.record.hash)
    this.#ready[place] = entry
    this.#readyCount++
    if (this.#readyCount > this.#room.ready) this.#trimSoon()
  }

  /** Of a key that is not in memory; where `hasRoom`. */
  keep(key: StoredKey): void {
    this.#pack(this.#placeOf(key.record.hash), key)
  }

  /** Whether one more may be in memory without another leaving. */
  get hasRoom(): boolean {
    return this.size < this.#room.keys
  }

  addKnown(hash: string): void {
    if (this.#index.find(hash) === absent) this.#index.addHash(hash)
  }

  addKnownStarts(packed: Uint8Array): void {
    this.#index.addStarts(packed)
  }

  #placeOf(hash: string): number {
    const known = this.#index.find(hash)
    if (known >= 0) return known
    const place = this.#vacant.pop() ?? this.#ready.push(null) - 1
    this.#index.place(hash, place)
    return place
  }

  #pack(place: number, key: StoredKey): void {
    this.#packed.put(place, this.#packer.pack(key))
  }

  #unpack(place: number, hash: string): KeyEntry | undefined {
    const text = this.#packed.take(place)
    if (text === undefined) return undefined
    return this.#passage.admit(this.#packer.unpack(text, hash)) ?? undefined
  }

  #trimSoon(): void {
    if (this.#isTrimming) return
    this.#isTrimming = true
    setImmediate(() => {
      this.#isTrimming = false
      this.#trim()
    })
  }

  /** The clock algorithm: who was asked for since the hand last passed is passed once more; who is not saved stays. */
  #trim(): void {
    const count = this.#ready.length
    let isWaiting = false
    const looks = looksForOne * (this.#readyCount - this.#room.ready)
    for (let looked = 0; looked < looks && this.#readyCount > this.#room.ready; looked++) {
      const place = this.#hand++ % count
      const entry = this.#ready[place]
      if (!entry) continue
      if (entry.saved !== 'clean') isWaiting = true
      else if (entry.isRecent) entry.isRecent = false
      else this.#drop(place, entry)
    }
    if (isWaiting && this.#readyCount > this.#room.ready) this.#passage.onCrowd()
  }

  #drop(place: number, entry: KeyEntry): void {
    this.#ready[place] = null
    this.#readyCount--
    if (this.size <= this.#room.keys) this.#pack(place, { record: entry.record, meter: meterOf(entry) })
    else {
      this.#index.cool(entry.record.hash, place)
      this.#vacant.push(place)
    }
    this.#passage.onDrop(entry)
  }
}
