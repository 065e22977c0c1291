import { Type } from 'typebox'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { closed } from '../../schemas/types.ts'
import { spanOf, spanQuery } from '../../span.ts'

export const usageKeys = defineRoute({
  id: 'usage.keys',
  method: 'GET',
  url: '/v1/usage/keys',
  summary: 'The keys with the most verifications',
  access: { scope: 'usage:read' },
  query: closed({ ...spanQuery, limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 10 })) }),
  answers: {
    200: Type.Object({
      items: Type.Array(Type.Object({ key_id: Type.String(), calls: Type.Integer(), refused: Type.Integer() })),
    }),
  },

  async handle({ parts, actor, query, now }) {
    const span = spanOf(query, now)
    if ('problem' in span) return span
    const keys = await parts.store.usage.busiest(actor.projectId, span, query.limit ?? 10)
    return ok({ items: keys.map(({ keyId, calls, refused }) => ({ key_id: keyId, calls, refused })) })
  },
})
