import { notFound, ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { role } from '../../schemas/records.ts'
import { roleParams } from '../../schemas/role.ts'
import { shared } from '../../schemas/types.ts'

export const rolesGet = defineRoute({
  id: 'roles.get',
  method: 'GET',
  url: '/v1/roles/:name',
  summary: 'Get a role',
  access: { scope: 'keyspaces:read' },
  params: roleParams,
  answers: { 200: shared(role) },

  async handle({ parts, actor, params }) {
    const all = await parts.store.projects.roles()
    const found = all.find(({ projectId, name }) => projectId === actor.projectId && name === params.name)
    return found ? ok({ name: found.name, permissions: [...found.permissions] }) : notFound('role')
  },
})
