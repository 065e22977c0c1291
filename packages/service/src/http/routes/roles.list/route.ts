import { Type } from 'typebox'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { role } from '../../schemas/records.ts'
import { shared } from '../../schemas/types.ts'

export const rolesList = defineRoute({
  id: 'roles.list',
  method: 'GET',
  url: '/v1/roles',
  summary: 'List roles',
  access: { scope: 'keyspaces:read' },
  answers: { 200: Type.Object({ items: Type.Array(shared(role)) }) },

  async handle({ parts, actor }) {
    const own = (await parts.store.projects.roles()).filter(({ projectId }) => projectId === actor.projectId)
    return ok({ items: own.map(({ name, permissions }) => ({ name, permissions: [...permissions] })) })
  },
})
