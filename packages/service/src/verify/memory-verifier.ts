import type { RefusalMembers } from '@why401/core/issuer'
import { hashKey } from '../keys/hash-key.ts'
import type { KeyRecord } from '../model/key.ts'
import type { Keyspace } from '../model/project.ts'
import { RefusalLog, type Refused } from '../refusals/log.ts'
import type { Store } from '../store/store.ts'
import { KeyCallers } from '../usage/callers.ts'
import { UsageTally } from '../usage/tally.ts'
import type { OnFault } from '../write-behind.ts'
import { limitStates } from './checks/rate.ts'
import type { Decision, Verifier, VerifyRequest } from './decision.ts'
import type { KeyEntry } from './entry.ts'
import { evaluate, type Verdict } from './evaluate.ts'
import { Follower } from './follower.ts'
import { startGrace } from './grace.ts'
import { InForce } from './in-force.ts'
import { refill } from './key-meter.ts'
import { Knowledge, type AsOf } from './knowledge.ts'
import { nameOfProcess, Presence } from './presence.ts'
import { RequestIds } from './request-ids.ts'
import { spend } from './spend.ts'
import { Strangers } from './strangers.ts'
import { roomOf, warnOfFault, type VerifierOptions } from './verifier-options.ts'
import { warningsOf } from './warnings.ts'

export type { VerifierOptions } from './verifier-options.ts'

const noMembers: RefusalMembers = Object.freeze({})
const noCaller: Refused['caller'] = Object.freeze({})
const nothing: readonly never[] = Object.freeze([])

/**
 * Decides from the memory of this process, over any store.
 *
 * Bounds: what another process writes holds here within 250 ms (`followBoundMs`), own changes at once through `apply`; at most
 * 100 uses per key (`mostUnsaved`) are granted before they are saved. Uses and limits are counted by one process: two that
 * decide on the same keys grant both.
 */
export class MemoryVerifier implements Verifier {
  /** Refusals, those that wait to be written included. */
  readonly refusals: RefusalLog
  readonly usage: UsageTally
  readonly callers: KeyCallers
  readonly #store: Store
  readonly #clock: () => number
  readonly #onFault: OnFault
  readonly #name: string
  readonly #room: ReturnType<typeof roomOf>
  readonly #follower: Follower
  readonly #presence: Presence
  readonly #inForce = new InForce()
  readonly #requestIds = new RequestIds()
  readonly #strangers = new Strangers(this.#requestIds)
  /** Of the data that are in the store; other data are learnt whole before it is replaced. */
  #known: Knowledge
  #isWarm = false
  #isMakingRoom = false

  /** Resolves when every key can be decided on. */
  static async open(store: Store, options: VerifierOptions = {}): Promise<MemoryVerifier> {
    const verifier = new MemoryVerifier(store, await store.secret('fingerprint'), options)
    await verifier.#follower.look()
    return verifier
  }

  private constructor(store: Store, fingerprintKey: Uint8Array, options: VerifierOptions) {
    const { clock = Date.now, name = nameOfProcess(), onFault = warnOfFault } = options
    this.#store = store
    this.#clock = clock
    this.#onFault = onFault
    this.#name = name
    this.#room = roomOf(options)
    this.#known = this.#nothingOf({ edition: 0, version: 0 })
    const [inForce, presence] = [this.#inForce, new Presence(store.deciders, { name, onFault })]
    this.#presence = presence
    this.#follower = new Follower(store, (asOf) => this.#learn(asOf), { clock, inForce, presence, onFault })
    this.refusals = new RefusalLog(store.refusals, { fingerprintKey, onFault })
    this.usage = new UsageTally(store.usage, onFault)
    this.callers = new KeyCallers(store.usage, onFault)
  }

  /** Throws, or rejects with, `RangeError` for a cost that is none and `PermissionQueryError` for a query that cannot be read. */
  verify(projectId: string, request: VerifyRequest): Decision | Promise<Decision> {
    const now = this.#clock()
    if (request.cost !== undefined && !(Number.isSafeInteger(request.cost) && request.cost >= 0)) {
      throw new RangeError('The cost of a request is a whole number of uses, 0 or more.')
    }
    if (this.#follower.isLate(now))
      return this.#follower.look().then(() => this.#find(projectId, request, this.#clock()))
    return this.#find(projectId, request, now)
  }

  /** A key as this process has just written it: holds from the next decision on. One of data that are gone changes nothing. */
  apply(record: KeyRecord): void {
    if (record.version <= this.#known.asOf.version) return
    this.#known.memory.apply(record)
    this.#inForce.wrote(record.hash, record.version, this.#clock())
  }

  /** Since when at the latest this version of a key is decided on here, whoever wrote it. */
  async inForceSince({ hash, version }: KeyRecord): Promise<number> {
    await this.#follower.look() // one under way may have asked before that version was there
    await this.#follower.look()
    return this.#inForce.since(hash, version, this.#clock())
  }

  /** This process among `store.deciders`. */
  get id(): string {
    return this.#presence.id
  }

  /** A keyspace of the project, by id or name; without a name, the one that is the only one. */
  keyspace(projectId: string, named: string | undefined): Keyspace | null {
    return this.#known.settings.named(projectId, named)
  }

  /** First words of a project's keys. */
  prefixes(projectId: string): readonly string[] {
    return this.#known.settings.issuer(projectId)?.prefixes ?? nothing
  }

  /** After a change of a project, keyspace or role by this process: resolves when it holds. */
  reload(): Promise<void> {
    return this.#known.settings.reload()
  }

  /** Reads all keys into memory, in the background; resolves when done or closed. */
  warm(): Promise<void> {
    this.#isWarm = true
    return this.#known.warm()
  }

  /** Keys that exist, and those in memory. */
  get counts(): { readonly known: number; readonly inMemory: number } {
    return { known: this.#known.memory.known, inMemory: this.#known.memory.size }
  }

  /** Everything counted so far is written. */
  async flush(): Promise<void> {
    await Promise.all([this.#known.saver.flush(), this.usage.flush(), this.refusals.flush(), this.callers.flush()])
  }

  /** Writes what is counted; decides nothing afterwards. */
  async close(): Promise<void> {
    this.#follower.close()
    const leaving = this.#presence.close(this.#clock())
    await Promise.all([this.#known.close(), this.usage.close(), this.refusals.close(), this.callers.close(), leaving])
  }

  #nothingOf(asOf: AsOf): Knowledge {
    const [by, room, onFault] = [this.#name, this.#room, this.#onFault]
    return new Knowledge(this.#store, asOf, { by, room, onFault, onCrowd: () => this.#makeRoom() })
  }

  /** Until all is learnt, decisions go by what was known before, or wait: see `Follower.isLate`. */
  async #learn(asOf: AsOf): Promise<Knowledge> {
    const known = this.#nothingOf(asOf)
    await known.learn()
    const before = this.#known
    this.#known = known
    this.#store.adopt(asOf.edition)
    void before.abandon().catch(this.#onFault)
    if (this.#isWarm) void known.warm().catch(this.#onFault)
    return known
  }

  /** Keys that wait to be written cannot leave the memory: where they are too many, they wait no longer. */
  #makeRoom(): void {
    if (this.#isMakingRoom) return
    this.#isMakingRoom = true
    void this.flush()
      .catch(this.#onFault)
      .finally(() => (this.#isMakingRoom = false))
  }

  #find(projectId: string, request: VerifyRequest, now: number): Decision | Promise<Decision> {
    return this.#findHash(projectId, request, hashKey(request.key), now)
  }

  #findHash(projectId: string, request: VerifyRequest, hash: string, now: number): Decision | Promise<Decision> {
    const known = this.#known
    const entry = known.memory.find(hash)
    if (entry !== undefined) return this.#decide(projectId, request, hash, entry, now)
    return known.memory.fetch(hash).then((fetched) => {
      if (known !== this.#known) return this.#findHash(projectId, request, hash, this.#clock())
      return this.#decide(projectId, request, hash, fetched, this.#clock())
    })
  }

  #decide(
    projectId: string,
    request: VerifyRequest,
    hash: string,
    entry: KeyEntry | null,
    now: number,
  ): Decision | Promise<Decision> {
    if (entry === null || entry.home.project.id !== projectId) {
      const decision = this.#strangers.decide(this.#known.settings, projectId, request, now)
      return this.#refused(projectId, request, hash, null, decision, now)
    }
    entry.isRecent = true
    const linking = this.#known.memory.linkPurse(entry)
    if (linking) return linking.then(() => this.#findHash(projectId, request, hash, this.#clock()))
    const verdict = evaluate(entry, request, now, this.#known.around)
    if (verdict.failure === null) return this.#granted(entry, request, verdict, now)
    const { successorId } = entry.record
    if (successorId === null || this.#known.memory.hintOf(successorId) !== undefined) {
      return this.#refused(projectId, request, hash, entry, this.#decision(entry, request, verdict, now), now)
    }
    return this.#known.memory
      .fetchHint(projectId, successorId)
      .then(() => this.#findHash(projectId, request, hash, this.#clock()))
  }

  #granted(entry: KeyEntry, request: VerifyRequest, verdict: Verdict, now: number): Decision | Promise<Decision> {
    if (request.dryRun) return this.#decision(entry, request, verdict, now)
    const { cost = 1 } = request
    spend(entry, cost, now)
    entry.lastUsedAt = Math.max(now, entry.lastUsedAt)
    this.usage.count(entry, null, now)
    this.callers.seen(entry, request, now)
    if (entry.startsGrace) void this.#startGrace(entry, now)
    const saved = this.#save(entry)
    const decision = this.#decision(entry, request, verdict, now)
    return saved ? saved.then(() => decision) : decision
  }

  /** The promise, where there is one, resolves when the use may be answered. */
  #save(entry: KeyEntry): Promise<unknown> | null {
    const own = this.#known.saver.note(entry)
    if (entry.purse === null) return own
    const shared = this.#known.saver.note(entry.purse)
    return own || shared ? Promise.all([own, shared]) : null
  }

  #refused(
    projectId: string,
    request: VerifyRequest,
    hash: string,
    entry: KeyEntry | null,
    decision: Decision,
    now: number,
  ): Decision {
    if (request.dryRun || decision.code === null) return decision
    if (entry) this.usage.count(entry, decision.code, now)
    this.refusals.add({
      requestId: decision.requestId,
      projectId,
      keyspaceId: entry?.record.keyspaceId ?? null,
      environment: entry?.environment ?? request.environment ?? decision.members.environment ?? 'unknown',
      at: now,
      code: decision.code,
      keyId: entry?.record.id ?? null,
      presented: request.key,
      possession: hash,
      caller: request.caller ?? noCaller,
      route: request.route ?? '',
      evaluated: decision.evaluated,
      members: decision.members,
    })
    return decision
  }

  #decision(entry: KeyEntry, request: VerifyRequest, { failure, evaluated }: Verdict, now: number): Decision {
    const purse = entry.purse ?? entry
    if (purse.meter) refill(purse.meter, purse.record, now)
    return {
      valid: failure === null,
      code: failure?.code ?? null,
      requestId: request.requestId ?? this.#requestIds.next(),
      evaluated,
      members: failure?.members ?? noMembers,
      key: entry.record,
      keyspace: entry.home.keyspace,
      granted: entry.policy.granted(this.#known.settings.roles),
      remaining: purse.meter?.remaining ?? null,
      limits: limitStates(entry, now),
      warnings: failure === null ? warningsOf(entry, now) : nothing,
      version: entry.version,
    }
  }

  /** If the store does not take it, the next use tries again. */
  async #startGrace(entry: KeyEntry, now: number): Promise<void> {
    entry.startsGrace = false
    try {
      const { graceEnd } = entry.home.keyspace.settings
      for (const record of await startGrace(this.#store.keys, entry.record, now, graceEnd)) this.apply(record)
    } catch (error) {
      entry.startsGrace = true
      this.#onFault(error)
    }
  }
}
