import type { Json } from '@why401/core'
import type { LimitState, Profile, Refusal, RefusalMembers, UnaskedCode } from '@why401/core/issuer'
import type { Links } from './links.ts'

/** What the service tells of a key that is good, for the handler behind the guard. Never the key. */
export interface Holder {
  /** `key_…` */
  readonly keyId: string
  readonly keyspaceId: string
  readonly environment: 'live' | 'test'
  readonly name: string | null
  /** Id of the customer in the issuer's own system. */
  readonly externalId: string | null
  readonly owner: string | null
  readonly tags: readonly string[]
  readonly metadata: Readonly<Record<string, Json>> | null
  /** Permissions, those of roles included. */
  readonly granted: readonly string[]
  /** Milliseconds since the epoch; null: never. */
  readonly expiresAt: number | null
}

/** What will break soon. Times are milliseconds since the epoch. */
export type EarlyWarning =
  | { readonly kind: 'expiring' | 'grace-ending'; readonly at: number }
  | { readonly kind: 'uses-low'; readonly remaining: number }

export interface Grant {
  readonly valid: true
  readonly requestId: string
  readonly holder: Holder
  /** Uses left; null: unlimited. */
  readonly remaining: number | null
  readonly limits: readonly LimitState[]
  readonly warnings: readonly EarlyWarning[]
}

export interface Denial {
  readonly valid: false
  readonly refusal: Refusal
  /** Of the keyspace: `strict` there is strict here. */
  readonly profile: Profile
  /** Those that the service would tell. */
  readonly links: Links
}

/** The verdict on one key, the same from the service and from the embedded verifier. */
export type Verdict = Grant | Denial

/** What is asked about one request. */
export interface Question {
  readonly key: string
  readonly keyspace?: string
  readonly permissions?: string
  readonly environment?: 'live' | 'test'
  readonly route: string
  /** Uses that the request costs; 1 when not said. */
  readonly cost?: number
  readonly requestId: string
  readonly caller: Caller
}

/** Who called, as the guard saw it. */
export interface Caller {
  /** null: not known. Keys that are restricted to networks are then refused. */
  readonly address: string | null
  /** `connection` or `x-forwarded-for`. */
  readonly addressFrom: string
  readonly origin: string | null
  readonly referrer: string | null
  readonly userAgent: string | null
}

/** A request that a guard refused by itself: no key, or a text that is none. Never that text. */
export interface Unasked {
  readonly requestId: string
  readonly code: UnaskedCode
  readonly members: RefusalMembers
  readonly route: string
  /** For which keys this guard is set up. */
  readonly environment?: 'live' | 'test'
  readonly caller: Caller
}

/** Whoever decides: the service over HTTP, or a verifier in this process. Rejects when it cannot decide: that is 503. */
export interface Decider {
  decide(question: Question): Promise<Verdict>
  /** Sends what is counted and not sent yet. */
  close(): Promise<void>
}
