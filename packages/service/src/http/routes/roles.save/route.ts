import { Type } from 'typebox'
import { isGrant } from '@why401/core/issuer'
import { ok, wrongMember } from '../../answer.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { role } from '../../schemas/records.ts'
import { roleParams } from '../../schemas/role.ts'
import { closed, shared } from '../../schemas/types.ts'

export const rolesSave = defineRoute({
  id: 'roles.save',
  method: 'PUT',
  url: '/v1/roles/:name',
  summary: 'Make a role, or change what it permits',
  description: 'Keys that have the role are decided by it from now on.',
  access: { scope: 'keyspaces:write' },
  params: roleParams,
  body: closed({ permissions: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 500 }) }),
  answers: { 200: shared(role) },

  async handle(call) {
    const { parts, actor, params, body } = call
    const wrong = body.permissions.findIndex((text) => !isGrant(text))
    if (wrong >= 0) return wrongMember(`/permissions/${wrong}`, 'a permission, such as user:read or user:*')
    const permissions = [...new Set(body.permissions)].toSorted()
    const { name } = params
    await parts.store.projects.saveRole(
      { projectId: actor.projectId, name, permissions },
      noteOf(call, 'role.save', { name, permissions }),
    )
    await parts.settingsChanged()
    return ok({ name, permissions })
  },
})
