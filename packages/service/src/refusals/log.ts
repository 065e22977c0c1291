import { createHmac } from 'node:crypto'
import type { Json } from '@why401/core'
import type { Check, RefusalCode, RefusalMembers } from '@why401/core/issuer'
import type { Caller, RefusalRecord, SeenEnvironment } from '../model/records.ts'
import { scrub } from '../observe/scrub.ts'
import type { RefusalClaim, RefusalStore } from '../store/store.ts'
import { WriteBehind, type OnFault } from '../write-behind.ts'
import { other, RefusalGroups, type GroupName } from './groups.ts'
import { Networks } from './networks.ts'

/** What is known of a refusal that somebody else made. */
type Unnamed = Pick<GroupName, 'projectId' | 'keyspaceId' | 'code'>

const everyMs = 2000
const hourMs = 3_600_000
/** Of one cause, network, route and hour so many are kept whole; then a sample: see `isSampled`. */
const keptWhole = 50
const longestText = 300

/** A refusal as it happened. Nothing is derived from it before it is known to be kept. */
export interface Refused {
  readonly requestId: string
  readonly projectId: string
  readonly keyspaceId: string | null
  readonly environment: SeenEnvironment
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly code: RefusalCode
  readonly keyId: string | null
  /** What was presented; null: nothing. It is fingerprinted and kept nowhere. */
  readonly presented: string | null
  /** `hashKey(presented)`. */
  readonly possession: string | null
  readonly caller: { readonly [Name in keyof Caller]?: Caller[Name] }
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
  /** Records that wait to be written; beyond, the first ones of a group displace the oldest, others are not kept. Default 5,000. */
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
  /** By project and request id, which callers may choose; the oldest first. */
  #pending = new Map<string, RefusalRecord>()
  #writing: ReadonlyMap<string, RefusalRecord> = new Map()

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
    const { projectId, keyspaceId, environment, code, at } = refused
    const network = this.#networks.of(refused.caller.address)
    const route = refused.route.slice(0, longestText)
    const number = this.#groups.count(projectId, keyspaceId, environment, code, route, network, hourOf(at))
    if (number <= keptWhole || (isSampled(number) && this.#pending.size < this.#mostPending)) this.#keep(refused)
  }

  /** Counts refusals of which nothing more is known. */
  count({ projectId, keyspaceId, code }: Unnamed, at: number, times: number): void {
    this.#groups.count(projectId, keyspaceId, 'unknown', code, other, other, hourOf(at), times)
  }

  /** Of those that wait to be written, and those that are. */
  async byRequestId(requestId: string, claim: RefusalClaim): Promise<RefusalRecord | null> {
    return (
      waiting(this.#pending, requestId, claim) ??
      waiting(this.#writing, requestId, claim) ??
      (await this.#store.byRequestId(requestId, claim))
    )
  }

  flush(): Promise<void> {
    return this.#behind.flush()
  }

  close(): Promise<void> {
    return this.#behind.close()
  }

  #keep({ presented, caller, route, members, ...rest }: Refused): void {
    if (this.#pending.size >= this.#mostPending) this.#pending.delete(this.#pending.keys().next().value as string)
    this.#pending.set(nameOf(rest.projectId, rest.requestId), {
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
    this.#pending = new Map()
    if (counts.length === 0) return
    try {
      await this.#store.add([...this.#writing.values()], counts)
    } catch (error) {
      this.#groups.putBack(counts)
      this.#pending = new Map([...this.#writing, ...this.#pending].slice(-this.#mostPending))
      throw error
    } finally {
      this.#writing = new Map()
    }
  }
}

/** Its start. */
export const hourOf = (at: number): number => Math.floor(at / hourMs) * hourMs

/** One in ten, beyond a thousand one in a hundred, beyond ten thousand one in a thousand: a flood of any size leaves some hundred records an hour. */
function isSampled(number: number): boolean {
  let step = 10
  while (number >= step * 100) step *= 10
  return number % step === 0
}

const nameOf = (projectId: string, requestId: string): string => `${projectId} ${requestId}`

function waiting(
  records: ReadonlyMap<string, RefusalRecord>,
  requestId: string,
  claim: RefusalClaim,
): RefusalRecord | undefined {
  if ('projectId' in claim) return records.get(nameOf(claim.projectId, requestId))
  return [...records.values()].find(
    (record) => record.requestId === requestId && record.possession === claim.possession,
  )
}

function shortened(text: string | null | undefined): string | null {
  return text ? scrub(text).slice(0, longestText) : (text ?? null)
}
