import type { Static } from 'typebox'
import type { Json } from '@why401/core'
import type { KeyRecord } from '../model/key.ts'
import type { EventType } from '../model/records.ts'
import type { KeyPatch } from '../store/store.ts'
import { conflict, notFound, ok, type Answer, type ProblemAnswer } from './answer.ts'
import { findKey, keyspacesById } from './find.ts'
import { noteOf } from './note.ts'
import type { Call } from './route.ts'
import type { key } from './schemas/key.ts'
import { keyView } from './views/key.ts'

export interface KeyChange {
  readonly action: string
  readonly details?: Readonly<Record<string, Json>>
  readonly event?: EventType
  /** What to write; null where the key does not stand so that it can be done. */
  patch(record: KeyRecord): KeyPatch | null
  /** Why `patch` gave null. */
  readonly otherwise: string
}

type KeyCall = Call<{ key_id: string }, unknown, unknown>

/** Changes one key of the caller's project in one transaction, and makes this process decide by it. */
export async function changedRecord(call: KeyCall, change: KeyChange): Promise<KeyRecord | ProblemAnswer> {
  const { parts, actor, params } = call
  if (!(await findKey(parts.store, actor.projectId, params.key_id))) return notFound('key')
  const details = { key_id: params.key_id, ...change.details }
  const events = change.event ? [{ type: change.event, payload: details }] : []
  const note = noteOf(call, change.action, details, events)
  const changed = await parts.store.keys.change(actor.projectId, params.key_id, change.patch, note)
  if (!changed) return conflict(change.otherwise)
  parts.keysChanged([changed])
  return changed
}

/** The same, answered with the key as it stands now. */
export async function changeKey(
  call: KeyCall,
  change: KeyChange,
): Promise<Answer<200, Static<typeof key>> | ProblemAnswer> {
  const changed = await changedRecord(call, change)
  if ('problem' in changed) return changed
  const keyspaces = await keyspacesById(call.parts.store, call.actor.projectId)
  return ok(keyView(changed, call.now, keyspaces.get(changed.keyspaceId)?.settings))
}
