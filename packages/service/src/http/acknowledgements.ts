import type { Decider } from '../model/decider.ts'
import type { KeyRecord } from '../model/key.ts'
import type { Store } from '../store/store.ts'
import { aliveMs, standingOf, type Standing } from './revocation-standing.ts'

/** A revocation is answered then at the latest, whoever has not acknowledged it. */
export const longestWaitMs = 300
const lookEveryMs = 20

interface AcknowledgementParts {
  /** This process among the deciders. */
  readonly ownId: string
  /** Since when, at the latest, it decides by this version of a key, whoever wrote it. */
  inForceSince(record: KeyRecord): Promise<number>
  onFault(error: unknown): void
  clock(): number
}

/** Which processes know of a revocation. */
export class Acknowledgements {
  readonly #deciders: Store['deciders']
  readonly #parts: AcknowledgementParts
  #asking: Promise<readonly Decider[]> | null = null

  constructor(deciders: Store['deciders'], parts: AcknowledgementParts) {
    this.#deciders = deciders
    this.#parts = parts
  }

  /** Of a key that was just revoked: waits a moment for other processes that are alive. Never rejects, as the change is made. */
  async soon(record: KeyRecord): Promise<Standing> {
    const effectiveAt = this.#parts.clock()
    try {
      await this.#parts.inForceSince(record) // this process is to acknowledge it, too
      const until = performance.now() + longestWaitMs
      while (performance.now() < until && (await this.#ask()).some((one) => this.#isAwaited(one, record))) {
        await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
      }
      return await this.standing(record)
    } catch (error) {
      this.#parts.onFault(error)
      return { effectiveAt, processes: [], everywhereAt: null }
    }
  }

  /** Of a key that is revoked. */
  async standing(record: KeyRecord): Promise<Standing> {
    const inForceAt = await this.#parts.inForceSince(record)
    // in this order: who tells, or leaves, in between is found in what was told
    const deciders = await this.#deciders.all()
    const told = await this.#deciders.acknowledgements(record.id, record.revokedAt ?? 0)
    const id = this.#parts.ownId
    // A key that was edited since is in force anew; that it is revoked was known before.
    const toldAt = told.find(({ deciderId }) => deciderId === id)?.at ?? inForceAt
    const own = { id, effectiveAt: Math.min(inForceAt, toldAt) }
    return standingOf({ own, deciders, told, version: record.version, now: this.#parts.clock() })
  }

  #isAwaited({ id, version, lastHeardAt }: Decider, record: KeyRecord): boolean {
    return id !== this.#parts.ownId && version < record.version && this.#parts.clock() - lastHeardAt <= aliveMs
  }

  /** One question for all who wait at the same time. */
  #ask(): Promise<readonly Decider[]> {
    this.#asking ??= this.#deciders.all().finally(() => (this.#asking = null))
    return this.#asking
  }
}
