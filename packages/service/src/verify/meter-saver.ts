import type { Meter } from '../model/records.ts'
import type { Store } from '../store/store.ts'
import { WriteBehind, type OnFault } from '../write-behind.ts'
import type { KeyEntry } from './entry.ts'
import { savedMeter } from './key-meter.ts'

/** Uses of one key that may be granted before they are saved: what a crash can grant a second time. */
export const mostUnsaved = 100
const everyMs = 200
/** The time of last use alone is worth less than the writing. */
const usedEveryMs = 10_000
/** Written at once: few enough that what this takes is garbage while it is young. */
const mostAtOnce = 4096

/** Saves meters and times of last use behind the decisions. */
export class MeterSaver {
  readonly #save: Store['keys']['saveMeters']
  readonly #metered: WriteBehind
  readonly #used: WriteBehind
  #meteredEntries: KeyEntry[] = []
  #usedEntries: KeyEntry[] = []

  constructor(keys: Store['keys'], onFault: OnFault) {
    this.#save = (meters) => keys.saveMeters(meters)
    this.#metered = new WriteBehind(everyMs, () => this.#saveMetered(), onFault)
    this.#used = new WriteBehind(usedEveryMs, () => this.#saveUsed(), onFault)
  }

  /** After a use. The promise, where there is one, resolves when the use may be answered. */
  note(entry: KeyEntry): Promise<void> | null {
    if (entry.saved !== 'dirty') this.#gather(entry)
    if (entry.meter === null || entry.meter.unsaved <= mostUnsaved / 2) return null
    const saved = this.#metered.flush()
    if (entry.meter.unsaved > mostUnsaved) return saved
    saved.catch(() => {}) // the timer tries again and reports
    return null
  }

  /** A key that nothing was counted of has got a limit: from now on it is saved as such. */
  promote(entry: KeyEntry): void {
    if (entry.saved === 'dirty') this.#meteredEntries.push(entry)
  }

  async flush(): Promise<void> {
    await Promise.all([this.#metered.flush(), this.#used.flush()])
  }

  async close(): Promise<void> {
    await Promise.all([this.#metered.close(), this.#used.close()])
  }

  #gather(entry: KeyEntry): void {
    entry.saved = 'dirty'
    if (entry.meter) this.#meteredEntries.push(entry)
    else this.#usedEntries.push(entry)
  }

  #saveMetered(): Promise<void> {
    const entries = this.#meteredEntries
    this.#meteredEntries = []
    return this.#saveAll(entries)
  }

  #saveUsed(): Promise<void> {
    const entries = this.#usedEntries
    this.#usedEntries = []
    return this.#saveAll(entries.filter(({ meter }) => meter === null))
  }

  async #saveAll(entries: readonly KeyEntry[]): Promise<void> {
    for (let at = 0; at < entries.length; at += mostAtOnce) {
      try {
        await this.#saveSome(entries.slice(at, at + mostAtOnce))
      } catch (error) {
        for (const entry of entries.slice(at + mostAtOnce)) this.#gather(entry)
        throw error
      }
    }
  }

  async #saveSome(entries: readonly KeyEntry[]): Promise<void> {
    const counted = entries.map(({ meter }) => meter?.unsaved ?? 0)
    for (const entry of entries) entry.saved = 'saving'
    try {
      await this.#save(entries.map((entry) => meterOf(entry)))
    } catch (error) {
      for (const entry of entries) if (entry.saved === 'saving') this.#gather(entry)
      throw error
    }
    for (const [at, entry] of entries.entries()) {
      if (entry.saved === 'saving') entry.saved = 'clean'
      if (entry.meter) entry.meter.unsaved -= counted[at] ?? 0
    }
  }
}

/** What is written of a key that was used. */
export function meterOf({ record, policy, meter, lastUsedAt }: KeyEntry): Meter {
  return savedMeter(record.id, policy.limits, meter, lastUsedAt)
}
