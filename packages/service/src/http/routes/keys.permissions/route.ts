import { Type } from 'typebox'
import type { KeyRecord } from '../../../model/key.ts'
import type { Role } from '../../../model/project.ts'
import { dayOf } from '../../../usage/calls.ts'
import { RoleBook } from '../../../verify/role-book.ts'
import { notFound, ok } from '../../answer.ts'
import { findKey } from '../../find.ts'
import { unknownOf, usesOf } from '../../permission-use.ts'
import { withUnrecorded } from '../../replay.ts'
import { defineRoute } from '../../route.ts'
import { keyParams } from '../../schemas/key.ts'
import { iso } from '../../views/time.ts'

const dayMs = 86_400_000

export const keysPermissions = defineRoute({
  id: 'keys.permissions',
  method: 'GET',
  url: '/v1/keys/:key_id/permissions',
  summary: 'Which permissions of a key are used',
  description:
    'Everything that the key is granted, by itself and by its roles, with the granted calls that asked for it since `since`: as far back as usage is kept, to the day (UTC). What is not asked for stands in `unused`; taking all of it away would have refused none of the calls that are known. Of `unknown` calls it is not known what they asked for: where there are some, an unused permission may have been theirs.',
  access: { scope: 'usage:read' },
  params: keyParams,
  answers: {
    200: Type.Object({
      since: Type.String(),
      calls: Type.Integer({ description: 'Granted in that time.' }),
      unknown: Type.Integer(),
      items: Type.Array(
        Type.Object({
          permission: Type.String(),
          own: Type.Boolean({ description: 'Granted to the key itself.' }),
          roles: Type.Array(Type.String(), { description: 'By which it is granted, too.' }),
          calls: Type.Integer(),
        }),
      ),
      unused: Type.Array(Type.String()),
    }),
  },

  async handle({ parts: { store }, actor: { projectId }, params, now }) {
    const record = await findKey(store, projectId, params.key_id)
    const project = await store.projects.byId(projectId)
    if (!record || !project) return notFound('key')
    const since = dayOf(Math.max(record.createdAt, now - project.settings.keepUsageDays * dayMs))
    const counted = await store.usage.ofProject(projectId, since, now, record.id)
    const granted = counted.reduce((sum, { outcome, count }) => sum + (outcome === 'ok' ? count : 0), 0)
    const calls = withUnrecorded(await store.usage.callsOf(record.id, { from: since, to: now }), granted)
    const roles = await store.projects.roles()
    const uses = usesOf(allOf(record, roles), calls)
    return ok({
      since: iso(since),
      calls: calls.reduce((sum, { count }) => sum + count, 0),
      unknown: unknownOf(calls),
      items: uses.map((use) => ({ ...use, ...sourcesOf(use.permission, record, roles) })),
      unused: uses.flatMap((use) => (use.calls === 0 ? [use.permission] : [])),
    })
  },
})

function allOf({ projectId, policy }: KeyRecord, roles: readonly Role[]): readonly string[] {
  const book = new RoleBook()
  book.replace(roles)
  return book.resolve(projectId, policy)
}

function sourcesOf(permission: string, { projectId, policy }: KeyRecord, roles: readonly Role[]) {
  const granting = roles.filter(
    (role) => role.projectId === projectId && policy.roles.includes(role.name) && role.permissions.includes(permission),
  )
  return { own: policy.permissions.includes(permission), roles: granting.map(({ name }) => name) }
}
