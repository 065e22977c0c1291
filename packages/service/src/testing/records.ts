import { hashKey } from '../keys/hash-key.ts'
import type { KeyPolicy, KeyRecord } from '../model/key.ts'
import type { Keyspace, KeyspaceSettings, Project } from '../model/project.ts'

/** A Thursday, 12:34:56 UTC. */
export const noon = Date.UTC(2026, 0, 15, 12, 34, 56)

export const openPolicy: KeyPolicy = {
  permissions: [],
  roles: [],
  restrictions: { ips: null, origins: null },
  limits: [],
}

export function policyOf(changes: Partial<KeyPolicy> = {}): KeyPolicy {
  return { ...openPolicy, ...changes }
}

/** Of a key in force all that there is nothing to say of. */
export const plainKey = {
  start: 'acme_live_',
  name: null,
  externalId: null,
  owner: null,
  tags: [],
  metadata: null,
  policy: openPolicy,
  effectiveAt: null,
  expiresAt: null,
  disabledAt: null,
  revokedAt: null,
  revokeReason: null,
  revokeNote: null,
  successorId: null,
  predecessorId: null,
  supersededAt: null,
  graceEndsAt: null,
  graceLimitAt: null,
  graceOnFirstUseMs: null,
  uses: null,
  lastUsedAt: null,
} as const satisfies Partial<KeyRecord>

/** A key in force, whose text is `text`. */
export function recordOf(text: string, changes: Partial<KeyRecord> = {}): KeyRecord {
  return {
    ...plainKey,
    id: `key_${text}`,
    keyspaceId: 'ks_weather',
    projectId: 'proj_acme',
    environment: 'live',
    hash: hashKey(text),
    hint: text.slice(-4),
    createdAt: noon - 1000,
    createdBy: 'rk_tests',
    version: 1,
    ...changes,
  }
}

export function projectOf(id: string, changes: Partial<Project> = {}): Project {
  return {
    id,
    name: id,
    createdAt: noon,
    suspendedAt: null,
    suspendedBy: null,
    settings: { keepRefusalsDays: 30, keepUsageDays: 90, undoDays: 7, contact: 'help@acme.example' },
    version: 1,
    ...changes,
  }
}

/** What an API has that nobody has set anything for. */
export const plainSettings: KeyspaceSettings = {
  profile: 'helpful',
  realm: 'acme',
  accepted: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  baseUrls: { live: null, test: null },
  docsBase: null,
  onLeak: 'revoke',
  leakGraceSeconds: 0,
  graceEnd: 'always',
  quarantinePermissions: [],
  warnExpiryDays: 7,
  warnUsesBelow: 0.1,
  defaults: { expiresInDays: null },
}

export function keyspaceOf(id: string, projectId: string, changes: Partial<Keyspace> = {}): Keyspace {
  return {
    id,
    projectId,
    name: id.slice('ks_'.length),
    prefix: 'acme',
    settings: {
      ...plainSettings,
      realm: 'api',
      baseUrls: { live: 'https://api.acme.example', test: 'https://test.acme.example' },
    },
    createdAt: noon,
    deletedAt: null,
    version: 1,
    ...changes,
  }
}
