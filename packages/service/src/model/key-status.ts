import type { KeyRecord, KeyStatus } from './key.ts'

/** What keeps a key from being accepted, and since when; `pending`: until when. */
export interface Stop {
  readonly status: Exclude<KeyStatus, 'active' | 'expiring'>
  /** Milliseconds since the epoch. */
  readonly at: number
}

/**
 * null: the key is in force. Of several reasons why it is not, the one is told that would remain if the others were undone:
 * what ended it for good comes before what may be taken back, what has happened before what will.
 */
export function stopOf(key: KeyRecord, now: number): Stop | null {
  const { revokedAt, revokeReason, graceEndsAt, expiresAt, disabledAt, effectiveAt } = key
  if (revokedAt !== null) return { status: revokeReason === 'leaked' ? 'leaked' : 'revoked', at: revokedAt }
  if (graceEndsAt !== null && graceEndsAt <= now) return { status: 'superseded', at: graceEndsAt }
  if (expiresAt !== null && expiresAt <= now) return { status: 'expired', at: expiresAt }
  if (disabledAt !== null) return { status: 'disabled', at: disabledAt }
  return effectiveAt !== null && effectiveAt > now ? { status: 'pending', at: effectiveAt } : null
}

/** How a key stands. `warnExpiryMs` is its keyspace's: a key that expires, or whose grace ends, within it is `expiring`. */
export function keyStatus(key: KeyRecord, warnExpiryMs: number, now: number): KeyStatus {
  const stop = stopOf(key, now)
  if (stop) return stop.status
  const ends = Math.min(key.expiresAt ?? Infinity, key.graceEndsAt ?? Infinity)
  return ends <= now + warnExpiryMs ? 'expiring' : 'active'
}
