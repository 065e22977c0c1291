import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Meter } from '../../model/records.ts'
import type { Tables } from './tables.ts'

/** Meters of one statement: few enough that others get their turn. */
const perStatement = 1000

/**
 * Uses counted before the last refill, or before the owner set them anew, are void: they would take back what came after.
 * The version stays, as no decider has to hear of it.
 */
export async function saveMeters(transaction: Transaction<Tables>, meters: readonly Meter[]): Promise<void> {
  for (let from = 0; from < meters.length; from += perStatement) {
    const rows = meters.slice(from, from + perStatement).map(asRow)
    await sql`
      update keys set
        remaining = iif(keys.remaining is null or meter.remaining is null or meter.refilled_at < ifnull(keys.refilled_at, 0),
                        keys.remaining, meter.remaining),
        refilled_at = max(ifnull(keys.refilled_at, 0), meter.refilled_at),
        arrivals = meter.arrivals,
        last_used_at = max(ifnull(keys.last_used_at, 0), meter.last_used_at)
      from (
        select value ->> 0 as id, value ->> 1 as remaining, value ->> 2 as refilled_at, value ->> 3 as arrivals,
               value ->> 4 as last_used_at
        from json_each(${JSON.stringify(rows)})
      ) as meter
      where keys.id = meter.id`.execute(transaction)
  }
}

function asRow({ keyId, remaining, refilledAt, arrivals, lastUsedAt }: Meter) {
  return [keyId, remaining, refilledAt, JSON.stringify(arrivals), lastUsedAt]
}
