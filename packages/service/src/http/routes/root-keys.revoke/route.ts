import { conflict, notFound, ok } from '../../answer.ts'
import { findRootKey, rootKeyParams } from '../../find-root-key.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { rootKey } from '../../schemas/records.ts'
import { shared } from '../../schemas/types.ts'
import { rootKeyView } from '../../views/records.ts'

export const rootKeysRevoke = defineRoute({
  id: 'root-keys.revoke',
  method: 'DELETE',
  url: '/v1/root-keys/:root_key_id',
  summary: 'Revoke a root key',
  access: { scope: 'rootkeys:write' },
  params: rootKeyParams,
  answers: { 200: shared(rootKey) },
  problems: [409],

  async handle(call) {
    const { parts, actor, params, now } = call
    const found = await findRootKey(parts.store, actor.projectId, params.root_key_id)
    if (!found) return notFound('root key')
    if (found.revokedAt !== null) return conflict('The root key is revoked already.')
    const note = noteOf(call, 'root-key.revoke', { root_key_id: found.id })
    const revoked = await parts.store.people.changeRootKey(actor.projectId, found.id, { revokedAt: now }, note)
    if (!revoked) return notFound('root key')
    await parts.settingsChanged()
    return ok(rootKeyView(revoked))
  },
})
