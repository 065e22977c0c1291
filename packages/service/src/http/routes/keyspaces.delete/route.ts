import { notFound, ok } from '../../answer.ts'
import { findKeyspace } from '../../find.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { keyspace, keyspaceParams } from '../../schemas/keyspace.ts'
import { shared } from '../../schemas/types.ts'
import { keyspaceView } from '../../views/records.ts'

export const keyspacesDelete = defineRoute({
  id: 'keyspaces.delete',
  method: 'DELETE',
  url: '/v1/keyspaces/:keyspace_id',
  summary: 'Close a keyspace; its keys are refused from now on',
  description: 'Nothing is forgotten: its keys go on being told why they are refused.',
  access: { scope: 'keyspaces:write' },
  params: keyspaceParams,
  answers: { 200: shared(keyspace) },

  async handle(call) {
    const { parts, actor, params, now } = call
    const found = await findKeyspace(parts.store, actor.projectId, params.keyspace_id)
    if (!found) return notFound('keyspace')
    const note = noteOf(call, 'keyspace.delete', { keyspace_id: found.id })
    const deleted = await parts.store.projects.changeKeyspace(actor.projectId, found.id, { deletedAt: now }, note)
    if (!deleted) return notFound('keyspace')
    await parts.settingsChanged()
    return ok(keyspaceView(deleted))
  },
})
