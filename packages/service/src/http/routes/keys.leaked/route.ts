import { Type } from 'typebox'
import { takeLeak } from '../../../leaks/intake.ts'
import { conflict, notFound, ok } from '../../answer.ts'
import { findKey, keyspacesById } from '../../find.ts'
import { defineRoute } from '../../route.ts'
import { key, keyParams } from '../../schemas/key.ts'
import { closed, nullable, shared } from '../../schemas/types.ts'
import { keyView } from '../../views/key.ts'

export const keysLeaked = defineRoute({
  id: 'keys.leaked',
  method: 'POST',
  url: '/v1/keys/:key_id/leaked',
  summary: 'Say that a key of yours was found in public',
  description: 'Does what its keyspace says of leaks: revoke, grace, quarantine or notify.',
  access: { scope: 'leaks:write' },
  params: keyParams,
  body: closed({ url: Type.Optional(nullable(Type.String({ maxLength: 2000 }))) }),
  answers: { 200: shared(key) },
  problems: [409],

  async handle({ parts, actor, params, body, now }) {
    const record = await findKey(parts.store, actor.projectId, params.key_id)
    if (!record) return notFound('key')
    const changed = await takeLeak(parts, record, { url: body.url ?? null, source: 'owner', actor, at: now })
    if (!changed) return conflict('The key is revoked, or its leak is known already.')
    parts.keysChanged([changed])
    const keyspaces = await keyspacesById(parts.store, actor.projectId)
    return ok(keyView(changed, now, keyspaces.get(changed.keyspaceId)?.settings))
  },
})
