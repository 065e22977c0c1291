import { Type } from 'typebox'
import { hashKey } from '../../../keys/hash-key.ts'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { closed } from '../../schemas/types.ts'

export const keysSelfRevoke = defineRoute({
  id: 'keys.self-revoke',
  method: 'POST',
  url: '/v1/keys/self-revoke',
  summary: 'Revoke the key that one holds',
  description:
    'As RFC 7009: whoever has the key may end it, and the answer is the same for a key that nobody knows. Takes JSON or a form.',
  access: 'open',
  form: true,
  body: closed({
    token: Type.String({ minLength: 1, maxLength: 8192 }),
    token_type_hint: Type.Optional(
      Type.String({ maxLength: 100, description: 'Taken and ignored, as RFC 7009 allows.' }),
    ),
  }),
  answers: { 200: Type.Object({}, { description: 'The key, if it was one, is revoked.' }) },

  async handle({ parts, body, now }) {
    const found = await parts.store.keys.byHash(hashKey(body.token.trim()))
    if (!found) return ok({})
    const { id, projectId } = found.record
    const revoked = await parts.store.keys.change(
      projectId,
      id,
      ({ revokedAt }) => (revokedAt === null ? { revokedAt: now, revokeReason: 'self' } : null),
      {
        actor: { kind: 'holder', id, projectId },
        action: 'key.self-revoke',
        at: now,
        details: { key_id: id },
        events: [{ type: 'key.revoked', payload: { key_id: id, reason: 'self' } }],
      },
    )
    if (revoked) parts.keysChanged([revoked])
    return ok({})
  },
})
