import { Type } from 'typebox'
import { makeRootKey } from '../../../keys/make-key.ts'
import { newId } from '../../../keys/new-id.ts'
import { scopes, type RootKey } from '../../../model/actor.ts'
import { created, wrongMember } from '../../answer.ts'
import { grantsOf } from '../../auth/grants.ts'
import { lacking } from '../../authenticate.ts'
import { noteOf } from '../../note.ts'
import { refusalAnswer } from '../../refuse.ts'
import { defineRoute } from '../../route.ts'
import { rootKey } from '../../schemas/records.ts'
import { choice, closed, nullable, shared, shortText, time } from '../../schemas/types.ts'
import { rootKeyView } from '../../views/records.ts'
import { moment } from '../../views/time.ts'

export const rootKeysCreate = defineRoute({
  id: 'root-keys.create',
  method: 'POST',
  url: '/v1/root-keys',
  summary: 'Make a root key for this API',
  description: 'Shown once. Nobody can grant more than they have.',
  access: { scope: 'rootkeys:write' },
  body: closed({
    name: shortText,
    scopes: Type.Array(choice(scopes), { minItems: 1, maxItems: scopes.length }),
    expires_at: Type.Optional(nullable(time)),
  }),
  answers: {
    201: Type.Object({ text: Type.String(), root_key: shared(rootKey) }, { description: 'Made; shown once.' }),
  },

  async handle(call) {
    const { parts, actor, body, request, now } = call
    const granted = grantsOf(actor)
    const excess = body.scopes.find((scope) => !granted.includes(scope))
    if (excess) return refusalAnswer(parts, request, lacking(actor, excess))
    const expiresAt = moment(body.expires_at ?? null)
    if (expiresAt !== null && expiresAt <= now) return wrongMember('/expires_at', 'a time to come')
    const made = makeRootKey()
    const key: RootKey = {
      id: newId('rk'),
      projectId: actor.projectId,
      name: body.name,
      hash: made.hash,
      hint: made.hint,
      scopes: scopes.filter((scope) => body.scopes.includes(scope)),
      createdAt: now,
      createdBy: actor.id,
      expiresAt,
      revokedAt: null,
      lastUsedAt: null,
    }
    const details = { root_key_id: key.id, name: key.name, scopes: key.scopes }
    await parts.store.people.insertRootKey(key, noteOf(call, 'root-key.create', details))
    await parts.settingsChanged()
    return created({ text: made.text.reveal(), root_key: rootKeyView(key) })
  },
})
