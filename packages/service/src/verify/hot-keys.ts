import type { KeyEntry } from './entry.ts'
import { absent, HashIndex } from './hash-index.ts'

/** The keys in memory, found by hash; and of all others whether they exist. */
export class HotKeys {
  readonly #index = new HashIndex()
  readonly #entries: (KeyEntry | null)[] = []
  readonly #vacant: number[] = []
  readonly #most: number
  readonly #onDrop: (entry: KeyEntry) => void
  #hand = 0

  /** `most`: entries that are kept; the others are read again when they are asked for. */
  constructor(most: number, onDrop: (entry: KeyEntry) => void) {
    this.#most = most
    this.#onDrop = onDrop
  }

  /** Keys that exist, in memory or not. */
  get known(): number {
    return this.#index.size
  }

  get size(): number {
    return this.#entries.length - this.#vacant.length
  }

  /** undefined: exists, is not in memory. null: nobody issued it. */
  find(hash: string): KeyEntry | null | undefined {
    const place = this.#index.find(hash)
    if (place >= 0) return this.#entries[place] as KeyEntry
    return place === absent ? null : undefined
  }

  /** Of a key that is not in memory. */
  add(entry: KeyEntry): void {
    if (this.size >= this.#most) this.#dropOne()
    const place = this.#vacant.pop() ?? this.#entries.length
    this.#entries[place] = entry
    this.#index.place(entry.record.hash, place)
  }

  addKnown(hash: string): void {
    if (this.#index.find(hash) === absent) this.#index.addHash(hash)
  }

  addKnownStarts(packed: Uint8Array): void {
    this.#index.addStarts(packed)
  }

  /** The clock algorithm: who was asked for since the hand last passed is passed once more; who is not saved stays. */
  #dropOne(): void {
    for (let passed = 0; passed < 2 * this.#entries.length; passed++) {
      const place = this.#hand++ % this.#entries.length
      const entry = this.#entries[place]
      if (!entry || isPending(entry)) continue
      if (!entry.isRecent) return this.#drop(place, entry)
      entry.isRecent = false
    }
  }

  #drop(place: number, entry: KeyEntry): void {
    this.#index.cool(entry.record.hash, place)
    this.#entries[place] = null
    this.#vacant.push(place)
    this.#onDrop(entry)
  }
}

/** Something of it is not written yet. */
function isPending({ saved, granted, refused, callers }: KeyEntry): boolean {
  return saved !== 'clean' || granted > 0 || refused > 0 || callers !== null
}
