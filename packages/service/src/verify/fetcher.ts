import type { Store, StoredKey } from '../store/store.ts'

const mostAtOnce = 500

interface Wanted<Entry> {
  readonly hash: string
  readonly settle: (entry: Entry | null) => void
  readonly fail: (error: unknown) => void
  /** The key was changed while it was being read. */
  isStale: boolean
}

/** What becomes of a key that was read. */
export interface Admission<Entry> {
  /** Whatever has to be known before these can be admitted. */
  prepare(keys: readonly StoredKey[]): Promise<void>
  /** null: cannot be used. */
  admit(key: StoredKey): Entry | null
}

/** Reads keys that are not in memory: those that are wanted in one turn of the event loop in one query, each once. */
export class Fetcher<Entry> {
  readonly #keys: Store['keys']
  readonly #admission: Admission<Entry>
  readonly #wanted = new Map<string, Wanted<Entry>>()
  readonly #promised = new Map<string, Promise<Entry | null>>()
  #queue: Wanted<Entry>[] = []

  constructor(keys: Store['keys'], admission: Admission<Entry>) {
    this.#keys = keys
    this.#admission = admission
  }

  /** null: no such key. Rejects when the store does. */
  get(hash: string): Promise<Entry | null> {
    const promised = this.#promised.get(hash)
    if (promised) return promised
    const promise = new Promise<Entry | null>((settle, fail) => {
      const wanted = { hash, settle, fail, isStale: false }
      this.#wanted.set(hash, wanted)
      this.#enqueue(wanted)
    })
    this.#promised.set(hash, promise)
    return promise
  }

  /** What is being read of this key is not to be believed: it is read again before anybody gets it. */
  restart(hash: string): void {
    const wanted = this.#wanted.get(hash)
    if (wanted) wanted.isStale = true
  }

  #enqueue(wanted: Wanted<Entry>): void {
    if (this.#queue.push(wanted) === 1) setImmediate(() => this.#readQueue())
  }

  #readQueue(): void {
    const queue = this.#queue
    this.#queue = []
    for (let at = 0; at < queue.length; at += mostAtOnce) void this.#read(queue.slice(at, at + mostAtOnce))
  }

  async #read(batch: readonly Wanted<Entry>[]): Promise<void> {
    for (const wanted of batch) wanted.isStale = false
    try {
      const found = await this.#keys.byHashes(batch.map(({ hash }) => hash))
      await this.#admission.prepare(found)
      const byHash = new Map(found.map((key) => [key.record.hash, key]))
      for (const wanted of batch) this.#arrived(wanted, byHash.get(wanted.hash))
    } catch (error) {
      for (const wanted of batch) {
        this.#forget(wanted)
        wanted.fail(error)
      }
    }
  }

  #arrived(wanted: Wanted<Entry>, found: StoredKey | undefined): void {
    if (wanted.isStale) return this.#enqueue(wanted)
    this.#forget(wanted)
    wanted.settle(found ? this.#admission.admit(found) : null)
  }

  #forget({ hash }: Wanted<Entry>): void {
    this.#wanted.delete(hash)
    this.#promised.delete(hash)
  }
}
