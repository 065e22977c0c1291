import type { Store } from '../store/store.ts'
import type { Decision } from '../verify/decision.ts'

interface Low {
  readonly keyId: string
  readonly keyspaceId: string
  readonly projectId: string
  readonly remaining: number
  readonly refilledAt: number
}

/** Keys whose uses run low, as verifications see them; owners hear once for each refill. */
export class UsesWatch {
  readonly #waiting = new Map<string, Low>()
  readonly #told = new Set<string>()

  /** Called where keys are verified: keeps a few words and asks nothing. */
  see({ key, warnings }: Decision): void {
    const low = warnings.find(({ kind }) => kind === 'uses-low')
    if (!key?.uses || low?.kind !== 'uses-low') return
    const name = nameOf(key.id, key.uses.refilledAt)
    if (this.#told.has(name)) return
    const { id: keyId, keyspaceId, projectId, uses } = key
    this.#waiting.set(name, { keyId, keyspaceId, projectId, remaining: low.remaining, refilledAt: uses.refilledAt })
  }

  /** Resolves with the number of events that went out. */
  async tell(webhooks: Store['webhooks'], now: number): Promise<number> {
    let count = 0
    for (const [name, { keyId, keyspaceId, projectId, remaining }] of this.#waiting) {
      const payload = { key_id: keyId, keyspace_id: keyspaceId, remaining }
      count += await webhooks.emitOnce([{ name, projectId, type: 'key.uses_low', payload }], now)
      this.#waiting.delete(name)
      if (this.#told.size >= mostRemembered) this.#told.clear()
      this.#told.add(name)
    }
    return count
  }
}

/** What is forgotten is asked of the store again. */
const mostRemembered = 100_000

const nameOf = (keyId: string, refilledAt: number): string => `uses-low:${keyId}:${refilledAt}`
