import type { RefusalRecord } from '../model/records.ts'
import type { RefusalClaim } from '../store/store.ts'

/** Of callers with a project, and of all others: strangers, however many, displace nobody's record but their own. */
const mostKept = { ours: 2000, strangers: 1000 } as const

/**
 * The newest refusals of this API's own callers: root keys and sessions. In memory alone, since whoever likes can be refused here, and must
 * not write to the store by it. A record opens to the project of the caller, and to whoever shows the text that was refused.
 */
export class OwnRefusals {
  readonly #ours = new Map<string, RefusalRecord>()
  readonly #strangers = new Map<string, RefusalRecord>()

  /** @param isOurs whether the caller is of a project. */
  keep(record: RefusalRecord, isOurs: boolean): void {
    const kept = isOurs ? this.#ours : this.#strangers
    kept.set(record.requestId, record)
    if (kept.size > mostKept[isOurs ? 'ours' : 'strangers']) kept.delete(kept.keys().next().value as string)
  }

  byRequestId(requestId: string, claim: RefusalClaim): RefusalRecord | null {
    const record = this.#ours.get(requestId) ?? this.#strangers.get(requestId)
    if (!record) return null
    if ('projectId' in claim) return record.projectId === claim.projectId && this.#ours.has(requestId) ? record : null
    return record.possession === claim.possession ? record : null
  }
}
