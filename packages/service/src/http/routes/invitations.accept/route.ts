import { Type } from 'typebox'
import { enrol, enrolNewcomer, noSuchLink, type Enrolled } from '../../../accounts/enrol.ts'
import { hashKey } from '../../../keys/hash-key.ts'
import type { Invitation } from '../../../model/actor.ts'
import { conflict, created, wrongMember, type ProblemAnswer } from '../../answer.ts'
import type { Parts } from '../../parts.ts'
import { defineRoute } from '../../route.ts'
import { enrolled, password, personName, token } from '../../schemas/account.ts'
import { closed } from '../../schemas/types.ts'
import { enrolledView } from '../../views/account.ts'

/** Another membership for somebody with an account, who shows that it is theirs. */
async function join(
  parts: Parts,
  invitation: Invitation,
  userId: string,
  signedIn: string | undefined,
): Promise<Enrolled | ProblemAnswer> {
  if (signedIn !== userId) return conflict('This address has an account: sign in first, then take the invitation.')
  const { projectId, role, email } = invitation
  const memberships = await parts.store.people.memberships(userId)
  if (memberships.some((each) => each.projectId === projectId)) return conflict('You are a member of this project.')
  return enrol(parts, invitation, null, { userId, projectId, role }, email)
}

export const invitationsAccept = defineRoute({
  id: 'invitations.accept',
  method: 'POST',
  url: '/v1/invitations/accept',
  summary: 'Take an invitation',
  description:
    'Makes the account of the address that was invited. Whoever has one signs in first, and sends the token alone.',
  access: 'open',
  ownPages: true,
  body: closed({ token, name: Type.Optional(personName), password: Type.Optional(password) }),
  answers: { 201: enrolled },
  problems: [403, 404, 409],

  async handle({ parts, body, request, now }) {
    const link = await parts.store.people.linkByHash(hashKey(body.token), now)
    if (!link || !('projectId' in link)) return noSuchLink
    const userId = await parts.accounts.userIdOf(link.email)
    if (userId !== null) {
      const signedIn = parts.accounts.usesSession(request.headers)
        ? await parts.accounts.signedIn(request.headers)
        : null
      const joined = await join(parts, link, userId, signedIn?.userId)
      return 'problem' in joined ? joined : created(enrolledView(joined))
    }
    if (body.name === undefined) return wrongMember('/name', 'a value: this address has no account')
    if (body.password === undefined) return wrongMember('/password', 'a value: this address has no account')
    const newcomer = { email: link.email, name: body.name, password: body.password }
    const found = await enrolNewcomer(parts, link, newcomer, link.projectId)
    return 'problem' in found ? found : created(enrolledView(found))
  },
})
