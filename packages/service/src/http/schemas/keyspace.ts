import { Type } from 'typebox'
import { choice, closed, id, nullable, partOf, shortText } from './types.ts'

const acceptedPlace = closed({
  in: choice(['header', 'query', 'cookie']),
  name: Type.String({ minLength: 1, maxLength: 80, pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" }),
  scheme: nullable(Type.String({ minLength: 1, maxLength: 40, pattern: '^[A-Za-z][A-Za-z0-9-]*$' })),
})

const url = Type.String({ maxLength: 500, pattern: '^https?://[^\\s]+$' })

export const graceEnd = choice(['always', 'when_unused'], {
  description:
    'How the grace of a rotated key ends: `always` at its time; `when_unused` not while the key is used, a day more each time, for thirty days at most. Holds for graces that begin afterwards.',
})

/** Stands in a quoted string of `WWW-Authenticate`. */
const challengeUrl = Type.String({
  maxLength: 500,
  pattern: '^https?://[!#-\\[\\]-~]+$',
  description: 'Of the API (RFC 9728); every challenge names it.',
})

const settings = {
  profile: choice(['helpful', 'strict']),
  realm: Type.String({ minLength: 1, maxLength: 60, pattern: '^[ !#-\\[\\]-~]+$' }),
  accepted: Type.Array(acceptedPlace, { minItems: 1, maxItems: 8 }),
  base_urls: closed({ live: nullable(url), test: nullable(url) }),
  docs_base: nullable(url),
  resource_metadata: nullable(challengeUrl),
  on_leak: choice(['revoke', 'grace', 'quarantine', 'notify']),
  leak_grace_seconds: Type.Integer({ minimum: 0, maximum: 2_592_000 }),
  grace_end: graceEnd,
  quarantine_permissions: Type.Array(Type.String({ minLength: 1, maxLength: 120 }), { maxItems: 200 }),
  warn_expiry_days: Type.Integer({ minimum: 0, maximum: 365 }),
  warn_uses_below: Type.Number({ minimum: 0, maximum: 1 }),
  default_expires_in_days: nullable(Type.Integer({ minimum: 1, maximum: 3660 })),
}

export const keyspaceSettings = Type.Object(settings)

/** Some of the settings; what is not said stays as it is. */
export const keyspaceSettingsPatch = partOf(settings)

export const prefix = Type.String({ pattern: '^[a-z][a-z0-9]{0,15}$' })

export const keyspace = Type.Object(
  {
    id,
    name: Type.String(),
    prefix: Type.String(),
    settings: keyspaceSettings,
    created_at: Type.String(),
    deleted_at: nullable(Type.String()),
  },
  { $id: 'Keyspace', description: 'An API that keys are issued for.' },
)

export const keyspaceParams = Type.Object({ keyspace_id: id })
export const keyspaceName = shortText
