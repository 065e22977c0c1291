import type { RefusalCode } from '@why401/core/issuer'
import type { UsageCount } from '../model/records.ts'
import type { UsageStore } from '../store/store.ts'
import { WriteBehind, type OnFault } from '../write-behind.ts'
import { CountSheet } from './count-sheet.ts'

const everyMs = 2000
const hourMs = 3_600_000
/** Counts that are written at once: few enough that what this takes is garbage while it is young. */
const mostAtOnce = 4096

/** What is counted of: a key in memory, with the lines on which it was counted last. */
export interface Tallied {
  readonly record: { readonly id: string; readonly projectId: string }
  grantedLine: number
  refusedLine: number
  /** What the refused ones are counted as; whoever is refused is mostly refused for one reason. */
  refusedAs: RefusalCode | null
}

/**
 * Counts every verification of every key, by hour and outcome, and writes the counts behind. None is lost while the process
 * lives; a crash loses the last two seconds' at most.
 */
export class UsageTally {
  readonly #store: UsageStore
  readonly #behind: WriteBehind
  #sheet = new CountSheet(0, 1)
  /** Of hours that are over. */
  #over: CountSheet[] = []
  /** What the store did not take; by key, hour and outcome. */
  readonly #late = new Map<string, UsageCount>()

  constructor(store: UsageStore, onFault: OnFault) {
    this.#store = store
    this.#behind = new WriteBehind(everyMs, () => this.#write(), onFault)
  }

  count(of: Tallied, outcome: RefusalCode | null, now: number): void {
    const { hour } = this.#sheet
    if (now < hour || now >= hour + hourMs) this.#turn(Math.floor(now / hourMs) * hourMs)
    if (outcome === null) {
      if (!this.#sheet.increment(of.grantedLine)) of.grantedLine = this.#begin(of, 'ok')
    } else if (of.refusedAs !== outcome || !this.#sheet.increment(of.refusedLine)) {
      of.refusedAs = outcome
      of.refusedLine = this.#begin(of, outcome)
    }
  }

  flush(): Promise<void> {
    return this.#behind.flush()
  }

  close(): Promise<void> {
    return this.#behind.close()
  }

  #begin({ record: { id, projectId } }: Tallied, outcome: UsageCount['outcome']): number {
    return this.#sheet.begin(id, projectId, outcome)
  }

  #turn(hour: number): void {
    const { first, length } = this.#sheet
    if (length > 0) this.#over.push(this.#sheet)
    this.#sheet = new CountSheet(hour, first + length)
  }

  async #write(): Promise<void> {
    this.#turn(this.#sheet.hour)
    const parts = this.#over.flatMap(partsOf)
    this.#over = []
    if (this.#late.size > 0) parts.unshift([...this.#late.values()])
    this.#late.clear()
    for (const [at, part] of parts.entries()) {
      try {
        await this.#store.add(part)
      } catch (error) {
        for (const unwritten of parts.slice(at)) this.#keep(unwritten)
        throw error
      }
    }
  }

  /** Of each key, hour and outcome one count, however often the store does not take it. */
  #keep(counts: Iterable<UsageCount>): void {
    for (const one of counts) {
      const id = `${one.keyId} ${one.hour} ${one.outcome}`
      this.#late.set(id, { ...one, count: one.count + (this.#late.get(id)?.count ?? 0) })
    }
  }
}

function partsOf(sheet: CountSheet): Iterable<UsageCount>[] {
  const parts: Iterable<UsageCount>[] = []
  for (let from = 0; from < sheet.length; from += mostAtOnce) parts.push(sheet.part(from, mostAtOnce))
  return parts
}
