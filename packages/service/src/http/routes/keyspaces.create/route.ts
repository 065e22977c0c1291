import { Type } from 'typebox'
import { newId } from '../../../keys/new-id.ts'
import { created, conflict } from '../../answer.ts'
import { findKeyspace } from '../../find.ts'
import { defaultKeyspaceSettings, patched } from '../../keyspace-settings.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { keyspace, keyspaceName, keyspaceSettingsPatch, prefix } from '../../schemas/keyspace.ts'
import { closed, shared } from '../../schemas/types.ts'
import { keyspaceView } from '../../views/records.ts'

export const keyspacesCreate = defineRoute({
  id: 'keyspaces.create',
  method: 'POST',
  url: '/v1/keyspaces',
  summary: 'Make a keyspace: an API that keys are issued for',
  access: { scope: 'keyspaces:write' },
  body: closed({ name: keyspaceName, prefix, settings: Type.Optional(keyspaceSettingsPatch) }),
  answers: { 201: shared(keyspace) },
  problems: [409],

  async handle(call) {
    const { parts, actor, body, now } = call
    if (await findKeyspace(parts.store, actor.projectId, body.name)) return conflict('A keyspace of this name exists.')
    const id = newId('ks')
    const made = await parts.store.projects.insertKeyspace(
      {
        id,
        projectId: actor.projectId,
        name: body.name,
        prefix: body.prefix,
        settings: patched(defaultKeyspaceSettings, body.settings),
        createdAt: now,
        deletedAt: null,
        version: 0,
      },
      noteOf(call, 'keyspace.create', { keyspace_id: id, name: body.name, prefix: body.prefix }),
    )
    await parts.settingsChanged()
    return created(keyspaceView(made))
  },
})
