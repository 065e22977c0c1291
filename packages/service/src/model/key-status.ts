import type { KeyRecord, KeyStatus } from './key.ts'

const dayMs = 86_400_000

/** How a key stands at a moment; in the order in which a verification looks. `expiring`: within so many days before its end. */
export function keyStatus(record: KeyRecord, now: number, warnExpiryDays = 14): KeyStatus {
  const { revokedAt, revokeReason, graceEndsAt, expiresAt, disabledAt, effectiveAt } = record
  if (revokedAt !== null) return revokeReason === 'leaked' ? 'leaked' : 'revoked'
  if (graceEndsAt !== null && now >= graceEndsAt) return 'superseded'
  if (expiresAt !== null && now >= expiresAt) return 'expired'
  if (disabledAt !== null) return 'disabled'
  if (effectiveAt !== null && now < effectiveAt) return 'pending'
  const end = Math.min(expiresAt ?? Infinity, graceEndsAt ?? Infinity)
  return end - now <= warnExpiryDays * dayMs ? 'expiring' : 'active'
}
