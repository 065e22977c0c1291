import type { RefusalCode } from '@why401/core/issuer'
import type { UsageCount } from '../model/records.ts'
import type { UsageStore } from '../store/store.ts'
import { WriteBehind, type OnFault } from '../write-behind.ts'

const everyMs = 2000
const hourMs = 3_600_000

/** What is counted of: a key in memory, with the counts of this hour that are not written yet. */
export interface Tallied {
  readonly record: { readonly id: string; readonly projectId: string }
  granted: number
  /** Most keys are never refused. */
  refused: Map<RefusalCode, number> | null
}

/**
 * Counts every verification of every key, by hour and outcome, and writes the counts behind. None is lost while the process
 * lives; a crash loses the last two seconds' at most.
 */
export class UsageTally {
  readonly #store: UsageStore
  readonly #behind: WriteBehind
  #counted: Tallied[] = []
  #hour = 0
  /** Of an hour that is over, or that the store did not take; by key, hour and outcome. */
  readonly #late = new Map<string, UsageCount>()

  constructor(store: UsageStore, onFault: OnFault) {
    this.#store = store
    this.#behind = new WriteBehind(everyMs, () => this.#write(), onFault)
  }

  count(of: Tallied, outcome: RefusalCode | null, now: number): void {
    if (now < this.#hour || now >= this.#hour + hourMs) this.#begin(now)
    if (of.granted === 0 && of.refused === null) this.#counted.push(of)
    if (outcome === null) of.granted++
    else (of.refused ??= new Map()).set(outcome, (of.refused.get(outcome) ?? 0) + 1)
  }

  flush(): Promise<void> {
    return this.#behind.flush()
  }

  close(): Promise<void> {
    return this.#behind.close()
  }

  #begin(now: number): void {
    this.#keep(this.#take())
    this.#hour = Math.floor(now / hourMs) * hourMs
  }

  #take(): UsageCount[] {
    const counts: UsageCount[] = []
    for (const of of this.#counted) {
      const common = { keyId: of.record.id, projectId: of.record.projectId, hour: this.#hour }
      if (of.granted > 0) counts.push({ ...common, outcome: 'ok', count: of.granted })
      for (const [outcome, count] of of.refused ?? []) counts.push({ ...common, outcome, count })
      of.granted = 0
      of.refused = null
    }
    this.#counted = []
    return counts
  }

  async #write(): Promise<void> {
    const counts = [...this.#late.values(), ...this.#take()]
    this.#late.clear()
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
