import { notFound, ok } from '../../answer.ts'
import { findRootKey, rootKeyParams } from '../../find-root-key.ts'
import { defineRoute } from '../../route.ts'
import { rootKey } from '../../schemas/records.ts'
import { shared } from '../../schemas/types.ts'
import { rootKeyView } from '../../views/records.ts'

export const rootKeysGet = defineRoute({
  id: 'root-keys.get',
  method: 'GET',
  url: '/v1/root-keys/:root_key_id',
  summary: 'Get a root key',
  access: { scope: 'rootkeys:read' },
  params: rootKeyParams,
  answers: { 200: shared(rootKey) },

  async handle({ parts, actor, params }) {
    const found = await findRootKey(parts.store, actor.projectId, params.root_key_id)
    return found ? ok(rootKeyView(found)) : notFound('root key')
  },
})
