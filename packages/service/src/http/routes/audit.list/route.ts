import { Type } from 'typebox'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { pageFrom, pageOf, pageQuery } from '../../schemas/page.ts'
import { auditEntry } from '../../schemas/records.ts'
import { closed, shared, shortText } from '../../schemas/types.ts'
import { auditView } from '../../views/records.ts'

export const auditList = defineRoute({
  id: 'audit.list',
  method: 'GET',
  url: '/v1/audit',
  summary: 'The audit log, newest first',
  access: { scope: 'audit:read' },
  query: closed({ ...pageQuery, target: Type.Optional(shortText) }),
  answers: { 200: pageOf(shared(auditEntry), 'A page of the log.') },

  async handle({ parts, actor, query }) {
    const { items, cursor } = await parts.store.audit.list(actor.projectId, pageFrom(query), query.target ?? null)
    return ok({ items: items.map(auditView), cursor })
  },
})
