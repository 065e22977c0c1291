import { Type } from 'typebox'
import { ok } from '../../answer.ts'
import { changedRecord } from '../../change-key.ts'
import { forceView } from '../../revocation-bounds.ts'
import { defineRoute } from '../../route.ts'
import { keyParams, revokeReasons } from '../../schemas/key.ts'
import { receipt } from '../../schemas/receipt.ts'
import { choice, closed, nullable } from '../../schemas/types.ts'

export const keysRevoke = defineRoute({
  id: 'keys.revoke',
  method: 'POST',
  url: '/v1/keys/:key_id/revoke',
  summary: 'Revoke a key, with the reason',
  description:
    'Answers a receipt: every verification that was decided on this version, or a later one, refuses the key. The record stays, so that the reason can be told. Waits 300 ms at most until other processes on the same store have acknowledged it. `GET …/receipt` tells later what became of it.',
  access: { scope: 'keys:write' },
  params: keyParams,
  body: closed({
    reason: Type.Optional(choice(revokeReasons)),
    note: Type.Optional(nullable(Type.String({ maxLength: 1000, description: 'Never told to the holder.' }))),
  }),
  answers: {
    200: Type.Object(receipt, { description: 'Receipt: from when the revocation is in force, and where.' }),
  },
  problems: [409],

  async handle(call) {
    const { parts, body, params, now } = call
    const reason = body.reason ?? 'unspecified'
    const record = await changedRecord(call, {
      action: 'key.revoke',
      event: reason === 'leaked' ? 'key.leaked' : 'key.revoked',
      details: { reason },
      patch: ({ revokedAt }) =>
        revokedAt === null ? { revokedAt: now, revokeReason: reason, revokeNote: body.note ?? null } : null,
      otherwise: 'The key is revoked already.',
    })
    if ('problem' in record) return record
    const standing = await parts.acknowledgements.soon(record)
    return ok({ key_id: params.key_id, version: record.version, ...forceView(standing) })
  },
})
