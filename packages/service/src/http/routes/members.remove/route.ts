import { Type } from 'typebox'
import { conflict, forbidden, notFound, ok } from '../../answer.ts'
import { actsAsOwner, findMember, isLastOwner, memberParams } from '../../find-member.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'

export const membersRemove = defineRoute({
  id: 'members.remove',
  method: 'DELETE',
  url: '/v1/members/:user_id',
  summary: 'Take a person out of the project',
  description: 'Keys and root keys that the person made go on working; the audit log tells which those are.',
  access: { scope: 'members:write' },
  params: memberParams,
  answers: { 200: Type.Object({ user_id: Type.String() }) },
  problems: [409],

  async handle(call) {
    const { parts, actor, params } = call
    const found = await findMember(parts.store, actor.projectId, params.user_id)
    if (!found) return notFound('member')
    if (await isLastOwner(parts.store, found)) return conflict('This is the last owner.')
    if (found.role === 'owner' && !actsAsOwner(actor))
      return forbidden('Only an owner, signed in, removes another owner.')
    const note = noteOf(call, 'member.remove', { user_id: found.userId, role: found.role })
    if (!(await parts.store.people.removeMember(actor.projectId, found.userId, note))) return notFound('member')
    await parts.settingsChanged()
    return ok({ user_id: found.userId })
  },
})
