import { Type } from 'typebox'
import { checkSchema } from './check.ts'
import { environments } from './key.ts'
import { choice, id, nullable } from './types.ts'

export const seenEnvironments = [...environments, 'unknown'] as const

export const refusal = Type.Object(
  {
    request_id: Type.String(),
    keyspace_id: nullable(Type.String()),
    environment: choice(seenEnvironments, {
      description: 'Of the key; of a key that nobody knows, the one that was asked for or that its text names.',
    }),
    at: Type.String(),
    code: Type.String(),
    key_id: nullable(Type.String()),
    fingerprint: nullable(
      Type.String({ description: 'Equal for refusals that saw the same text; keyed, so it tells nothing else.' }),
    ),
    caller: Type.Object({
      address: nullable(Type.String()),
      user_agent: nullable(Type.String()),
      origin: nullable(Type.String()),
    }),
    route: Type.String(),
    evaluated: Type.Array(checkSchema),
    members: Type.Record(Type.String(), Type.Unknown()),
    docs: nullable(Type.String({ description: 'Page of the cause; null where it is not known how it is reached.' })),
  },
  { $id: 'Refusal', description: 'One refused verification.' },
)

export const explainedRefusal = Type.Object(
  {
    ...refusal.properties,
    title: Type.String(),
    detail: Type.String(),
    fix: Type.String({ description: 'What would make the request pass.' }),
    told: Type.Object(
      {
        profile: choice(['helpful', 'strict']),
        status: Type.Integer(),
        headers: Type.Record(Type.String(), Type.String()),
        body: Type.Record(Type.String(), Type.Unknown()),
      },
      {
        description:
          'The answer to the caller, under the profile that the keyspace has now. Without rate limit fields: those counted at the time.',
      },
    ),
  },
  { description: 'One refused verification, with what was answered and what would help.' },
)

export const auditEntry = Type.Object(
  {
    sequence: Type.Integer(),
    at: Type.String(),
    actor: Type.Object({ kind: Type.String(), id: Type.String() }),
    action: Type.String(),
    target: Type.String(),
    details: Type.Record(Type.String(), Type.Unknown()),
    hash: Type.String(),
    previous_hash: Type.String(),
  },
  { $id: 'AuditEntry' },
)

export const usage = Type.Object({
  items: Type.Array(Type.Object({ hour: Type.String(), outcome: Type.String(), count: Type.Integer() })),
  total: Type.Integer(),
})

export const rootKey = Type.Object(
  {
    id,
    name: Type.String(),
    hint: Type.String(),
    scopes: Type.Array(Type.String()),
    created_at: Type.String(),
    created_by: Type.String(),
    expires_at: nullable(Type.String()),
    revoked_at: nullable(Type.String()),
    last_used_at: nullable(Type.String()),
  },
  { $id: 'RootKey' },
)

export const webhook = Type.Object(
  {
    id,
    url: Type.String(),
    events: Type.Array(Type.String()),
    created_at: Type.String(),
    disabled_at: nullable(Type.String()),
  },
  { $id: 'Webhook' },
)

export const delivery = Type.Object(
  {
    id: Type.String(),
    type: Type.String(),
    at: Type.String(),
    payload: Type.Record(Type.String(), Type.Unknown()),
    attempts: Type.Integer(),
    next_attempt_at: nullable(Type.String()),
    delivered_at: nullable(Type.String()),
    failed_at: nullable(Type.String()),
    last_error: nullable(Type.String()),
  },
  { $id: 'Delivery' },
)

export const member = Type.Object(
  { user_id: Type.String(), email: Type.String(), role: Type.String(), since: Type.String() },
  { $id: 'Member' },
)

export const role = Type.Object({ name: Type.String(), permissions: Type.Array(Type.String()) }, { $id: 'Role' })
