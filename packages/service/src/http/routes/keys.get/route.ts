import { notFound, ok } from '../../answer.ts'
import { findKey, keyspacesById } from '../../find.ts'
import { defineRoute } from '../../route.ts'
import { key, keyParams } from '../../schemas/key.ts'
import { shared } from '../../schemas/types.ts'
import { keyView } from '../../views/key.ts'

export const keysGet = defineRoute({
  id: 'keys.get',
  method: 'GET',
  url: '/v1/keys/:key_id',
  summary: 'Get a key',
  access: { scope: 'keys:read' },
  params: keyParams,
  answers: { 200: shared(key) },

  async handle({ parts, actor, params, now }) {
    const record = await findKey(parts.store, actor.projectId, params.key_id)
    if (!record) return notFound('key')
    const keyspaces = await keyspacesById(parts.store, actor.projectId)
    return ok(keyView(record, now, keyspaces.get(record.keyspaceId)?.settings))
  },
})
