import type { Transaction } from 'kysely'
import type { Counted, LastUse, Meter } from '../../model/records.ts'
import { Rows, runEach } from './packed-rows.ts'
import type { Tables } from './tables.ts'

type Saving = (transaction: Transaction<Tables>) => Promise<void>

/**
 * Uses counted before the last refill, or before the owner set them anew, are void: they would take back what came after.
 * The version stays, as no decider has to hear of it.
 */
const saveMeter = `
  update keys set
    remaining = iif(remaining is null or ?2 is null or ?3 < ifnull(refilled_at, 0), remaining, ?2),
    refilled_at = max(ifnull(refilled_at, 0), ?3),
    arrivals = ?4,
    last_used_by = iif(?5 > ifnull(last_used_at, 0), nullif(?6, ''), last_used_by),
    last_used_at = max(ifnull(last_used_at, 0), ?5)
  where id = ?1`

const saveLastUse = `
  update keys set last_used_at = ?2, last_used_by = nullif(?3, '') where id = ?1 and ifnull(last_used_at, 0) < ?2`

export function savingMeters(meters: Iterable<Meter>, by: Counted['by'] = ''): Saving {
  const rows = Rows.of(meters, ({ keyId, remaining, refilledAt, arrivals, lastUsedAt }) => {
    return [keyId, remaining, refilledAt, JSON.stringify(arrivals), lastUsedAt, by]
  })
  return (transaction) => runEach(transaction, saveMeter, rows)
}

export function savingLastUses(uses: Iterable<LastUse>, by: Counted['by'] = ''): Saving {
  const rows = Rows.of(uses, ({ keyId, lastUsedAt }) => [keyId, lastUsedAt, by])
  return (transaction) => runEach(transaction, saveLastUse, rows)
}
