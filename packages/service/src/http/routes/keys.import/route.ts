import { Type } from 'typebox'
import { hashKey } from '../../../keys/hash-key.ts'
import { keyHint } from '../../../keys/make-key.ts'
import { badRequest, created, wrongMember } from '../../answer.ts'
import { findKeyspace } from '../../find.ts'
import { freshRecord, type KnownText } from '../../key-records.ts'
import { faultOf } from '../../key-traits.ts'
import { noteOf } from '../../note.ts'
import { defineRoute } from '../../route.ts'
import { environments, key, keyTraits } from '../../schemas/key.ts'
import { choice, closed, shared, shortText } from '../../schemas/types.ts'
import { keyView } from '../../views/key.ts'

const item = closed({
  text: Type.Optional(
    Type.String({ minLength: 16, maxLength: 4096, description: 'The key; hashed here, then forgotten.' }),
  ),
  hash: Type.Optional(
    Type.String({
      pattern: '^(?:[0-9a-fA-F]{64}|[0-9A-Za-z_-]{43})$',
      description: 'SHA-256 of the key: hex or base64url.',
    }),
  ),
  start: Type.Optional(Type.String({ maxLength: 40 })),
  hint: Type.Optional(Type.String({ maxLength: 4 })),
  environment: Type.Optional(choice(environments)),
  ...keyTraits,
})

/** A raw key says its own start up to the last underscore; of a hash only what was told beside it is known. */
function known({
  text,
  hash,
  start,
  hint,
}: {
  text?: string
  hash?: string
  start?: string
  hint?: string
}): KnownText | null {
  if ((text === undefined) === (hash === undefined)) return null
  if (text !== undefined) return { hash: hashKey(text), start: start ?? publicStart(text), hint: keyHint(text) }
  return { hash: base64url(hash ?? ''), start: start ?? '', hint: hint ?? '' }
}

const publicStart = (text: string): string => /^[A-Za-z][A-Za-z0-9]{0,15}_(?:live_|test_)?/.exec(text)?.[0] ?? ''

const base64url = (hash: string): string => (hash.length === 64 ? Buffer.from(hash, 'hex').toString('base64url') : hash)

export const keysImport = defineRoute({
  id: 'keys.import',
  method: 'POST',
  url: '/v1/keys/import',
  summary: 'Import keys that exist, as hashes or as text',
  description:
    'All or none. Keys of any form go on working; those of another form have no checksum to tell a typing error by.',
  access: { scope: 'keys:write' },
  bodyLimit: 4 * 1024 * 1024,
  body: closed({
    keyspace: shortText,
    environment: choice(environments),
    keys: Type.Array(item, { minItems: 1, maxItems: 1000 }),
  }),
  answers: {
    201: Type.Object({ items: Type.Array(shared(key)) }, { description: 'Imported, in the order of the request.' }),
  },
  problems: [409],

  async handle(call) {
    const { parts, actor, body, now } = call
    const keyspace = await findKeyspace(parts.store, actor.projectId, body.keyspace)
    if (!keyspace) return wrongMember('/keyspace', 'the id or name of a keyspace of this project')
    const records = []
    for (const [at, traits] of body.keys.entries()) {
      const text = known(traits)
      if (!text) return wrongMember(`/keys/${at}`, 'either text or hash')
      const fault = await faultOf(parts.store, actor.projectId, traits, `/keys/${at}`)
      if (fault) return fault
      const environment = traits.environment ?? body.environment
      records.push(freshRecord(text, traits, { keyspace, environment, createdBy: actor.id, now }))
    }
    if (new Set(records.map(({ hash }) => hash)).size < records.length)
      return badRequest('A key stands twice in this import.')
    const note = noteOf(call, 'key.import', { keyspace_id: keyspace.id, count: records.length })
    const stored = await parts.store.keys.insert(records, note)
    parts.keysChanged(stored)
    return created({ items: stored.map((record) => keyView(record, now, keyspace.settings)) })
  },
})
