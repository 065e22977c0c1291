import { Type } from 'typebox'
import { callerView } from '../../../usage/caller-view.ts'
import { notFound, ok } from '../../answer.ts'
import { findKey } from '../../find.ts'
import { defineRoute } from '../../route.ts'
import { keyParams } from '../../schemas/key.ts'
import { closed, time } from '../../schemas/types.ts'
import { moment } from '../../views/time.ts'

export const keysCallers = defineRoute({
  id: 'keys.callers',
  method: 'GET',
  url: '/v1/keys/:key_id/callers',
  summary: 'Who still uses a key',
  description:
    'User agents and networks, as far as verifications told them. After a rotation: who has not changed over yet.',
  access: { scope: 'usage:read' },
  params: keyParams,
  query: closed({ since: Type.Optional(time) }),
  answers: {
    200: Type.Object({
      items: Type.Array(
        Type.Object({
          user_agent: Type.String(),
          network: Type.String(),
          last_seen_at: Type.String(),
          count: Type.Integer(),
        }),
      ),
    }),
  },

  async handle({ parts, actor, params, query }) {
    const record = await findKey(parts.store, actor.projectId, params.key_id)
    if (!record) return notFound('key')
    const since = query.since === undefined ? (record.supersededAt ?? 0) : moment(query.since)
    const callers = await parts.store.usage.callersOf(record.id, since)
    return ok({ items: callers.map(callerView) })
  },
})
