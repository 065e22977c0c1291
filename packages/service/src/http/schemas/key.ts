import { Type } from 'typebox'
import { choice, closed, id, nullable, shortText, time } from './types.ts'

export const environments = ['live', 'test'] as const
export const statuses = [
  'active',
  'expiring',
  'pending',
  'expired',
  'disabled',
  'superseded',
  'revoked',
  'leaked',
] as const
export const revokeReasons = ['unspecified', 'compromised', 'leaked', 'superseded', 'ceased', 'left', 'self'] as const

const word = Type.String({ minLength: 1, maxLength: 120, pattern: '^[A-Za-z0-9_.:*/-]+$' })

export const rateLimit = closed({
  name: Type.String({ pattern: '^[a-z][a-z0-9_-]{0,31}$' }),
  limit: Type.Integer({ minimum: 1, maximum: 1_000_000_000 }),
  window_seconds: Type.Integer({ minimum: 1, maximum: 31_622_400 }),
})

export const refill = closed({
  amount: Type.Integer({ minimum: 1, maximum: 1_000_000_000 }),
  interval: choice(['hour', 'day', 'month']),
})

export const restrictions = closed(
  {
    ips: Type.Optional(nullable(Type.Array(Type.String({ minLength: 2, maxLength: 64 }), { maxItems: 500 }))),
    origins: Type.Optional(nullable(Type.Array(Type.String({ minLength: 1, maxLength: 300 }), { maxItems: 500 }))),
  },
  {
    description:
      'Addresses and CIDR ranges; origins and patterns. Null: no such restriction. An empty list forbids nothing.',
  },
)

export const metadata = Type.Record(Type.String({ maxLength: 100 }), Type.Unknown(), {
  maxProperties: 100,
  description: 'Any JSON; at most 16 KiB.',
})

const uses = closed({
  remaining: Type.Integer({ minimum: 0, maximum: 1_000_000_000_000 }),
  refill: Type.Optional(nullable(refill)),
})

/** What may be said of a key when it is made, imported or changed. */
export const keyTraits = {
  name: Type.Optional(nullable(shortText)),
  external_id: Type.Optional(nullable(shortText)),
  owner: Type.Optional(nullable(shortText)),
  tags: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { maxItems: 50 })),
  metadata: Type.Optional(nullable(metadata)),
  permissions: Type.Optional(Type.Array(word, { maxItems: 500 })),
  roles: Type.Optional(Type.Array(word, { maxItems: 100 })),
  restrictions: Type.Optional(restrictions),
  limits: Type.Optional(Type.Array(rateLimit, { maxItems: 10 })),
  effective_at: Type.Optional(nullable(time)),
  expires_at: Type.Optional(nullable(time)),
  uses: Type.Optional(nullable(uses)),
}

const nullableTime = nullable(Type.String())

export const key = Type.Object(
  {
    id,
    keyspace_id: id,
    environment: choice(environments),
    status: choice(statuses),
    start: Type.String({ description: 'What the text begins with, public.' }),
    hint: Type.String({ description: 'The last four characters.' }),
    name: nullable(Type.String()),
    external_id: nullable(Type.String()),
    owner: nullable(Type.String()),
    tags: Type.Array(Type.String()),
    metadata: nullable(Type.Record(Type.String(), Type.Unknown())),
    permissions: Type.Array(Type.String()),
    roles: Type.Array(Type.String()),
    restrictions: Type.Object({
      ips: nullable(Type.Array(Type.String())),
      origins: nullable(Type.Array(Type.String())),
    }),
    limits: Type.Array(Type.Object({ name: Type.String(), limit: Type.Integer(), window_seconds: Type.Integer() })),
    created_at: Type.String(),
    created_by: Type.String(),
    effective_at: nullableTime,
    expires_at: nullableTime,
    disabled_at: nullableTime,
    revoked_at: nullableTime,
    revoke_reason: nullable(choice(revokeReasons)),
    revoke_note: nullable(Type.String()),
    successor_id: nullable(Type.String()),
    predecessor_id: nullable(Type.String()),
    superseded_at: nullableTime,
    grace_ends_at: nullableTime,
    grace_limit_at: nullableTime,
    uses: nullable(
      Type.Object({
        remaining: Type.Integer(),
        refill: nullable(Type.Object({ amount: Type.Integer(), interval: Type.String() })),
      }),
    ),
    last_used_at: nullableTime,
    version: Type.Integer(),
  },
  { $id: 'Key', description: 'A key as its owner sees it. Its text is shown once, when it is made.' },
)

export const keyParams = Type.Object({ key_id: id })

/** Where a new key goes: lines to paste. */
export const lines = Type.Object({ env: Type.String(), header: Type.String(), curl: Type.String() })
