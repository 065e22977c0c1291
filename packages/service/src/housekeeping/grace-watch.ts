import type { Json } from '@why401/core'
import { graceStepMs, isGraceInUse, isGraceNearEnd, prolongedGrace } from '../model/grace.ts'
import { stopOf } from '../model/key-status.ts'
import type { KeyRecord } from '../model/key.ts'
import type { Store } from '../store/store.ts'
import { endingBetween } from './due-keys.ts'
import { graceCallers } from './grace-callers.ts'
import { resting } from './rest.ts'

type GraceStore = Pick<Store, 'keys' | 'usage' | 'webhooks'>
type Payload = Readonly<Record<string, Json>>

/**
 * Graces that are near their end while the key is used: the owner hears who uses it, and where the rotation says so the grace
 * goes on. Resolves with the keys that were changed.
 */
export async function watchGraces(store: GraceStore, now: number, signal: AbortSignal): Promise<readonly KeyRecord[]> {
  const prolonged: KeyRecord[] = []
  const near = endingBetween(store.keys, 'graceEndsAt', now - graceStepMs, now + graceStepMs)
  for await (const part of resting(near, signal))
    for (const record of part) {
      const stop = stopOf(record, now)
      if (stop !== null && stop.status !== 'superseded') continue
      if (!isGraceNearEnd(record, now) || !isGraceInUse(record, now)) continue
      const until = prolongedGrace(record, now)
      const changed = until === null ? await tellOnce(store, record, now) : await prolong(store, record, until, now)
      if (changed) prolonged.push(changed)
    }
  return prolonged
}

/** Of two processes that look at once, one does it. */
async function prolong(store: GraceStore, record: KeyRecord, until: number, now: number): Promise<KeyRecord | null> {
  const payload = await payloadOf(store, record, until)
  return store.keys.change(
    record.projectId,
    record.id,
    ({ revokedAt, graceEndsAt, graceLimitAt }) =>
      revokedAt === null && graceEndsAt === record.graceEndsAt && graceLimitAt === record.graceLimitAt
        ? { graceEndsAt: until }
        : null,
    {
      actor: { kind: 'system', id: 'housekeeper', projectId: record.projectId },
      action: 'key.grace_prolong',
      at: now,
      details: { key_id: record.id, grace_ends_at: new Date(until).toISOString() },
      events: [{ type: 'key.grace_in_use', payload }],
    },
  )
}

/** While there is time to do something about it. */
async function tellOnce(store: GraceStore, record: KeyRecord, now: number): Promise<null> {
  const { id, projectId, graceEndsAt } = record
  if (graceEndsAt === null || graceEndsAt <= now) return null
  const payload = await payloadOf(store, record, null)
  const name = `grace-in-use:${id}:${graceEndsAt}`
  await store.webhooks.emitOnce([{ name, projectId, type: 'key.grace_in_use', payload }], now)
  return null
}

async function payloadOf({ usage }: GraceStore, record: KeyRecord, until: number | null): Promise<Payload> {
  const { id, keyspaceId, successorId, graceEndsAt, graceLimitAt } = record
  return {
    key_id: id,
    keyspace_id: keyspaceId,
    successor_id: successorId,
    at: new Date(until ?? graceEndsAt ?? 0).toISOString(),
    prolonged: until !== null,
    limit_at: graceLimitAt === null ? null : new Date(graceLimitAt).toISOString(),
    callers: await graceCallers(usage, record),
  }
}
