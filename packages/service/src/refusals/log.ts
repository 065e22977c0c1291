import { createHmac } from 'node:crypto'
import type { Json } from '@why401/core'
import type { Check, RefusalCode, RefusalMembers } from '@why401/core/issuer'
import { sameHash } from '../keys/hash-key.ts'
import type { Caller, RefusalRecord } from '../model/records.ts'
import type { RefusalReader, RefusalStore } from '../store/store.ts'
import { WriteBehind, type OnFault } from '../write-behind.ts'
import { RefusalGroups } from './groups.ts'
import { Networks } from './networks.ts'

const everyMs = 2000
const hourMs = 3_600_000
/** Of one cause, network, route and hour so many are kept whole; then one of `oneOf`. */
const keptWhole = 50
const oneOf = 10
const longestText = 300

/** A refusal as it happened. Nothing is derived from it before it is known to be kept. */
export interface Refused {
  readonly requestId: string
  readonly projectId: string
  readonly keyspaceId: string | null
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly code: RefusalCode
  readonly keyId: string | null
  /** What was presented; null: nothing. It is fingerprinted and kept nowhere. */
  readonly presented: string | null
  /** `hashKey(presented)`. */
  readonly possession: string | null
  readonly caller: Caller
  readonly route: string
  readonly evaluated: readonly Check[]
  readonly members: RefusalMembers
}

export interface RefusalLogOptions {
  /** Secret of this installation. */
  readonly fingerprintKey: Uint8Array
  readonly onFault: OnFault
  /** Groups that are told apart in one hour; what is beyond is counted as network and route `other`. Default 20,000. */
  readonly mostGroups?: number
  /** Records that wait to be written; beyond, the oldest gives way. Default 5,000. */
  readonly mostPending?: number
}

/** Counts every refusal exactly and keeps a sample of whole records. Its memory is bounded whatever arrives. */
export class RefusalLog {
  readonly #store: RefusalStore
  readonly #fingerprintKey: Uint8Array
  readonly #mostPending: number
  readonly #behind: WriteBehind
  readonly #networks = new Networks()
  readonly #groups: RefusalGroups
  /** The oldest first. */
  #pending = new Set<RefusalRecord>()
  #writing: ReadonlySet<RefusalRecord> = new Set()

  constructor(
    store: RefusalStore,
    { fingerprintKey, onFault, mostGroups = 20_000, mostPending = 5000 }: RefusalLogOptions,
  ) {
    this.#store = store
    this.#fingerprintKey = fingerprintKey
    this.#mostPending = mostPending
    this.#groups = new RefusalGroups(mostGroups)
    this.#behind = new WriteBehind(everyMs, () => this.#write(), onFault)
  }

  add(refused: Refused): void {
    const { projectId, keyspaceId, code, at } = refused
    const network = this.#networks.of(refused.caller.address)
    const route = refused.route.slice(0, longestText)
    const hour = Math.floor(at / hourMs) * hourMs
    const number = this.#groups.add({ projectId, keyspaceId, code, network, route, hour })
    if (number <= keptWhole || number % oneOf === 0) this.#keep(refused)
  }

  /** Of those that wait to be written, and those that are. */
  async byRequestId(requestId: string, reader: RefusalReader): Promise<RefusalRecord | null> {
    const waiting = [...this.#writing, ...this.#pending]
    const latest = waiting.findLast((record) => record.requestId === requestId && maySee(reader, record))
    return latest ?? this.#store.byRequestId(requestId, reader)
  }

  flush(): Promise<void> {
    return this.#behind.flush()
  }

  close(): Promise<void> {
    return this.#behind.close()
  }

  #keep({ presented, caller, route, members, ...rest }: Refused): void {
    if (this.#pending.size >= this.#mostPending)
      this.#pending.delete(this.#pending.keys().next().value as RefusalRecord)
    this.#pending.add({
      ...rest,
      fingerprint: presented === null ? null : this.#fingerprint(presented),
      caller: {
        address: shortened(caller.address),
        userAgent: shortened(caller.userAgent),
        origin: shortened(caller.origin),
      },
      route: route.slice(0, longestText),
      members: members as Readonly<Record<string, Json>>,
    })
  }

  #fingerprint(text: string): string {
    return createHmac('sha256', this.#fingerprintKey).update(text).digest('hex').slice(0, 16)
  }

  async #write(): Promise<void> {
    const counts = this.#groups.take()
    this.#writing = this.#pending
    this.#pending = new Set()
    if (counts.length === 0) return
    try {
      await this.#store.add([...this.#writing], counts)
    } catch (error) {
      this.#groups.putBack(counts)
      this.#pending = new Set([...this.#writing, ...this.#pending].slice(-this.#mostPending))
      throw error
    } finally {
      this.#writing = new Set()
    }
  }
}

function maySee(reader: RefusalReader, { projectId, possession }: RefusalRecord): boolean {
  if ('projectId' in reader) return projectId === reader.projectId
  return possession !== null && sameHash(possession, reader.possession)
}

function shortened(text: string | null): string | null {
  return text?.slice(0, longestText) ?? null
}
