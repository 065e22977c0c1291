import { Type } from 'typebox'
import { conflict, notFound, ok } from '../../answer.ts'
import { findKeyspace } from '../../find.ts'
import { patched } from '../../keyspace-settings.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { keyspace, keyspaceName, keyspaceParams, keyspaceSettingsPatch } from '../../schemas/keyspace.ts'
import { closed, shared } from '../../schemas/types.ts'
import { keyspaceView } from '../../views/records.ts'

export const keyspacesUpdate = defineRoute({
  id: 'keyspaces.update',
  method: 'PATCH',
  url: '/v1/keyspaces/:keyspace_id',
  summary: 'Rename a keyspace, or change its settings',
  access: { scope: 'keyspaces:write' },
  params: keyspaceParams,
  body: closed({ name: Type.Optional(keyspaceName), settings: Type.Optional(keyspaceSettingsPatch) }),
  answers: { 200: shared(keyspace) },
  problems: [409],

  async handle(call) {
    const { parts, actor, params, body } = call
    const found = await findKeyspace(parts.store, actor.projectId, params.keyspace_id)
    if (!found) return notFound('keyspace')
    const namesake = body.name === undefined ? null : await findKeyspace(parts.store, actor.projectId, body.name)
    if (namesake && namesake.id !== found.id) return conflict('A keyspace of this name exists.')
    const changed = await parts.store.projects.changeKeyspace(
      actor.projectId,
      found.id,
      { ...(body.name === undefined ? {} : { name: body.name }), settings: patched(found.settings, body.settings) },
      noteOf(call, 'keyspace.update', {
        keyspace_id: found.id,
        members: [...(body.name === undefined ? [] : ['name']), ...Object.keys(body.settings ?? {})],
      }),
    )
    if (!changed) return notFound('keyspace')
    await parts.settingsChanged()
    return ok(keyspaceView(changed))
  },
})
