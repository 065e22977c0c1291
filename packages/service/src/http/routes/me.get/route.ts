import { Type } from 'typebox'
import { grantsOfRole } from '../../auth/grants.ts'
import { ok } from '../../answer.ts'
import { refusalAnswer } from '../../refuse.ts'
import { defineRoute } from '../../route.ts'
import { membership } from '../../schemas/account.ts'
import { iso } from '../../views/time.ts'

export const meGet = defineRoute({
  id: 'me.get',
  method: 'GET',
  url: '/v1/me',
  summary: 'Who is signed in, and what they may do where',
  description:
    'Members of several projects name one in the header Why401-Project. With a session, changes are taken from pages of the same origin alone.',
  access: 'person',
  answers: {
    200: Type.Object({
      user: Type.Object({ id: Type.String(), email: Type.String(), name: Type.String() }),
      memberships: Type.Array(membership),
      session: Type.Object({
        expires_at: Type.String(),
        changes_from: Type.Literal('same-origin', {
          description: 'Which pages may send requests that change something.',
        }),
        project_header: Type.Literal('Why401-Project'),
      }),
    }),
  },

  async handle({ parts, request }) {
    const { accounts, store } = parts
    const person = accounts.usesSession(request.headers) ? await accounts.signedIn(request.headers) : null
    if (!person) return refusalAnswer(parts, request, { code: 'send.absent', members: {} })
    const names = new Map((await store.projects.all()).map(({ id, name }) => [id, name]))
    const memberships = (await store.people.memberships(person.userId)).map(({ projectId, role }) => ({
      project_id: projectId,
      project_name: names.get(projectId) ?? '',
      role,
      scopes: [...grantsOfRole(role)],
    }))
    const session = {
      expires_at: iso(person.expiresAt),
      changes_from: 'same-origin',
      project_header: 'Why401-Project',
    } as const
    return ok({ user: { id: person.userId, email: person.email, name: person.name }, memberships, session })
  },
})
