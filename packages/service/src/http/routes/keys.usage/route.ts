import { notFound, ok } from '../../answer.ts'
import { findKey } from '../../find.ts'
import { defineRoute } from '../../route.ts'
import { keyParams } from '../../schemas/key.ts'
import { usage } from '../../schemas/records.ts'
import { closed } from '../../schemas/types.ts'
import { spanOf, spanQuery } from '../../span.ts'
import { usageView } from '../../views/usage.ts'

export const keysUsage = defineRoute({
  id: 'keys.usage',
  method: 'GET',
  url: '/v1/keys/:key_id/usage',
  summary: 'Verifications of a key by hour and outcome',
  access: { scope: 'usage:read' },
  params: keyParams,
  query: closed(spanQuery),
  answers: { 200: usage },

  async handle({ parts, actor, params, query, now }) {
    const span = spanOf(query, now)
    if ('problem' in span) return span
    if (!(await findKey(parts.store, actor.projectId, params.key_id))) return notFound('key')
    return ok(usageView(await parts.store.usage.ofProject(actor.projectId, span.from, span.to, params.key_id)))
  },
})
