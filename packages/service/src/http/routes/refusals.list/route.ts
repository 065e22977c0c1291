import { ok } from '../../answer.ts'
import { refusalFilter, refusalQuery } from '../../refusal-filter.ts'
import { styleTo } from '../../refuse.ts'
import { defineRoute } from '../../route.ts'
import { pageFrom, pageOf, pageQuery } from '../../schemas/page.ts'
import { refusal } from '../../schemas/records.ts'
import { closed, shared } from '../../schemas/types.ts'
import { spanOf } from '../../span.ts'
import { refusalView } from '../../views/records.ts'

export const refusalsList = defineRoute({
  id: 'refusals.list',
  method: 'GET',
  url: '/v1/refusals',
  summary: 'Refused verifications, newest first',
  description: 'Of refusals that come in great number a sample is kept; the counts of `/v1/refusals/groups` are exact.',
  access: { scope: 'refusals:read' },
  query: closed({ ...pageQuery, ...refusalQuery }),
  answers: { 200: pageOf(shared(refusal), 'A page of refusals.') },

  async handle({ parts, actor, query, request, now }) {
    const span = spanOf(query, now)
    if ('problem' in span) return span
    const { refusals } = parts.store
    const { items, cursor } = await refusals.list(actor.projectId, refusalFilter(query, span), pageFrom(query))
    const { docsBase } = styleTo(parts, request)
    return ok({ items: items.map((record) => refusalView(record, docsBase)), cursor })
  },
})
