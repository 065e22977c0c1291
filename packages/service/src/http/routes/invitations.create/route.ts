import { Type } from 'typebox'
import { linkTo, makeInvitation } from '../../../accounts/one-time-link.ts'
import { roles } from '../../../model/actor.ts'
import { conflict, created, forbidden } from '../../answer.ts'
import { noteOf } from '../../note.ts'
import { actsAsOwner } from '../../find-member.ts'
import { defineRoute } from '../../route.ts'
import { email, invitation } from '../../schemas/account.ts'
import { choice, closed, nullable, shared } from '../../schemas/types.ts'
import { invitationView } from '../../views/account.ts'

export const invitationsCreate = defineRoute({
  id: 'invitations.create',
  method: 'POST',
  url: '/v1/invitations',
  summary: 'Invite somebody into the project',
  description: 'The link is shown once, and good for seven days and one use. Owners are invited by owners alone.',
  access: { scope: 'members:write' },
  body: closed({ email, role: choice(roles) }),
  answers: {
    201: Type.Object(
      {
        invitation: shared(invitation),
        token: Type.String(),
        url: nullable(Type.String({ description: 'null where the service does not know its own address.' })),
      },
      { description: 'Made; the token is shown once.' },
    ),
  },
  problems: [409],

  async handle(call) {
    const { parts, actor, body, now } = call
    if (body.role === 'owner' && !actsAsOwner(actor))
      return forbidden('Only an owner, signed in, invites another owner.')
    const address = body.email.toLowerCase()
    const members = await parts.store.people.members(actor.projectId)
    if (members.some((member) => member.email === address)) return conflict('This address is a member already.')
    const to = { projectId: actor.projectId, email: address, role: body.role, createdBy: actor.id }
    const { token, link } = makeInvitation(to, now)
    await parts.store.people.insertInvitation(
      link,
      noteOf(call, 'invitation.create', { invitation_id: link.id, role: link.role }),
    )
    const { publicUrl } = parts.settings
    return created({
      invitation: invitationView(link),
      token,
      url: publicUrl && linkTo(publicUrl, 'invitation', token),
    })
  },
})
