import { Type } from 'typebox'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { keyspace } from '../../schemas/keyspace.ts'
import { closed, shared } from '../../schemas/types.ts'
import { keyspaceView } from '../../views/records.ts'

export const keyspacesList = defineRoute({
  id: 'keyspaces.list',
  method: 'GET',
  url: '/v1/keyspaces',
  summary: 'List keyspaces',
  access: { scope: 'keyspaces:read' },
  query: closed({ deleted: Type.Optional(Type.Boolean({ description: 'Deleted ones as well.' })) }),
  answers: { 200: Type.Object({ items: Type.Array(shared(keyspace)) }) },

  async handle({ parts, actor, query }) {
    const own = (await parts.store.projects.keyspaces()).filter(({ projectId }) => projectId === actor.projectId)
    return ok({ items: own.filter(({ deletedAt }) => query.deleted || deletedAt === null).map(keyspaceView) })
  },
})
