import { roles } from '../../../model/actor.ts'
import { conflict, forbidden, notFound, ok } from '../../answer.ts'
import { actsAsOwner, findMember, isLastOwner, memberParams } from '../../find-member.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { member } from '../../schemas/records.ts'
import { choice, closed, shared } from '../../schemas/types.ts'
import { memberView } from '../../views/records.ts'

export const membersUpdate = defineRoute({
  id: 'members.update',
  method: 'PATCH',
  url: '/v1/members/:user_id',
  summary: "Change a person's role",
  description: 'Owners are made and changed by owners alone. Invitations that the person sent end.',
  access: { scope: 'members:write' },
  params: memberParams,
  body: closed({ role: choice(roles) }),
  answers: { 200: shared(member) },
  problems: [409],

  async handle(call) {
    const { parts, actor, params, body } = call
    const found = await findMember(parts.store, actor.projectId, params.user_id)
    if (!found) return notFound('member')
    if (body.role !== 'owner' && (await isLastOwner(parts.store, found))) return conflict('This is the last owner.')
    if ((body.role === 'owner' || found.role === 'owner') && !actsAsOwner(actor))
      return forbidden('Only an owner, signed in, makes or changes another owner.')
    const changed = { ...found, role: body.role }
    await parts.store.people.saveMember(
      changed,
      noteOf(call, 'member.update', { user_id: found.userId, role: body.role, role_before: found.role }),
    )
    await parts.settingsChanged()
    return ok(memberView(changed))
  },
})
