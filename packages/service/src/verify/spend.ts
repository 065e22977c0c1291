import { backlogNow } from './checks/rate.ts'
import type { RateLimit } from '../model/key.ts'
import type { KeyEntry } from './entry.ts'
import { weightOf } from './gcra.ts'
import { refill, type KeyMeter } from './key-meter.ts'

/** Takes what a granted request costs: one request of every limit, and its uses. */
export function spend(entry: KeyEntry, cost: number, now: number): void {
  const { meter, purse, policy } = entry
  if (meter !== null) spendRequest(meter, policy.limits, cost, now)
  if (purse?.meter) purse.meter.unsaved += Math.max(1, cost)
  spendUses(purse ?? entry, cost, now)
}

function spendRequest(meter: KeyMeter, limits: readonly RateLimit[], cost: number, now: number): void {
  for (let at = 0; at < limits.length; at++) {
    const limit = limits[at] as RateLimit
    meter.backlogs[at] = backlogNow(limit, meter, at, now) + weightOf(limit)
  }
  meter.spentAt = Math.max(now, meter.spentAt)
  meter.unsaved += Math.max(1, cost)
}

function spendUses({ record, meter }: KeyEntry, cost: number, now: number): void {
  if (meter === null) return
  refill(meter, record, now)
  if (meter.remaining !== null) meter.remaining -= cost
}
