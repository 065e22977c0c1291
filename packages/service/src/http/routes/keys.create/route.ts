import { Type } from 'typebox'
import { makeKey } from '../../../keys/make-key.ts'
import { created, wrongMember } from '../../answer.ts'
import { findKeyspace } from '../../find.ts'
import { freshRecord } from '../../key-records.ts'
import { faultOf } from '../../key-traits.ts'
import { noteOf } from '../../note.ts'
import { readyLines } from '../../ready-lines.ts'
import { defineRoute } from '../../route.ts'
import { environments, key, keyTraits, lines } from '../../schemas/key.ts'
import { choice, closed, shared, shortText } from '../../schemas/types.ts'
import { keyView } from '../../views/key.ts'

export const keysCreate = defineRoute({
  id: 'keys.create',
  method: 'POST',
  url: '/v1/keys',
  summary: 'Make a key',
  description: 'The text of the key is in this answer and nowhere else: the service keeps its hash.',
  access: { scope: 'keys:write' },
  body: closed({ keyspace: shortText, environment: choice(environments), ...keyTraits }),
  answers: {
    201: Type.Object({ text: Type.String(), key: shared(key), lines }, { description: 'Made; shown once.' }),
  },
  problems: [409],

  async handle(call) {
    const { parts, actor, body, now } = call
    const keyspace = await findKeyspace(parts.store, actor.projectId, body.keyspace)
    if (!keyspace) return wrongMember('/keyspace', 'the id or name of a keyspace of this project')
    const fault = await faultOf(parts.store, actor.projectId, body)
    if (fault) return fault
    const { environment } = body
    const made = makeKey(keyspace.prefix, environment)
    const record = freshRecord(made, body, { keyspace, environment, createdBy: actor.id, now })
    const note = noteOf(call, 'key.create', { key_id: record.id, keyspace_id: keyspace.id }, [
      { type: 'key.created', payload: { key_id: record.id, keyspace_id: keyspace.id, environment } },
    ])
    const [stored = record] = await parts.store.keys.insert([record], note)
    parts.keysChanged([stored])
    return created({
      text: made.text.reveal(),
      key: keyView(stored, now, keyspace.settings),
      lines: readyLines(made.text, keyspace, environment),
    })
  },
})
