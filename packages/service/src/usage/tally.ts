import type { RefusalCode } from '@why401/core/issuer'
import type { UsageCount } from '../model/records.ts'
import type { UsageStore } from '../store/store.ts'
import { WriteBehind, type OnFault } from '../write-behind.ts'

const everyMs = 2000
const hourMs = 3_600_000
/** Keys whose counts are written at once: few enough that what this takes is garbage while it is young. */
const mostAtOnce = 4096

/** What is counted of: a key in memory, with the counts of this hour that are not written yet. */
export interface Tallied {
  readonly record: { readonly id: string; readonly projectId: string }
  granted: number
  refused: number
  /** Of the refused ones; whoever is refused is mostly refused for one reason. */
  refusedAs: RefusalCode | null
}

/**
 * Counts every verification of every key, by hour and outcome, and writes the counts behind. None is lost while the process
 * lives; a crash loses the last two seconds' at most.
 */
export class UsageTally {
  readonly #store: UsageStore
  readonly #behind: WriteBehind
  readonly #counted: Tallied[] = []
  #hour = 0
  /** Of an hour that is over, or that the store did not take; by key, hour and outcome. */
  readonly #late = new Map<string, UsageCount>()

  constructor(store: UsageStore, onFault: OnFault) {
    this.#store = store
    this.#behind = new WriteBehind(everyMs, () => this.#write(), onFault)
  }

  count(of: Tallied, outcome: RefusalCode | null, now: number): void {
    if (now < this.#hour || now >= this.#hour + hourMs) this.#begin(now)
    if (of.granted === 0 && of.refused === 0) this.#counted.push(of)
    if (outcome === null) of.granted++
    else this.#countRefused(of, outcome)
  }

  flush(): Promise<void> {
    return this.#behind.flush()
  }

  close(): Promise<void> {
    return this.#behind.close()
  }

  #countRefused(of: Tallied, outcome: RefusalCode): void {
    if (of.refused > 0 && of.refusedAs !== outcome) this.#keep(this.#refusals(of))
    of.refused = of.refusedAs === outcome ? of.refused + 1 : 1
    of.refusedAs = outcome
  }

  #begin(now: number): void {
    this.#keep(this.#take(this.#counted.length))
    this.#hour = Math.floor(now / hourMs) * hourMs
  }

  #take(most: number): UsageCount[] {
    const counts: UsageCount[] = []
    for (const of of this.#counted.splice(0, most)) {
      const { id: keyId, projectId } = of.record
      if (of.granted > 0) counts.push({ keyId, projectId, hour: this.#hour, outcome: 'ok', count: of.granted })
      if (of.refused > 0) counts.push(...this.#refusals(of))
      of.granted = 0
      of.refused = 0
      of.refusedAs = null
    }
    return counts
  }

  #refusals({ record: { id: keyId, projectId }, refused: count, refusedAs: outcome }: Tallied): UsageCount[] {
    return outcome === null ? [] : [{ keyId, projectId, hour: this.#hour, outcome, count }]
  }

  async #write(): Promise<void> {
    const late = [...this.#late.values()]
    this.#late.clear()
    await this.#add(late)
    for (let left = this.#counted.length; left > 0; left -= mostAtOnce) {
      await this.#add(this.#take(Math.min(left, mostAtOnce)))
    }
  }

  async #add(counts: readonly UsageCount[]): Promise<void> {
    if (counts.length === 0) return
    try {
      await this.#store.add(counts)
    } catch (error) {
      this.#keep(counts)
      throw error
    }
  }

  /** Of each key, hour and outcome one count, however often the store does not take it. */
  #keep(counts: readonly UsageCount[]): void {
    for (const one of counts) {
      const id = `${one.keyId} ${one.hour} ${one.outcome}`
      this.#late.set(id, { ...one, count: one.count + (this.#late.get(id)?.count ?? 0) })
    }
  }
}
