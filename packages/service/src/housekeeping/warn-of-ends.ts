import type { Json } from '@why401/core'
import { isGraceOnTheWay } from '../model/grace.ts'
import type { KeyRecord } from '../model/key.ts'
import type { EventType, OwnerWarning } from '../model/records.ts'
import type { Store } from '../store/store.ts'
import { graceWarnMs, type WarnMs } from './due-keys.ts'
import { graceCallers } from './grace-callers.ts'

type Warner = Pick<Store, 'usage' | 'webhooks'>

/** Owners hear of keys that end soon, and of those that have ended: once for each end. Resolves with the number of events. */
export async function warnOfEnds(
  { usage, webhooks }: Warner,
  records: readonly KeyRecord[],
  warnMs: WarnMs,
  now: number,
): Promise<number> {
  const warnings: OwnerWarning[] = []
  for (const record of records) {
    for (const { end, type, at } of endsOf(record, warnMs.get(record.keyspaceId) ?? 0, now)) {
      const payload: Record<string, Json> = {
        key_id: record.id,
        keyspace_id: record.keyspaceId,
        at: new Date(at).toISOString(),
      }
      if (type === 'key.grace_ending') payload['callers'] = await graceCallers(usage, record)
      // a new end is a new name
      warnings.push({ name: `${end}:${record.id}:${at}`, projectId: record.projectId, type, payload })
    }
  }
  return warnings.length === 0 ? 0 : webhooks.emitOnce(warnings, now)
}

interface End {
  readonly end: 'expired' | 'expiring' | 'grace'
  readonly type: EventType
  readonly at: number
}

function endsOf(record: KeyRecord, warnMs: number, now: number): readonly End[] {
  const { expiresAt, graceEndsAt } = record
  const found: End[] = []
  if (expiresAt !== null && expiresAt <= now) found.push({ end: 'expired', type: 'key.expired', at: expiresAt })
  else if (expiresAt !== null && expiresAt - now <= warnMs)
    found.push({ end: 'expiring', type: 'key.expiring', at: expiresAt })
  const isGraceEnding = graceEndsAt !== null && graceEndsAt > now && graceEndsAt - now <= graceWarnMs(warnMs)
  if (isGraceEnding && !isGraceOnTheWay(record)) found.push({ end: 'grace', type: 'key.grace_ending', at: graceEndsAt })
  return found
}
