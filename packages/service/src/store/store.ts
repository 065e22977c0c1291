import type { Json } from '@why401/core'
import type { Kysely } from 'kysely'
import type { Actor } from '../model/actor.ts'
import type { Acknowledgement, Decider, Followed } from '../model/decider.ts'
import type { KeyRecord } from '../model/key.ts'
import type { Keyspace, KeyspaceSettings, Project, Role } from '../model/project.ts'
import type {
  AuditEntry,
  CallCount,
  Counted,
  Delivery,
  EventType,
  KeyCaller,
  LastUse,
  Meter,
  OwnerWarning,
  RefusalCount,
  RefusalRecord,
  UsageCount,
  Webhook,
} from '../model/records.ts'
import type { PeopleStore } from './people.ts'
import type { KeyChanges, KeyFilter, KeyPatch, StoredKey } from './stored-key.ts'
import type { AuditFilter, KeyTotal, RefusalClaim, RefusalFilter, RefusalGroup } from './looking-back.ts'

export type { PeopleStore } from './people.ts'
export type { KeyChanges, KeyFilter, KeyPatch, StoredKey } from './stored-key.ts'
export type { AuditFilter, KeyTotal, RefusalClaim, RefusalFilter, RefusalGroup } from './looking-back.ts'

/**
 * Everything the service keeps. One suite (`store-suite.ts`) says what an implementation must do, and runs on every one.
 *
 * Methods that change something the owner asked for resolve when it is durable: after a crash it is there. Methods named
 * `save…` and `add…` carry what is counted behind the decision; they are durable when they resolve, too, and called in batches,
 * of which each is read once, before the method returns.
 * Every change comes with a note: change, audit line, events for webhooks are one transaction.
 * Texts with a NUL character are rejected: no database keeps them.
 */
export interface Store {
  readonly keys: KeyStore
  readonly projects: ProjectStore
  readonly people: PeopleStore
  readonly refusals: RefusalStore
  readonly usage: UsageStore
  readonly audit: AuditStore
  readonly webhooks: WebhookStore
  readonly deciders: DeciderStore
  /** Where accounts keep people and sessions, in tables of their own. */
  readonly accounts: AccountsDatabase
  /** Secrets of this installation by name, made on first asking: the fingerprint key, session and webhook secrets. 32 bytes. */
  secret(name: string): Promise<Uint8Array>
  /** Deletes what is older than the projects' settings allow, a little at a time: whoever takes the parts sets the pace. */
  forget(now: number): AsyncIterable<void>
  /**
   * Changes from now on are decided on the data of this edition (see `changesSince`). Changes that were decided on others reject,
   * and nothing is written: a backup has come in the place of what they are about.
   */
  adopt(edition: number): void
  /** Writes a consistent copy while the store is in use. The file must not exist. */
  backup(file: string): Promise<void>
  /** Resolves when the store answers; rejects when it does not. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** As better-auth takes it. */
export interface AccountsDatabase {
  // oxlint-disable-next-line typescript/no-explicit-any -- the tables are those of better-auth, which asks for any
  readonly db: Kysely<any>
  readonly type: 'sqlite' | 'postgres'
}

/** What goes with a change. */
export interface Note {
  readonly actor: Actor
  /** `key.create` */
  readonly action: string
  readonly at: number
  /** Never a key, never a hash. */
  readonly details: Readonly<Record<string, Json>>
  readonly events?: readonly { readonly type: EventType; readonly payload: Readonly<Record<string, Json>> }[]
}

export type ProjectPatch = Partial<Pick<Project, 'name' | 'suspendedAt' | 'suspendedBy' | 'settings'>>

export interface Page {
  readonly limit: number
  /** Opaque; from the page before. */
  readonly cursor: string | null
  readonly sort?: 'created' | 'last_used' | 'expires' | 'name'
  readonly order?: 'asc' | 'desc'
}

export interface Paged<Item> {
  readonly items: readonly Item[]
  readonly cursor: string | null
}

/** In an order by a number, and by id where that is the same: what has the number, and no id up to `after`; null: any id. */
export interface Place {
  readonly at: number
  readonly after: string | null
}

/** What a key may end by. */
export type KeyEnd = 'expiresAt' | 'graceEndsAt'

export interface KeyStore {
  /** Of one project. Records' `version` is ignored and set. Rejects with `StoreConflict` when a hash or id exists; then nothing is written. */
  insert(records: readonly KeyRecord[], note: Note): Promise<readonly KeyRecord[]>
  /** null: the project has no such key. `when` is asked inside the transaction; false: nothing is written and null returned. */
  change(
    projectId: string,
    id: string,
    change: (record: KeyRecord) => KeyPatch | null,
    note: Note,
  ): Promise<KeyRecord | null>
  /**
   * Inserts the successor and marks the predecessor, in one transaction. Limited uses go over as they stand in it. null: there is no
   * such key, or it was rotated or revoked already.
   */
  rotate(
    projectId: string,
    id: string,
    patch: KeyPatch,
    successor: KeyRecord,
    note: Note,
  ): Promise<readonly [KeyRecord, KeyRecord] | null>
  /**
   * A key and its successor at once; the key's own uses are shown as they are shared. null: there are no such two, or `change` gave
   * null, asked inside the transaction; then nothing is written.
   */
  changeWithSuccessor(
    projectId: string,
    id: string,
    change: (record: KeyRecord, successor: KeyRecord) => readonly [KeyPatch, KeyPatch] | null,
    note: Note,
  ): Promise<readonly [KeyRecord, KeyRecord] | null>
  /** Any project: the hash of a whole key is proof of possession. */
  byHash(hash: string): Promise<StoredKey | null>
  byHashes(hashes: readonly string[]): Promise<readonly StoredKey[]>
  byId(projectId: string, id: string): Promise<StoredKey | null>
  /** A page may be shorter than asked for and still have a cursor, when very many keys were looked at in vain. */
  list(projectId: string, filter: KeyFilter, page: Page, now: number): Promise<Paged<KeyRecord>>
  count(projectId: string, filter: KeyFilter, now: number): Promise<number>
  /**
   * The first eight bytes of every hash, packed, in batches: the index that answers for keys nobody issued without
   * a query. A million keys are eight megabytes.
   */
  hashIndex(): AsyncIterable<Uint8Array>
  /** All keys in batches, for warming the memory of a decider; in no particular order. */
  scan(batch: number): AsyncIterable<readonly StoredKey[]>
  /**
   * Keys written after `version`, by any process, and the version that stands now. Cheap when nothing changed. Another `edition`
   * than before: a backup was restored, and nothing that was read until then stands. The version grows all the same.
   */
  changesSince(version: number): Promise<KeyChanges>
  /**
   * Uses counted before the key's last refill, or before the owner last set them (`refilledAt`), are left out. Rejects where the
   * data are no longer of the edition that the uses were counted on.
   */
  saveMeters(meters: Iterable<Meter>, counted?: Counted): Promise<void>
  /** Earlier times than those kept change nothing. */
  saveLastUses(uses: Iterable<LastUse>, by?: Counted['by']): Promise<void>
  /** The name of the process that granted the last use; null: there was none, or it is not known. */
  lastUserOf(projectId: string, id: string): Promise<string | null>
  /** Keys whose expiry, or whose end of grace, comes at or behind a place and before `to`. Soonest first, without revoked ones. */
  endingBetween(end: KeyEnd, from: Place, to: number, limit: number): Promise<readonly KeyRecord[]>
  /** Keys whose version is at or behind a place and that end before `to`, either way. Oldest version first, without revoked ones. */
  endingSince(from: Place, to: number, limit: number): Promise<readonly KeyRecord[]>
}

export interface ProjectStore {
  insert(project: Project, note: Note): Promise<Project>
  byId(id: string): Promise<Project | null>
  all(): Promise<readonly Project[]>
  /** `change` as a function is asked inside the transaction; null from it: nothing is written and null returned. */
  change(
    id: string,
    change: ProjectPatch | ((project: Project) => ProjectPatch | null),
    note: Note,
  ): Promise<Project | null>
  insertKeyspace(keyspace: Keyspace, note: Note): Promise<Keyspace>
  changeKeyspace(
    projectId: string,
    id: string,
    patch: { readonly name?: string; readonly settings?: KeyspaceSettings; readonly deletedAt?: number },
    note: Note,
  ): Promise<Keyspace | null>
  /** Of all projects, deleted ones included: a decider keeps them in memory. */
  keyspaces(): Promise<readonly Keyspace[]>
  saveRole(role: Role, note: Note): Promise<void>
  deleteRole(projectId: string, name: string, note: Note): Promise<boolean>
  roles(): Promise<readonly Role[]>
  /** Grows with every change of a project, keyspace, role or root key, by any process. */
  version(): Promise<number>
}

/** Of the refusals of this API's own callers the newest stay: of each project, and of all who are of none. */
export const mostOwnRefusals = { ofProject: 2000, ofNobody: 1000 } as const

/** Days for which refusals are kept that are of no project, whose settings would tell. */
export const keepNobodysDays = 30

export interface RefusalStore {
  /** Counts are exact, records a bounded sample. */
  add(records: readonly RefusalRecord[], counts: readonly RefusalCount[]): Promise<void>
  /** The newest that the claim opens: callers may choose ids, so those of two tenants can be the same. */
  byRequestId(requestId: string, claim: RefusalClaim): Promise<RefusalRecord | null>
  /** Newest first. */
  list(projectId: string, filter: RefusalFilter, page: Page): Promise<Paged<RefusalRecord>>
  /** Largest first, a thousand at most. Of one key (`keyId`) the records are counted, not the refusals. */
  groups(
    projectId: string,
    filter: RefusalFilter,
    by: readonly ('code' | 'environment' | 'network' | 'route' | 'hour')[],
  ): Promise<readonly RefusalGroup[]>
  /**
   * Refusals of those who call this API itself: kept apart, neither listed nor counted above. `projectId` is that of the caller, or
   * `noProject`. Bounded by `mostOwnRefusals`, and forgotten as all refusals are.
   */
  addOwn(records: readonly RefusalRecord[]): Promise<void>
  ownByRequestId(requestId: string, claim: RefusalClaim): Promise<RefusalRecord | null>
}

export interface UsageStore {
  /** Adds up: the same key, hour and outcome may come any number of times. */
  add(counts: Iterable<UsageCount>): Promise<void>
  ofProject(
    projectId: string,
    from: number,
    to: number,
    keyId: string | null,
  ): Promise<readonly Omit<UsageCount, 'keyId' | 'projectId'>[]>
  /** The keys of a project with the most verifications, the largest first. */
  busiest(
    projectId: string,
    span: { readonly from: number; readonly to: number },
    limit: number,
  ): Promise<readonly KeyTotal[]>
  /** Who called, the latest time holds, and what for: two views of the same granted calls. Of each key and day a bounded number of kinds is told apart. */
  addCalls(callers: Iterable<KeyCaller>, calls: readonly CallCount[]): Promise<void>
  /** Granted calls of a key on the days that lie in a span, in whole or in part, summed up; the most frequent kinds first. */
  callsOf(
    keyId: string,
    span: { readonly from: number; readonly to: number },
  ): Promise<readonly Omit<CallCount, 'keyId' | 'day'>[]>
  callersOf(keyId: string, since: number): Promise<readonly KeyCaller[]>
}

export interface AuditStore {
  /** Newest first. */
  list(projectId: string, page: Page, filter: AuditFilter): Promise<Paged<AuditEntry>>
  /** All of a project, oldest first. */
  export(projectId: string): AsyncIterable<readonly AuditEntry[]>
}

export interface WebhookStore {
  insert(webhook: Webhook, note: Note): Promise<void>
  /** With its messages. */
  remove(projectId: string, id: string, note: Note): Promise<boolean>
  list(projectId: string): Promise<readonly Webhook[]>
  /** Sends those of which none of this name went out in the project before; how many these were. */
  emitOnce(warnings: readonly OwnerWarning[], at: number): Promise<number>
  due(now: number, limit: number): Promise<readonly (Delivery & { readonly url: string })[]>
  settle(
    id: string,
    outcome: Pick<Delivery, 'attempts' | 'nextAttemptAt' | 'deliveredAt' | 'failedAt' | 'lastError'>,
  ): Promise<void>
  deliveries(projectId: string, webhookId: string, page: Page): Promise<Paged<Delivery>>
  /** Makes a delivery that did not arrive due at once, also one that was given up; null: there is none such, or it arrived. */
  retry(projectId: string, webhookId: string, id: string, note: Note): Promise<Delivery | null>
}

/** The processes that decide on keys, and what each knows. */
export interface DeciderStore {
  /**
   * What a process tells of itself, in place of what it told before. Keys that are revoked as of a version it `followed` are
   * acknowledged by it at that time; the first time it told holds. Revocations long before it began are not its own to acknowledge.
   */
  report(decider: Decider, followed: readonly Followed[]): Promise<void>
  /** It decides nothing any more: the revocations that it had not followed are acknowledged by that. */
  leave(id: string, at: number): Promise<void>
  /** Those that did not leave, silent ones included until `forget`, which notes what they had not acknowledged. */
  all(): Promise<readonly Decider[]>
  /** Of the revocation at that time, earliest first, those who never told last. Forgotten with the project's usage. */
  acknowledgements(keyId: string, revokedAt: number): Promise<readonly Acknowledgement[]>
}

/** Two callers wrote the same thing: what was asked is not done. */
export class StoreConflict extends Error {
  override readonly name = 'StoreConflict'
}

/** A cursor that no page gave, or that belongs to another order. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor'

  constructor() {
    super('This cursor is not one that a page of this list gave.')
  }
}
