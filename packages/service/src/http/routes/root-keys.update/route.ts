import { Type } from 'typebox'
import { scopes } from '../../../model/actor.ts'
import { badRequest, notFound, ok } from '../../answer.ts'
import { grantsOf } from '../../auth/grants.ts'
import { lacking } from '../../authenticate.ts'
import { findRootKey, rootKeyParams } from '../../find-root-key.ts'
import { noteOf } from '../../note.ts'
import { refusalAnswer } from '../../refuse.ts'
import { defineRoute } from '../../route.ts'
import { rootKey } from '../../schemas/records.ts'
import { choice, closed, nullable, shared, shortText, time } from '../../schemas/types.ts'
import { rootKeyView } from '../../views/records.ts'
import { moment } from '../../views/time.ts'

export const rootKeysUpdate = defineRoute({
  id: 'root-keys.update',
  method: 'PATCH',
  url: '/v1/root-keys/:root_key_id',
  summary: 'Rename a root key, change its scopes or its end',
  access: { scope: 'rootkeys:write' },
  params: rootKeyParams,
  body: closed({
    name: Type.Optional(shortText),
    scopes: Type.Optional(Type.Array(choice(scopes), { minItems: 1, maxItems: scopes.length })),
    expires_at: Type.Optional(nullable(time)),
  }),
  answers: { 200: shared(rootKey) },

  async handle(call) {
    const { parts, actor, params, body, request } = call
    const names = Object.keys(body)
    if (names.length === 0) return badRequest('The body names nothing to change.')
    const found = await findRootKey(parts.store, actor.projectId, params.root_key_id)
    if (!found) return notFound('root key')
    const granted = grantsOf(actor)
    const excess = body.scopes?.find((scope) => !granted.includes(scope) && !found.scopes.includes(scope))
    if (excess) return refusalAnswer(parts, request, lacking(actor, excess))
    const patch = {
      ...(body.name === undefined ? {} : { name: body.name }),
      ...(body.scopes === undefined ? {} : { scopes: scopes.filter((scope) => body.scopes?.includes(scope)) }),
      ...(body.expires_at === undefined ? {} : { expiresAt: moment(body.expires_at) }),
    }
    const note = noteOf(call, 'root-key.update', { root_key_id: found.id, members: names })
    const changed = await parts.store.people.changeRootKey(actor.projectId, found.id, patch, note)
    if (!changed) return notFound('root key')
    await parts.settingsChanged()
    return ok(rootKeyView(changed))
  },
})
