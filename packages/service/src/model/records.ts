import type { Json } from '@why401/core'
import type { Check, RefusalCode } from '@why401/core/issuer'
import type { Actor } from './actor.ts'
import type { Environment } from './key.ts'

/** One refused verification. Never a key: a keyed fingerprint tells whether two refusals saw the same one. */
export interface RefusalRecord {
  /** `req_…` */
  readonly requestId: string
  readonly projectId: string
  readonly keyspaceId: string | null
  readonly environment: SeenEnvironment
  readonly at: number
  readonly code: RefusalCode
  /** null for keys nobody knows. */
  readonly keyId: string | null
  /** First 16 hex digits of HMAC-SHA-256 of the presented text, under a secret of this installation. */
  readonly fingerprint: string | null
  /** SHA-256 of the presented text, base64url: opens the record to whoever holds that text. */
  readonly possession: string | null
  readonly caller: Caller
  readonly route: string
  readonly evaluated: readonly Check[]
  readonly members: Readonly<Record<string, Json>>
}

/** Stands for the project of a refused caller who is of none: no id of a project is like it. */
export const noProject = 'none'

/** That of the key where one was found; else the one that was asked for, else the one that the text itself names. */
export type SeenEnvironment = Environment | 'unknown'

/** Who sent the refused request, as far as the verifier was told. */
export interface Caller {
  readonly address: string | null
  readonly userAgent: string | null
  readonly origin: string | null
}

/** Exact number of refusals of one kind: cause, environment, caller's network (/24, /48), route, hour. */
export interface RefusalCount {
  readonly projectId: string
  readonly keyspaceId: string | null
  readonly environment: SeenEnvironment
  readonly code: RefusalCode
  readonly network: string
  readonly route: string
  /** Start of the hour, milliseconds since the epoch. */
  readonly hour: number
  readonly count: number
}

/** Verifications of one key in one hour by outcome: `ok` or a refusal code. */
export interface UsageCount {
  readonly keyId: string
  readonly projectId: string
  readonly hour: number
  readonly outcome: 'ok' | RefusalCode
  readonly count: number
}

/** Who still uses a key: user agent and network, with the last time. */
export interface KeyCaller {
  readonly keyId: string
  readonly userAgent: string
  readonly network: string
  readonly lastSeenAt: number
  readonly count: number
}

/** What is kept of a granted call: `all`; `asked`: not the address, of which there were too many; `nothing`: that it was made. */
export type CallDetail = 'all' | 'asked' | 'nothing'

/**
 * Granted calls of one key on one day that were alike: what a restriction is tried on. A bounded number of kinds is told apart
 * for each key and day; what is beyond is counted with less detail.
 */
export interface CallCount {
  readonly keyId: string
  /** Start of the day (UTC), milliseconds since the epoch. */
  readonly day: number
  readonly detail: CallDetail
  /** Of the caller; '' where none was told that can be read, or `detail` says that it was not kept. */
  readonly address: string
  /** Of the page that called, `https://shop.example`: never a path. '' as above. */
  readonly origin: string
  /** The permission query that was asked; '' where none was, or as above. */
  readonly permissions: string
  readonly count: number
}

/** Spent and refilled uses and the state of rate limits, saved behind the decision. */
export interface Meter {
  readonly keyId: string
  /** null: unlimited. */
  readonly remaining: number | null
  readonly refilledAt: number
  /** Theoretical arrival time of each limit in milliseconds, by name (GCRA). */
  readonly arrivals: Readonly<Record<string, number>>
  readonly lastUsedAt: number
}

/** The time of last use of a key whose meter is not saved: it has none, or nothing else is counted of it. */
export interface LastUse {
  readonly keyId: string
  readonly lastUsedAt: number
}

/** What an owner is told once: the name says of what. */
export interface OwnerWarning {
  readonly name: string
  readonly projectId: string
  readonly type: EventType
  readonly payload: Readonly<Record<string, Json>>
}

/** How uses were counted. */
export interface Counted {
  /** The name of the process that granted them. */
  readonly by?: string | undefined
  /** Of the data that they were counted on: see `KeyStore.changesSince`. */
  readonly edition?: number
}

/** One line of the audit log: append-only, each holding the hash of the one before. */
export interface AuditEntry {
  readonly projectId: string
  /** 1, 2, 3 … within the project. */
  readonly sequence: number
  readonly at: number
  readonly actor: { readonly kind: Actor['kind']; readonly id: string }
  /** `key.create`, `key.revoke`, `member.add` … */
  readonly action: string
  /** Id of what was changed. */
  readonly target: string
  readonly details: Readonly<Record<string, Json>>
  /** SHA-256, hex, of the previous entry's hash and this entry's canonical JSON. */
  readonly hash: string
  readonly previousHash: string
}

export interface Webhook {
  /** `wh_…` */
  readonly id: string
  readonly projectId: string
  readonly url: string
  readonly events: readonly EventType[]
  readonly createdAt: number
  readonly disabledAt: number | null
}

export type EventType =
  | 'key.created'
  | 'key.updated'
  | 'key.rotated'
  | 'key.revoked'
  | 'key.restored'
  | 'key.leaked'
  | 'key.expiring'
  | 'key.expired'
  | 'key.uses_low'
  | 'key.grace_ending'
  | 'key.grace_in_use'
  | 'project.suspended'
  | 'project.resumed'

/** One delivery of one event to one webhook; kept until it succeeded or was given up after the stated time. */
export interface Delivery {
  /** `msg_…`: the `webhook-id` of Standard Webhooks, the same on every attempt. */
  readonly id: string
  readonly webhookId: string
  readonly projectId: string
  readonly type: EventType
  readonly at: number
  readonly payload: Readonly<Record<string, Json>>
  readonly attempts: number
  readonly nextAttemptAt: number
  readonly deliveredAt: number | null
  readonly failedAt: number | null
  readonly lastError: string | null
}
