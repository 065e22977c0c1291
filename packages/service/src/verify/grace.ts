import { graceUntil, type GraceEnd } from '../model/grace.ts'
import type { KeyRecord } from '../model/key.ts'
import type { Note, Store } from '../store/store.ts'

/** The first use of a rotated key: from now on its predecessor is accepted for the time that was set. Returns what was changed. */
export async function startGrace(
  keys: Store['keys'],
  successor: KeyRecord,
  now: number,
  graceEnd: GraceEnd,
): Promise<readonly KeyRecord[]> {
  const { id, projectId, predecessorId, graceOnFirstUseMs } = successor
  if (predecessorId === null || graceOnFirstUseMs === null) return []
  const graceEndsAt = now + graceOnFirstUseMs
  const note: Note = {
    actor: { kind: 'system', id: 'verifier', projectId },
    action: 'key.grace_start',
    at: now,
    details: { successor: id, grace_ends_at: new Date(graceEndsAt).toISOString() },
  }
  const predecessor = await keys.change(
    projectId,
    predecessorId,
    ({ graceEndsAt: running, supersededAt }) =>
      running === null ? { ...graceUntil(graceEndsAt, graceEnd), supersededAt: supersededAt ?? now } : null,
    note,
  )
  const used = await keys.change(
    projectId,
    id,
    (record) => (record.graceOnFirstUseMs === null ? null : { graceOnFirstUseMs: null }),
    note,
  )
  return [predecessor, used].filter((record) => record !== null)
}
