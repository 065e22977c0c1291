import { nextPeriod } from '../calendar.ts'
import { isoTime } from '../finding.ts'
import type { KeyCheck } from './check.ts'

/** Enough uses are left for what the request costs. Uses that come back by themselves are a quota, others want to be paid for. */
export const uses: KeyCheck = (entry, { cost = 1 }, now) => {
  const { record, meter } = entry.purse ?? entry
  if (meter === null || record.uses === null) return 'not-applicable'
  const { refill } = record.uses
  const remaining =
    refill && now >= meter.refillsAt ? Math.max(meter.remaining ?? 0, refill.amount) : (meter.remaining ?? 0)
  if (remaining >= cost) return 'passed'
  const left =
    remaining > 0 ? `Only ${remaining} of the ${cost} uses that this costs are left` : 'All uses of the key are spent'
  if (refill === null) return { code: 'account.billing', detail: `${left}.`, members: {} }
  const refillsAt = meter.refillsAt > now ? meter.refillsAt : nextPeriod(refill.interval, now)
  return {
    code: 'limit.quota',
    detail: `${left}; they come back on ${isoTime(refillsAt)}.`,
    members: { refills_at: isoTime(refillsAt), retry_after: Math.max(1, Math.ceil((refillsAt - now) / 1000)) },
  }
}
