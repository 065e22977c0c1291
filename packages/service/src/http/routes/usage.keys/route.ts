import { Type } from 'typebox'
import type { KeyRecord } from '../../../model/key.ts'
import { ok } from '../../answer.ts'
import { grantsOf } from '../../auth/grants.ts'
import { findKey } from '../../find.ts'
import { defineRoute } from '../../route.ts'
import { closed, nullable } from '../../schemas/types.ts'
import { spanOf, spanQuery } from '../../span.ts'

const named = Type.Object(
  { name: nullable(Type.String()), start: Type.String(), hint: Type.String() },
  { description: 'Null when the key is forgotten, or whoever asks may not read keys (`keys:read`).' },
)

export const usageKeys = defineRoute({
  id: 'usage.keys',
  method: 'GET',
  url: '/v1/usage/keys',
  summary: 'The keys with the most verifications',
  access: { scope: 'usage:read' },
  query: closed({ ...spanQuery, limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 10 })) }),
  answers: {
    200: Type.Object({
      items: Type.Array(
        Type.Object({
          key_id: Type.String(),
          calls: Type.Integer(),
          refused: Type.Integer(),
          key: nullable(named),
        }),
      ),
    }),
  },

  async handle({ parts, actor, query, now }) {
    const span = spanOf(query, now)
    if ('problem' in span) return span
    const busiest = await parts.store.usage.busiest(actor.projectId, span, query.limit ?? 10)
    const mayRead = grantsOf(actor).includes('keys:read')
    const items = busiest.map(async ({ keyId, calls, refused }) => {
      const record = mayRead ? await findKey(parts.store, actor.projectId, keyId) : null
      return { key_id: keyId, calls, refused, key: record && nameOf(record) }
    })
    return ok({ items: await Promise.all(items) })
  },
})

const nameOf = ({ name, start, hint }: KeyRecord) => ({ name, start, hint })
