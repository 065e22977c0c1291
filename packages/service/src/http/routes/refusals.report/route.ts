import { unaskedCodes } from '@why401/core/issuer'
import { Type } from 'typebox'
import { noteUnasked } from '../../../refusals/unasked.ts'
import { ok } from '../../answer.ts'
import { defineRoute } from '../../route.ts'
import { environments } from '../../schemas/key.ts'
import { choice, closed, nullable } from '../../schemas/types.ts'
import { callerSchema, requestId } from '../../schemas/verify.ts'
import { callerOf } from '../../views/decision.ts'

const word = Type.String({ maxLength: 100 })

/** What a refusal tells of the request, where no key was looked up. There is no member that a key could stand in. */
const members = closed({
  seen: Type.Optional(Type.Array(closed({ in: word, name: word, scheme: nullable(word) }), { maxItems: 10 })),
  reason: Type.Optional(word),
  finding: Type.Optional(Type.String({ maxLength: 200 })),
  got_length: Type.Optional(Type.Integer({ minimum: 0 })),
})

const item = closed({
  request_id: requestId,
  code: choice(unaskedCodes),
  age_ms: Type.Integer({ minimum: 0, maximum: 3_600_000, description: 'Since it was refused.' }),
  route: Type.Optional(Type.String({ maxLength: 300 })),
  environment: Type.Optional(choice(environments)),
  caller: Type.Optional(callerSchema),
  members: Type.Optional(members),
})

const dropped = closed({ code: choice(unaskedCodes), count: Type.Integer({ minimum: 1, maximum: 1_000_000_000 }) })

export const refusalsReport = defineRoute({
  id: 'refusals.report',
  method: 'POST',
  url: '/v1/refusals/report',
  summary: 'Report requests that were refused without asking',
  description:
    'By guards: requests without a key, or with a text that is none, are refused in front of the API. `dropped` counts those of which the guard kept no more. Neither the key nor its hash has a place here.',
  access: { scope: 'keys:verify' },
  body: closed({
    keyspace: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Id or name.' })),
    items: Type.Array(item, { maxItems: 100 }),
    dropped: Type.Optional(Type.Array(dropped, { maxItems: 2 * unaskedCodes.length })),
  }),
  answers: { 200: Type.Object({ counted: Type.Integer() }) },

  handle({ parts, actor: { projectId }, body, now }) {
    const keyspaceId = parts.apis.keyspace(projectId, body.keyspace)?.id ?? null
    for (const { request_id, age_ms, code, route = '', environment, caller = {}, members: told = {} } of body.items) {
      const about = { requestId: request_id, ageMs: age_ms, code, route, members: told, keyspaceId }
      const asked = environment === undefined ? {} : { environment }
      noteUnasked(parts, projectId, { ...about, ...asked, caller: callerOf(caller) })
      parts.metrics.verified(code)
    }
    for (const { code, count } of body.dropped ?? []) {
      parts.refusals.count({ projectId, keyspaceId, code }, now, count)
      parts.metrics.verified(code, count)
    }
    return ok({ counted: body.items.length + (body.dropped ?? []).reduce((sum, { count }) => sum + count, 0) })
  },
})
