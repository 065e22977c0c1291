import { Type } from 'typebox'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { rootKey } from '../../schemas/records.ts'
import { shared } from '../../schemas/types.ts'
import { rootKeyView } from '../../views/records.ts'

export const rootKeysList = defineRoute({
  id: 'root-keys.list',
  method: 'GET',
  url: '/v1/root-keys',
  summary: 'List root keys, revoked ones as well',
  access: { scope: 'rootkeys:read' },
  answers: { 200: Type.Object({ items: Type.Array(shared(rootKey)) }) },

  async handle({ parts, actor }) {
    return ok({ items: (await parts.store.people.rootKeys(actor.projectId)).map(rootKeyView) })
  },
})
