import { Type } from 'typebox'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { invitation } from '../../schemas/account.ts'
import { shared } from '../../schemas/types.ts'
import { invitationView } from '../../views/account.ts'

export const invitationsList = defineRoute({
  id: 'invitations.list',
  method: 'GET',
  url: '/v1/invitations',
  summary: 'List invitations that nobody took yet',
  access: { scope: 'members:read' },
  answers: { 200: Type.Object({ items: Type.Array(shared(invitation)) }) },

  async handle({ parts, actor, now }) {
    const all = await parts.store.people.invitations(actor.projectId)
    return ok({ items: all.filter(({ expiresAt }) => expiresAt > now).map(invitationView) })
  },
})
