import { Type } from 'typebox'
import { hashKey } from '../../../keys/hash-key.ts'
import { takeLeak } from '../../../leaks/intake.ts'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { closed } from '../../schemas/types.ts'

export const leaksReport = defineRoute({
  id: 'leaks.report',
  method: 'POST',
  url: '/v1/leaks/report',
  summary: 'Report a key that was found somewhere',
  description:
    'For anybody, as JSON or as a form. The text is hashed and forgotten; the answer is the same whether or not it is a key.',
  access: 'open',
  form: true,
  body: closed({
    token: Type.String({ minLength: 1, maxLength: 8192 }),
    url: Type.Optional(Type.String({ maxLength: 2000, description: 'Where it was found.' })),
  }),
  answers: { 200: Type.Object({ received: Type.Literal(true) }) },

  async handle({ parts, body, now }) {
    const stored = await parts.store.keys.byHash(hashKey(body.token.trim()))
    if (stored) {
      const { projectId } = stored.record
      const actor = { kind: 'system', id: 'leak-form', projectId } as const
      const seen = { url: body.url || null, source: 'form', actor, at: now }
      const changed = await takeLeak(parts, stored.record, seen)
      if (changed) parts.keysChanged([changed])
    }
    return ok({ received: true as const })
  },
})
