import type { Warning } from './decision.ts'
import type { KeyEntry } from './entry.ts'

const day = 86_400_000
const none: readonly Warning[] = Object.freeze([])

/** What the holder of an accepted key should hear before it is accepted no longer. */
export function warningsOf(entry: KeyEntry, now: number): readonly Warning[] {
  const { warnExpiryDays } = entry.home.keyspace.settings
  if (entry.meter === null && now + warnExpiryDays * day < entry.plainUntil * 1000) return none
  const { expiresAt, graceEndsAt } = entry.record
  const isExpiring = expiresAt !== null && expiresAt - now <= warnExpiryDays * day
  const isLow = areUsesLow(entry)
  if (!isExpiring && !isLow && graceEndsAt === null) return none
  const warnings: Warning[] = []
  if (isExpiring) warnings.push({ kind: 'expiring', at: expiresAt })
  if (isLow) warnings.push({ kind: 'uses-low', remaining: entry.meter?.remaining ?? 0 })
  if (graceEndsAt !== null) warnings.push({ kind: 'grace-ending', at: graceEndsAt })
  return warnings
}

/** Of what a refill brings; where nothing comes back, of what the owner set. */
function areUsesLow(entry: KeyEntry): boolean {
  const { record, meter, home } = entry.purse ?? entry
  const { uses } = record
  if (uses === null || meter === null || meter.remaining === null) return false
  return meter.remaining < (uses.refill?.amount ?? uses.total) * home.keyspace.settings.warnUsesBelow
}
