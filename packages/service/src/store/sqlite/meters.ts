import type { Transaction } from 'kysely'
import type { Meter } from '../../model/records.ts'
import { numbers, runEach, texts } from './packed-rows.ts'
import type { Tables } from './tables.ts'

/**
 * Uses counted before the last refill, or before the owner set them anew, are void: they would take back what came after.
 * The version stays, as no decider has to hear of it.
 */
const save = `
  update keys set
    remaining = iif(remaining is null or ?2 is null or ?3 < ifnull(refilled_at, 0), remaining, ?2),
    refilled_at = max(ifnull(refilled_at, 0), ?3),
    arrivals = ?4,
    last_used_at = max(ifnull(last_used_at, 0), ?5)
  where id = ?1`

const columns = [
  texts<Meter>(({ keyId }) => keyId),
  numbers<Meter>(({ remaining }) => remaining),
  numbers<Meter>(({ refilledAt }) => refilledAt),
  texts<Meter>(({ arrivals }) => JSON.stringify(arrivals)),
  numbers<Meter>(({ lastUsedAt }) => lastUsedAt),
]

export function saveMeters(transaction: Transaction<Tables>, meters: readonly Meter[]): Promise<void> {
  return runEach(transaction, save, meters, columns)
}
