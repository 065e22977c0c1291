import type { KeyRecord, KeyStatus } from './key.ts'

/**
 * How a key stands. What ended it for good comes before what may be taken back, what has happened before what will.
 *
 * `warnExpiryMs` is its keyspace's: a key that expires, or whose grace ends, within it is `expiring`.
 */
export function keyStatus(key: KeyRecord, warnExpiryMs: number, now: number): KeyStatus {
  if (key.revokedAt !== null) return key.revokeReason === 'leaked' ? 'leaked' : 'revoked'
  if (key.graceEndsAt !== null && key.graceEndsAt <= now) return 'superseded'
  if (key.disabledAt !== null) return 'disabled'
  if (key.expiresAt !== null && key.expiresAt <= now) return 'expired'
  if (key.effectiveAt !== null && key.effectiveAt > now) return 'pending'
  const ends = Math.min(key.expiresAt ?? Infinity, key.graceEndsAt ?? Infinity)
  return ends <= now + warnExpiryMs ? 'expiring' : 'active'
}
