import { Type } from 'typebox'
import { checkSchema } from './check.ts'
import { environments } from './key.ts'
import { choice, closed, nullable } from './types.ts'

const text = (maxLength: number) => Type.String({ maxLength })

export const callerSchema = closed(
  {
    address: Type.Optional(nullable(text(64))),
    address_from: Type.Optional(text(40)),
    origin: Type.Optional(nullable(text(400))),
    referrer: Type.Optional(nullable(text(2000))),
    user_agent: Type.Optional(nullable(text(1000))),
  },
  { description: 'Who called you, as you saw it.' },
)

export const requestId = Type.String({ pattern: '^[A-Za-z0-9_.:-]{1,80}$', description: 'Your own, for your log.' })

export const verifyBody = closed({
  key: Type.String({ maxLength: 8192, description: 'As it was presented, without scheme.' }),
  keyspace: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Id or name.' })),
  permissions: Type.Optional(Type.String({ maxLength: 2000, description: '`user:read and (billing:write or admin)`' })),
  environment: Type.Optional(choice(environments)),
  caller: Type.Optional(callerSchema),
  route: Type.Optional(text(300)),
  cost: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
  dry_run: Type.Optional(Type.Boolean({ description: 'Checks everything, spends and counts nothing.' })),
  request_id: Type.Optional(requestId),
})

export const limitState = Type.Object({
  name: Type.String(),
  limit: Type.Integer(),
  window_seconds: Type.Integer(),
  remaining: Type.Integer(),
  reset_seconds: Type.Number(),
})

export const warning = Type.Object({
  kind: Type.String(),
  at: Type.Optional(Type.String()),
  remaining: Type.Optional(Type.Integer()),
})

const ready = Type.Object(
  {
    status: Type.Integer(),
    headers: Type.Record(Type.String(), Type.String()),
    body: Type.Record(Type.String(), Type.Unknown()),
  },
  { description: 'The refusal as your API should send it, under the profile of the keyspace.' },
)

export const decision = Type.Object(
  {
    valid: Type.Boolean(),
    code: nullable(Type.String({ description: 'Id of a cause; null when valid.' })),
    request_id: Type.String(),
    evaluated: Type.Array(checkSchema),
    key: nullable(
      Type.Object({
        id: Type.String(),
        keyspace_id: Type.String(),
        environment: Type.String(),
        name: nullable(Type.String()),
        external_id: nullable(Type.String()),
        owner: nullable(Type.String()),
        tags: Type.Array(Type.String()),
        metadata: nullable(Type.Record(Type.String(), Type.Unknown())),
        expires_at: nullable(Type.String()),
      }),
    ),
    granted: Type.Array(Type.String()),
    remaining: nullable(Type.Integer()),
    limits: Type.Array(limitState),
    warnings: Type.Array(warning),
    version: Type.Integer({
      description: 'On which version of the key this was decided; compare with the receipt of a revocation.',
    }),
    answer: Type.Optional(ready),
    members: Type.Optional(
      Type.Record(Type.String(), Type.Unknown(), {
        description:
          'What was found, for whoever writes refusals in a style of its own. Some of it is the owner’s alone.',
      }),
    ),
    profile: Type.Optional(
      choice(['helpful', 'strict'], { description: 'Of the keyspace: how much a refused caller is told.' }),
    ),
  },
  { $id: 'Decision' },
)
