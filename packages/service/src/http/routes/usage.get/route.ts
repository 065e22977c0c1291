import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { usage } from '../../schemas/records.ts'
import { closed } from '../../schemas/types.ts'
import { spanOf, spanQuery } from '../../span.ts'
import { usageView } from '../../views/usage.ts'

export const usageGet = defineRoute({
  id: 'usage.get',
  method: 'GET',
  url: '/v1/usage',
  summary: 'Verifications of the project by hour and outcome',
  access: { scope: 'usage:read' },
  query: closed(spanQuery),
  answers: { 200: usage },

  async handle({ parts, actor, query, now }) {
    const span = spanOf(query, now)
    if ('problem' in span) return span
    return ok(usageView(await parts.store.usage.ofProject(actor.projectId, span.from, span.to, null)))
  },
})
