import { Type } from 'typebox'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { member } from '../../schemas/records.ts'
import { shared } from '../../schemas/types.ts'
import { memberView } from '../../views/records.ts'

export const membersList = defineRoute({
  id: 'members.list',
  method: 'GET',
  url: '/v1/members',
  summary: 'List the people of the project',
  access: { scope: 'members:read' },
  answers: { 200: Type.Object({ items: Type.Array(shared(member)) }) },

  async handle({ parts, actor }) {
    return ok({ items: (await parts.store.people.members(actor.projectId)).map(memberView) })
  },
})
