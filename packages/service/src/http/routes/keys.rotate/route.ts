import { Type } from 'typebox'
import { makeKey } from '../../../keys/make-key.ts'
import { newId } from '../../../keys/new-id.ts'
import { graceUntil } from '../../../model/grace.ts'
import type { KeyRecord } from '../../../model/key.ts'
import type { KeyPatch } from '../../../store/store.ts'
import { conflict, created, notFound } from '../../answer.ts'
import { findKey, findKeyspace } from '../../find.ts'
import { noteOf } from '../../note.ts'
import { readyLines } from '../../ready-lines.ts'
import { defineRoute } from '../../route.ts'
import { key, keyParams, lines } from '../../schemas/key.ts'
import { choice, closed, nullable, shared, time } from '../../schemas/types.ts'
import { keyView } from '../../views/key.ts'
import { iso, moment } from '../../views/time.ts'

const dayMs = 86_400_000

/** The successor has everything of the predecessor but text and history. A key that expires gets a new life of the same length. */
function successorOf(
  old: KeyRecord,
  made: ReturnType<typeof makeKey>,
  said: { readonly expiresAt: number | null | undefined; readonly graceOnFirstUseMs: number | null },
  now: number,
): KeyRecord {
  const sameLife = old.expiresAt === null ? null : now + Math.max(dayMs, old.expiresAt - old.createdAt)
  return {
    ...old,
    id: newId('key'),
    hash: made.hash,
    start: made.start,
    hint: made.hint,
    createdAt: now,
    effectiveAt: null,
    expiresAt: said.expiresAt === undefined ? sameLife : said.expiresAt,
    disabledAt: null,
    revokeReason: null,
    revokeNote: null,
    predecessorId: old.id,
    successorId: null,
    supersededAt: null,
    graceEndsAt: null,
    graceLimitAt: null,
    graceOnFirstUseMs: said.graceOnFirstUseMs,
    lastUsedAt: null,
    version: 0,
  }
}

export const keysRotate = defineRoute({
  id: 'keys.rotate',
  method: 'POST',
  url: '/v1/keys/:key_id/rotate',
  summary: 'Make a successor, and let the old key end after a grace',
  description:
    '`at_once`: the grace of the old key begins now. `on_first_use`: it begins when the new key is used for the first time, so nothing ends before the new key has arrived. `GET /v1/keys/{key_id}/callers` tells who still uses the old one, `POST /v1/keys/{key_id}/grace` moves the end, `POST /v1/keys/{key_id}/unrotate` takes the rotation back. Whether the grace ends while the old key is used says `grace_end` of the keyspace. Limited uses are shared by both: the new key begins with what is left, and the old one spends it, too.',
  access: { scope: 'keys:write' },
  params: keyParams,
  body: closed({
    activation: Type.Optional(choice(['at_once', 'on_first_use'])),
    grace_seconds: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 31_622_400, description: 'A day when not said.' }),
    ),
    expires_at: Type.Optional(nullable(time)),
  }),
  answers: {
    201: Type.Object(
      { text: Type.String(), key: shared(key), predecessor: shared(key), lines },
      { description: 'The new key, shown once, and the old one as it stands now.' },
    ),
  },
  problems: [409],

  async handle(call) {
    const { parts, actor, params, body, now } = call
    const old = await findKey(parts.store, actor.projectId, params.key_id)
    if (!old) return notFound('key')
    const keyspace = await findKeyspace(parts.store, actor.projectId, old.keyspaceId)
    if (!keyspace) return conflict('The keyspace of the key was deleted.')
    if (old.revokedAt !== null) return conflict('The key is revoked.')
    if (old.successorId !== null) return conflict('The key was rotated already; rotate its successor.')
    const graceMs = (body.grace_seconds ?? 86_400) * 1000
    const isOnFirstUse = body.activation === 'on_first_use'
    const made = makeKey(keyspace.prefix, old.environment)
    const said = { expiresAt: moment(body.expires_at), graceOnFirstUseMs: isOnFirstUse ? graceMs : null }
    const successor = { ...successorOf(old, made, said, now), createdBy: actor.id }
    const patch: KeyPatch = {
      successorId: successor.id,
      ...(isOnFirstUse ? {} : { supersededAt: now, ...graceUntil(now + graceMs, keyspace.settings.graceEnd) }),
    }
    const details = {
      key_id: old.id,
      successor_id: successor.id,
      grace_ends_at: iso(isOnFirstUse ? null : now + graceMs),
    }
    const note = noteOf(call, 'key.rotate', details, [{ type: 'key.rotated', payload: details }])
    const rotated = await parts.store.keys.rotate(actor.projectId, old.id, patch, successor, note)
    if (!rotated) return conflict('Somebody else changed the key.')
    parts.keysChanged(rotated)
    const [predecessor, fresh] = rotated
    return created({
      text: made.text.reveal(),
      key: keyView(fresh, now, keyspace.settings),
      predecessor: keyView(predecessor, now, keyspace.settings),
      lines: readyLines(made.text, keyspace, old.environment),
    })
  },
})
