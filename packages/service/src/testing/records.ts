import { hashKey } from '../keys/hash-key.ts'
import type { KeyPolicy, KeyRecord } from '../model/key.ts'
import type { Keyspace, Project } from '../model/project.ts'

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

/** A key in force, whose text is `text`. */
export function recordOf(text: string, changes: Partial<KeyRecord> = {}): KeyRecord {
  return {
    id: `key_${text}`,
    keyspaceId: 'ks_weather',
    projectId: 'proj_acme',
    environment: 'live',
    hash: hashKey(text),
    start: 'acme_live_',
    hint: text.slice(-4),
    name: null,
    externalId: null,
    owner: null,
    tags: [],
    metadata: null,
    policy: openPolicy,
    createdAt: noon - 1000,
    createdBy: 'rk_tests',
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
    graceOnFirstUseMs: null,
    uses: null,
    lastUsedAt: null,
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
    settings: { keepRefusalsDays: 30, keepUsageDays: 90, undoDays: 7, contact: 'help@acme.example' },
    version: 1,
    ...changes,
  }
}

export function keyspaceOf(id: string, projectId: string, changes: Partial<Keyspace> = {}): Keyspace {
  return {
    id,
    projectId,
    name: id.slice('ks_'.length),
    prefix: 'acme',
    settings: {
      profile: 'helpful',
      realm: 'api',
      accepted: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      baseUrls: { live: 'https://api.acme.example', test: 'https://test.acme.example' },
      docsBase: null,
      onLeak: 'revoke',
      leakGraceSeconds: 0,
      quarantinePermissions: [],
      warnExpiryDays: 7,
      warnUsesBelow: 0.1,
      defaults: { expiresInDays: null },
    },
    createdAt: noon,
    deletedAt: null,
    version: 1,
    ...changes,
  }
}
