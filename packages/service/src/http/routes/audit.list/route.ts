import { Type } from 'typebox'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { pageFrom, pageOf, pageQuery } from '../../schemas/page.ts'
import { auditEntry } from '../../schemas/records.ts'
import { closed, shared, shortText, time } from '../../schemas/types.ts'
import { auditView } from '../../views/records.ts'
import { moment } from '../../views/time.ts'

export const auditList = defineRoute({
  id: 'audit.list',
  method: 'GET',
  url: '/v1/audit',
  summary: 'The audit log, newest first',
  access: { scope: 'audit:read' },
  query: closed({
    ...pageQuery,
    target: Type.Optional(shortText),
    action: Type.Optional(
      Type.String({
        pattern: '^[a-z][a-z-]{0,39}(?:\\.[a-z-]{1,40})?$',
        description: '`key.create`; `key`: whatever was done to keys.',
      }),
    ),
    actor: Type.Optional(shortText),
    from: Type.Optional(time),
    to: Type.Optional(time),
  }),
  answers: { 200: pageOf(shared(auditEntry), 'A page of the log.') },

  async handle({ parts, actor, query }) {
    const { target, action, actor: actorId, from, to } = query
    const filter = {
      ...(target === undefined ? {} : { target }),
      ...(action === undefined ? {} : { action }),
      ...(actorId === undefined ? {} : { actorId }),
      ...(from === undefined ? {} : { from: moment(from) }),
      ...(to === undefined ? {} : { to: moment(to) }),
    }
    const { items, cursor } = await parts.store.audit.list(actor.projectId, pageFrom(query), filter)
    return ok({ items: items.map(auditView), cursor })
  },
})
