import { notFound, ok } from '../../answer.ts'
import { findKeyspace } from '../../find.ts'
import { defineRoute } from '../../route.ts'
import { keyspace, keyspaceParams } from '../../schemas/keyspace.ts'
import { shared } from '../../schemas/types.ts'
import { keyspaceView } from '../../views/records.ts'

export const keyspacesGet = defineRoute({
  id: 'keyspaces.get',
  method: 'GET',
  url: '/v1/keyspaces/:keyspace_id',
  summary: 'Get a keyspace',
  access: { scope: 'keyspaces:read' },
  params: keyspaceParams,
  answers: { 200: shared(keyspace) },

  async handle({ parts, actor, params }) {
    const found = await findKeyspace(parts.store, actor.projectId, params.keyspace_id)
    return found ? ok(keyspaceView(found)) : notFound('keyspace')
  },
})
