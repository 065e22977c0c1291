import { notFound, ok } from '../../answer.ts'
import { findKey } from '../../find.ts'
import { defineRoute } from '../../route.ts'
import { keyParams } from '../../schemas/key.ts'
import { pageFrom, pageOf, pageQuery } from '../../schemas/page.ts'
import { auditEntry } from '../../schemas/records.ts'
import { closed, shared } from '../../schemas/types.ts'
import { auditView } from '../../views/records.ts'

export const keysTimeline = defineRoute({
  id: 'keys.timeline',
  method: 'GET',
  url: '/v1/keys/:key_id/timeline',
  summary: 'Everything that was done to a key',
  access: { scope: 'keys:read' },
  params: keyParams,
  query: closed(pageQuery),
  answers: { 200: pageOf(shared(auditEntry), 'Lines of the audit log, newest first.') },

  async handle({ parts, actor, params, query }) {
    if (!(await findKey(parts.store, actor.projectId, params.key_id))) return notFound('key')
    const { items, cursor } = await parts.store.audit.list(actor.projectId, pageFrom(query), { target: params.key_id })
    return ok({ items: items.map(auditView), cursor })
  },
})
