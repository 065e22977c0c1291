import type { Counted, Meter } from '../model/records.ts'
import type { Store } from '../store/store.ts'
import { WriteBehind, type OnFault } from '../write-behind.ts'
import type { KeyEntry } from './entry.ts'
import { savedMeter } from './key-meter.ts'
import { LastUses } from './last-uses.ts'

/** Uses of one key that may be granted before they are saved: what a crash can grant a second time. */
export const mostUnsaved = 100
const everyMs = 200
/** Written at once: few enough that what this takes is garbage while it is young. */
const mostAtOnce = 4096

/** Saves meters and times of last use behind the decisions. */
export class MeterSaver {
  readonly #save: (meters: Iterable<Meter>) => Promise<void>
  readonly #behind: WriteBehind
  readonly #lastUses: LastUses
  #entries: KeyEntry[] = []

  constructor(keys: Store['keys'], counted: Counted, onFault: OnFault) {
    this.#save = (meters) => keys.saveMeters(meters, counted)
    this.#behind = new WriteBehind(everyMs, () => this.#saveAll(), onFault)
    this.#lastUses = new LastUses(keys, counted.by, onFault)
  }

  /** After a use. The promise, where there is one, resolves when the use may be answered. */
  note(entry: KeyEntry): Promise<void> | null {
    if (entry.meter === null) {
      this.#lastUses.note(entry)
      return null
    }
    if (entry.saved !== 'dirty') this.#gather(entry)
    if (entry.meter.unsaved <= mostUnsaved / 2) return null
    const saved = this.#behind.flush()
    if (entry.meter.unsaved > mostUnsaved) return saved
    saved.catch(() => {}) // the timer tries again and reports
    return null
  }

  /** A key that is not to be used any more: when it was, is told at once. */
  noteEnd({ record, meter, usedLine, lastUsedAt }: KeyEntry): void {
    // What meters count is told in a moment, anyway.
    if (meter === null && usedLine !== 0) this.#lastUses.tellNow({ keyId: record.id, lastUsedAt })
  }

  async flush(): Promise<void> {
    await Promise.all([this.#behind.flush(), this.#lastUses.flush()])
  }

  async close(): Promise<void> {
    await Promise.all([this.#behind.close(), this.#lastUses.close()])
  }

  /** Uses that were counted are not saved any more: they would be taken from keys of other data. */
  async abandon(): Promise<void> {
    this.#behind.abandon()
    await this.#lastUses.close()
  }

  #gather(entry: KeyEntry): void {
    entry.saved = 'dirty'
    this.#entries.push(entry)
  }

  async #saveAll(): Promise<void> {
    const entries = this.#entries
    this.#entries = []
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
      await this.#save(metersOf(entries))
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

function* metersOf(entries: readonly KeyEntry[]): Generator<Meter> {
  for (const entry of entries) yield meterOf(entry)
}

/** What is written of a key that was used. */
export function meterOf({ record, policy, meter, lastUsedAt }: KeyEntry): Meter {
  return savedMeter(record.id, policy.limits, meter, lastUsedAt)
}
