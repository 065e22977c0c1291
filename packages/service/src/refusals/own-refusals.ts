import type { RefusalRecord } from '../model/records.ts'
import type { RefusalClaim, RefusalStore } from '../store/store.ts'
import { WriteBehind, type OnFault } from '../write-behind.ts'

const everyMs = 2000
/** Of one project, and of all callers who are of none: whoever likes can be refused here, and must not keep the store busy by it. */
const mostWaiting = 200

type Waiting = ReadonlyMap<string, readonly RefusalRecord[]>

/**
 * Refusals of this API's own callers: root keys and sessions. Each project's newest 200 of two seconds are written, and as many of
 * callers who are of no project (`noProject`), so that nobody displaces a record of others; how many stay is the store's to bound.
 * A record opens to the project of the caller, and to whoever shows the text that was refused.
 */
export class OwnRefusals {
  readonly #store: Pick<RefusalStore, 'addOwn' | 'ownByRequestId'>
  readonly #behind: WriteBehind
  /** By project; the oldest first. */
  #waiting = new Map<string, RefusalRecord[]>()
  #writing: Waiting = new Map()

  constructor(store: Pick<RefusalStore, 'addOwn' | 'ownByRequestId'>, onFault: OnFault) {
    this.#store = store
    this.#behind = new WriteBehind(everyMs, () => this.#write(), onFault)
  }

  keep(record: RefusalRecord): void {
    const records = this.#waiting.get(record.projectId) ?? []
    if (records.length === 0) this.#waiting.set(record.projectId, records)
    records.push(record)
    if (records.length > mostWaiting) records.shift()
  }

  /** Of those that wait to be written, and those that are. */
  async byRequestId(requestId: string, claim: RefusalClaim): Promise<RefusalRecord | null> {
    return (
      opened(this.#waiting, requestId, claim) ??
      opened(this.#writing, requestId, claim) ??
      (await this.#store.ownByRequestId(requestId, claim))
    )
  }

  flush(): Promise<void> {
    return this.#behind.flush()
  }

  close(): Promise<void> {
    return this.#behind.close()
  }

  async #write(): Promise<void> {
    if (this.#waiting.size === 0) return
    const writing = (this.#writing = this.#waiting)
    this.#waiting = new Map()
    try {
      await this.#store.addOwn([...writing.values()].flat())
    } catch (error) {
      for (const [projectId, records] of writing) {
        const since = this.#waiting.get(projectId) ?? []
        this.#waiting.set(projectId, [...records, ...since].slice(-mostWaiting))
      }
      throw error
    } finally {
      this.#writing = new Map()
    }
  }
}

function opened(waiting: Waiting, requestId: string, claim: RefusalClaim): RefusalRecord | undefined {
  if ('projectId' in claim) return waiting.get(claim.projectId)?.find((record) => record.requestId === requestId)
  for (const records of waiting.values()) {
    const record = records.find((one) => one.requestId === requestId && one.possession === claim.possession)
    if (record) return record
  }
  return undefined
}
