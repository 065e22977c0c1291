import type { Json } from '@why401/core'

export type Environment = 'live' | 'test'

/** A number of requests per window. Several may hold for one key; a request is granted by all of them or spends none. */
export interface RateLimit {
  /** Unique within the key: the name in `RateLimit-Policy`. */
  readonly name: string
  readonly limit: number
  readonly windowSeconds: number
}

/** Uses that are left, and how they come back. */
export interface Refill {
  readonly amount: number
  /** Calendar time in UTC: every hour, day at 00:00, or the first of the month. */
  readonly interval: 'hour' | 'day' | 'month'
}

/** Uses that are counted down. */
export interface UsesLeft {
  readonly remaining: number
  /** What the owner set last: of it is told when few are left. */
  readonly total: number
  readonly refill: Refill | null
  readonly refilledAt: number
}

/** Who may use the key, from where. An empty list forbids nothing; null means "no such restriction". */
export interface Restrictions {
  /** Addresses and CIDR ranges, v4 and v6, against the address of the caller. */
  readonly ips: readonly string[] | null
  /** Origins (`https://app.example.com`) and patterns (`https://*.example.com`), against `Origin`, else `Referer`. */
  readonly origins: readonly string[] | null
}

/**
 * What a key may do. Many keys share one policy, so that it is kept once in memory: whatever differs from key to key
 * stands in `KeyRecord`.
 */
export interface KeyPolicy {
  /** Own permissions, sorted: `user:read`. `*` ends a permission as a wildcard: `user:*`. */
  readonly permissions: readonly string[]
  /** Names of roles of the project. */
  readonly roles: readonly string[]
  readonly restrictions: Restrictions
  readonly limits: readonly RateLimit[]
}

/** Why a key is no longer good, or not yet. A record is kept as a tombstone, so the reason outlives the key. */
export type RevokeReason =
  | 'unspecified'
  | 'compromised' // RFC 5280 keyCompromise
  | 'leaked' // found in public
  | 'superseded' // rotated out
  | 'ceased' // no longer needed
  | 'left' // its owner left
  | 'self' // revoked by whoever held it

/** Times are milliseconds since the epoch, null where there is none. */
export interface KeyRecord {
  /** `key_…` */
  readonly id: string
  /** `ks_…` */
  readonly keyspaceId: string
  /** `proj_…`: the tenant. */
  readonly projectId: string
  readonly environment: Environment
  /** SHA-256 of the whole key; 32 bytes as base64url. */
  readonly hash: string
  /** Public start, and the last four characters; for display only. */
  readonly start: string
  readonly hint: string
  readonly name: string | null
  /** Id in the issuer's own system: the customer to whom the key belongs. Shared by their keys. */
  readonly externalId: string | null
  /** Free text: who looks after it. */
  readonly owner: string | null
  readonly tags: readonly string[]
  readonly metadata: { readonly [name: string]: Json } | null
  readonly policy: KeyPolicy
  readonly createdAt: number
  readonly createdBy: string
  /** Not usable before. */
  readonly effectiveAt: number | null
  readonly expiresAt: number | null
  readonly disabledAt: number | null
  readonly revokedAt: number | null
  readonly revokeReason: RevokeReason | null
  /** The owner's note or the address where a leak was seen: never told to the holder. */
  readonly revokeNote: string | null
  /** Rotation: the key that came after this one, the one before it, and when this one ends being accepted. */
  readonly successorId: string | null
  readonly predecessorId: string | null
  /** When a successor was made. The key stays good until `graceEndsAt`. */
  readonly supersededAt: number | null
  readonly graceEndsAt: number | null
  /** Until when the grace is prolonged while the key is still used (`model/grace.ts`); null: it ends at `graceEndsAt`, used or not. */
  readonly graceLimitAt: number | null
  /** Length of the grace that begins when this key is used for the first time; null: the predecessor's grace runs already. */
  readonly graceOnFirstUseMs: number | null
  /**
   * Uses that were left at `refilledAt`; null: unlimited. A rotated key and its successors share theirs, so all of them show the
   * same. Whoever sets `remaining` sets `total` to the same, and `refilledAt` to the time of doing so:
   * of record and saved meter the one that was refilled later holds, the meter where both say the same.
   */
  readonly uses: UsesLeft | null
  readonly lastUsedAt: number | null
  /** Version of the store at which this record was last written: a revocation's receipt names it. */
  readonly version: number
}

/** How a key stands at a moment. Derived, never stored. */
export type KeyStatus = 'active' | 'expiring' | 'pending' | 'expired' | 'disabled' | 'superseded' | 'revoked' | 'leaked'
