import { Type } from 'typebox'
import { changeKey } from '../../change-key.ts'
import { defineRoute } from '../../route.ts'
import { key, keyParams } from '../../schemas/key.ts'
import { closed, nullable, shared, time } from '../../schemas/types.ts'
import { iso, moment } from '../../views/time.ts'

export const keysExpire = defineRoute({
  id: 'keys.expire',
  method: 'POST',
  url: '/v1/keys/:key_id/expire',
  summary: 'Set when a key expires: now, at a time, or never',
  access: { scope: 'keys:write' },
  params: keyParams,
  body: closed({ at: Type.Optional(nullable(time)) }, { description: 'Without `at`: now. Null: never.' }),
  answers: { 200: shared(key) },
  problems: [409],

  handle(call) {
    const { at } = call.body
    const expiresAt = at === undefined ? call.now : moment(at)
    return changeKey(call, {
      action: 'key.expire',
      event: 'key.updated',
      details: { expires_at: iso(expiresAt) },
      patch: ({ revokedAt }) => (revokedAt === null ? { expiresAt } : null),
      otherwise: 'The key is revoked.',
    })
  },
})
