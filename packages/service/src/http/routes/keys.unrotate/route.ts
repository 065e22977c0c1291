import { Type } from 'typebox'
import type { KeyRecord } from '../../../model/key.ts'
import type { KeyPatch } from '../../../store/store.ts'
import { conflict, notFound, ok } from '../../answer.ts'
import { findKey, keyspacesById } from '../../find.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { key, keyParams } from '../../schemas/key.ts'
import { shared } from '../../schemas/types.ts'
import { keyView } from '../../views/key.ts'

/** As long as the old key is good. Uses go back as they stand: of two counts the one that was set later holds. */
function undone(now: number) {
  return (old: KeyRecord, successor: KeyRecord): readonly [KeyPatch, KeyPatch] | null => {
    const isOver = old.revokedAt !== null || (old.graceEndsAt !== null && old.graceEndsAt <= now)
    if (isOver || successor.successorId !== null) return null
    const uses = old.uses && { ...old.uses, refilledAt: old.uses.refilledAt + 1 }
    const ended: KeyPatch = successor.revokedAt === null ? { revokedAt: now, revokeReason: 'ceased' } : {}
    return [
      { successorId: null, supersededAt: null, graceEndsAt: null, graceLimitAt: null, uses },
      { ...ended, graceOnFirstUseMs: null },
    ]
  }
}

export const keysUnrotate = defineRoute({
  id: 'keys.unrotate',
  method: 'POST',
  url: '/v1/keys/:key_id/unrotate',
  summary: 'Take a rotation back while the old key is good',
  description:
    'The old key goes on as before it was rotated, its successor is revoked (`ceased`). To rotate anew, as when the new key was lost before it arrived, rotate it again afterwards.',
  access: { scope: 'keys:write' },
  params: keyParams,
  answers: {
    200: Type.Object(
      { key: shared(key), successor: shared(key) },
      { description: 'The key that goes on, and the one that was revoked.' },
    ),
  },
  problems: [409],

  async handle(call) {
    const { parts, actor, params, now } = call
    const old = await findKey(parts.store, actor.projectId, params.key_id)
    if (!old) return notFound('key')
    const { successorId } = old
    if (successorId === null) return conflict('The key was not rotated.')
    // Uses of this process that wait to be written would be granted a second time.
    await parts.countsSaved()
    const details = { key_id: old.id, successor_id: successorId }
    const events = [
      { type: 'key.updated', payload: details },
      { type: 'key.revoked', payload: { key_id: successorId, reason: 'ceased' } },
    ] as const
    const note = noteOf(call, 'key.unrotate', details, events)
    const changed = await parts.store.keys.changeWithSuccessor(actor.projectId, old.id, undone(now), note)
    if (!changed) return conflict('The old key is good no longer, or its successor was rotated: neither can be undone.')
    parts.keysChanged(changed)
    const keyspaces = await keyspacesById(parts.store, actor.projectId)
    const settings = keyspaces.get(old.keyspaceId)?.settings
    const [key, successor] = changed
    return ok({ key: keyView(key, now, settings), successor: keyView(successor, now, settings) })
  },
})
