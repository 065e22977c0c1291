import { Type } from 'typebox'
import { notFound, ok } from '../../answer.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { id } from '../../schemas/types.ts'

export const invitationsDelete = defineRoute({
  id: 'invitations.delete',
  method: 'DELETE',
  url: '/v1/invitations/:invitation_id',
  summary: 'Withdraw an invitation',
  access: { scope: 'members:write' },
  params: Type.Object({ invitation_id: id }),
  answers: { 200: Type.Object({ id: Type.String() }) },

  async handle(call) {
    const { parts, actor, params } = call
    const wanted = params.invitation_id
    const note = noteOf(call, 'invitation.delete', { invitation_id: wanted })
    const isRemoved = await parts.store.people.removeInvitation(actor.projectId, wanted, note)
    return isRemoved ? ok({ id: wanted }) : notFound('invitation')
  },
})
