import { Type } from 'typebox'
import { notFound, ok } from '../../answer.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { roleParams } from '../../schemas/role.ts'

export const rolesDelete = defineRoute({
  id: 'roles.delete',
  method: 'DELETE',
  url: '/v1/roles/:name',
  summary: 'Delete a role',
  description: 'Keys that have it lose what it permitted.',
  access: { scope: 'keyspaces:write' },
  params: roleParams,
  answers: { 200: Type.Object({ name: Type.String() }) },

  async handle(call) {
    const { parts, actor, params } = call
    const note = noteOf(call, 'role.delete', { name: params.name })
    if (!(await parts.store.projects.deleteRole(actor.projectId, params.name, note))) return notFound('role')
    await parts.settingsChanged()
    return ok({ name: params.name })
  },
})
