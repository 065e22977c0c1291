import { Type } from 'typebox'
import { badRequest, type ProblemAnswer } from '../../answer.ts'
import { changeKey } from '../../change-key.ts'
import { faultOf, plainTraits, policyOf, usesOf } from '../../key-traits.ts'
import { defineRoute } from '../../route.ts'
import { key, keyParams, keyTraits } from '../../schemas/key.ts'
import { closed, shared } from '../../schemas/types.ts'

const nothing: ProblemAnswer = badRequest('The body names nothing to change.')

export const keysUpdate = defineRoute({
  id: 'keys.update',
  method: 'PATCH',
  url: '/v1/keys/:key_id',
  summary: 'Change what a key may do, and what is known of it',
  description: 'Members that are not there stay as they are; null takes something away.',
  access: { scope: 'keys:write' },
  params: keyParams,
  body: closed({
    ...keyTraits,
    version: Type.Optional(
      Type.Integer({ description: 'Of the key as it was read: refused when it was changed meanwhile.' }),
    ),
  }),
  answers: { 200: shared(key) },
  problems: [409],

  async handle(call) {
    const { parts, actor, now } = call
    const { version, ...body } = call.body
    const names = Object.keys(body)
    if (names.length === 0) return nothing
    const fault = await faultOf(parts.store, actor.projectId, body)
    if (fault) return fault
    return changeKey(call, {
      action: 'key.update',
      event: 'key.updated',
      details: { members: names },
      patch: (record) =>
        version === undefined || version === record.version
          ? {
              ...plainTraits(body),
              policy: policyOf(body, record.policy),
              ...(body.uses === undefined ? {} : { uses: usesOf(body.uses, now) }),
            }
          : null,
      otherwise: 'Somebody else changed the key meanwhile.',
    })
  },
})
