import type { Warning } from './decision.ts'
import type { KeyEntry } from './entry.ts'

const day = 86_400_000
const none: readonly Warning[] = Object.freeze([])

/** What the holder of an accepted key should hear before it is accepted no longer. */
export function warningsOf({ record, home, meter }: KeyEntry, now: number): readonly Warning[] {
  const { expiresAt, graceEndsAt, uses } = record
  if (expiresAt === null && graceEndsAt === null && uses === null) return none
  const { warnExpiryDays, warnUsesBelow } = home.keyspace.settings
  const warnings: Warning[] = []
  if (expiresAt !== null && expiresAt - now <= warnExpiryDays * day) warnings.push({ kind: 'expiring', at: expiresAt })
  if (uses !== null && meter !== null && meter.remaining !== null) {
    const whole = uses.refill?.amount ?? uses.remaining
    if (meter.remaining < whole * warnUsesBelow) warnings.push({ kind: 'uses-low', remaining: meter.remaining })
  }
  if (graceEndsAt !== null) warnings.push({ kind: 'grace-ending', at: graceEndsAt })
  return warnings.length === 0 ? none : warnings
}
