import type { RefusalCode } from '@why401/core/issuer'
import type { UsageCount } from '../model/records.ts'
import type { UsageStore } from '../store/store.ts'
import { WriteBehind, type OnFault } from '../write-behind.ts'

const everyMs = 1000
const hourMs = 3_600_000

/** Counts of one key in one hour that are not written yet. */
export interface KeyTally {
  readonly keyId: string
  readonly projectId: string
  readonly hour: number
  granted: number
  /** Most keys are never refused. */
  refused: Map<RefusalCode, number> | null
}

/** What is counted of: a key in memory. */
export interface Tallied {
  readonly record: { readonly id: string; readonly projectId: string }
  tally: KeyTally | null
}

/**
 * Counts every verification of every key, by hour and outcome, and writes the counts behind. None is lost while the process
 * lives; a crash loses at most the last second's.
 */
export class UsageTally {
  readonly #store: UsageStore
  readonly #behind: WriteBehind
  #owners: Tallied[] = []
  /** Of an hour that is over, or that the store did not take; by key, hour and outcome. */
  #late = new Map<string, UsageCount>()

  constructor(store: UsageStore, onFault: OnFault) {
    this.#store = store
    this.#behind = new WriteBehind(everyMs, () => this.#write(), onFault)
  }

  count(of: Tallied, outcome: RefusalCode | null, now: number): void {
    const tally = of.tally !== null && now < of.tally.hour + hourMs ? of.tally : this.#begin(of, now)
    if (outcome === null) tally.granted++
    else (tally.refused ??= new Map()).set(outcome, (tally.refused.get(outcome) ?? 0) + 1)
  }

  flush(): Promise<void> {
    return this.#behind.flush()
  }

  close(): Promise<void> {
    return this.#behind.close()
  }

  #begin(of: Tallied, now: number): KeyTally {
    if (of.tally === null) this.#owners.push(of)
    else this.#keep(countsOf(of.tally))
    of.tally = {
      keyId: of.record.id,
      projectId: of.record.projectId,
      hour: Math.floor(now / hourMs) * hourMs,
      granted: 0,
      refused: null,
    }
    return of.tally
  }

  async #write(): Promise<void> {
    const counts = [...this.#late.values()]
    this.#late.clear()
    for (const owner of this.#owners) {
      if (owner.tally) counts.push(...countsOf(owner.tally))
      owner.tally = null
    }
    this.#owners = []
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

function countsOf({ keyId, projectId, hour, granted, refused }: KeyTally): UsageCount[] {
  const counts: UsageCount[] = []
  if (granted > 0) counts.push({ keyId, projectId, hour, outcome: 'ok', count: granted })
  for (const [outcome, count] of refused ?? []) counts.push({ keyId, projectId, hour, outcome, count })
  return counts
}
