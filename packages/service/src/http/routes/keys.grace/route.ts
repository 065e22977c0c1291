import { Type } from 'typebox'
import { graceUntil, type GraceEnd } from '../../../model/grace.ts'
import type { KeyRecord } from '../../../model/key.ts'
import type { KeyPatch } from '../../../store/store.ts'
import { badRequest } from '../../answer.ts'
import { changeKey } from '../../change-key.ts'
import { defineRoute } from '../../route.ts'
import { key, keyParams } from '../../schemas/key.ts'
import { graceEnd } from '../../schemas/keyspace.ts'
import { closed, shared, time } from '../../schemas/types.ts'
import { iso, moment } from '../../views/time.ts'

/** As long as the longest grace that a rotation takes. */
const longestMs = 31_622_400_000

export const keysGrace = defineRoute({
  id: 'keys.grace',
  method: 'POST',
  url: '/v1/keys/:key_id/grace',
  summary: 'Prolong the grace of a key that was replaced, or end it',
  description:
    'Of the old key. A grace that is over begins again with a new end, one that waits for the first use of the new key begins now. Events that were sent for the end before are sent anew for this one.',
  access: { scope: 'keys:write' },
  params: keyParams,
  body: closed(
    { at: Type.Optional(time), grace_end: Type.Optional(graceEnd) },
    { description: 'Without `at`: now. Without `grace_end` it stays as it is.' },
  ),
  answers: { 200: shared(key) },
  problems: [409],

  handle(call) {
    const { body, now, actor, parts } = call
    if (body.at === undefined && body.grace_end !== undefined) return badRequest('`grace_end` needs `at`.')
    const at = body.at === undefined ? now : moment(body.at)
    if (at < now || at - now > longestMs) return badRequest('`at` lies within the next 366 days.')
    const usual = ({ keyspaceId }: KeyRecord): GraceEnd =>
      parts.apis.keyspace(actor.projectId, keyspaceId)?.settings.graceEnd ?? 'always'
    return changeKey(call, {
      action: 'key.grace',
      event: 'key.updated',
      details: { grace_ends_at: iso(at), ...(body.grace_end === undefined ? {} : { grace_end: body.grace_end }) },
      patch: (record) =>
        isOpen(record, at, now) ? ending(record, at, now, body.grace_end ?? endOf(record, usual)) : null,
      otherwise: 'The key was not replaced by another, is revoked, or its grace is over already.',
    })
  },
})

const isOpen = ({ successorId, revokedAt, graceEndsAt }: KeyRecord, at: number, now: number): boolean =>
  successorId !== null && revokedAt === null && (at > now || graceEndsAt === null || graceEndsAt > now)

/** What ends now ends for good: no later look may find it in use. */
function ending({ supersededAt }: KeyRecord, at: number, now: number, end: GraceEnd): KeyPatch {
  return { supersededAt: supersededAt ?? now, ...graceUntil(at, at > now ? end : 'always') }
}

function endOf(record: KeyRecord, usual: (record: KeyRecord) => GraceEnd): GraceEnd {
  if (record.graceEndsAt === null) return usual(record)
  return record.graceLimitAt === null ? 'always' : 'when_unused'
}
