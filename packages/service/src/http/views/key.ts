import type { Static } from 'typebox'
import type { KeyRecord } from '../../model/key.ts'
import type { KeyspaceSettings } from '../../model/project.ts'
import { keyStatus } from '../../model/key-status.ts'
import type { key } from '../schemas/key.ts'
import { iso } from './time.ts'

const dayMs = 86_400_000

/** A key as its owner sees it: neither text nor hash. `settings` are its keyspace's. */
export function keyView(
  record: KeyRecord,
  now: number,
  settings: Pick<KeyspaceSettings, 'warnExpiryDays'> | undefined,
): Static<typeof key> {
  const { policy, uses } = record
  return {
    id: record.id,
    keyspace_id: record.keyspaceId,
    environment: record.environment,
    status: keyStatus(record, (settings?.warnExpiryDays ?? 14) * dayMs, now),
    start: record.start,
    hint: record.hint,
    name: record.name,
    external_id: record.externalId,
    owner: record.owner,
    tags: [...record.tags],
    metadata: record.metadata,
    permissions: [...policy.permissions],
    roles: [...policy.roles],
    restrictions: { ips: copied(policy.restrictions.ips), origins: copied(policy.restrictions.origins) },
    limits: policy.limits.map(({ name, limit, windowSeconds }) => ({ name, limit, window_seconds: windowSeconds })),
    created_at: iso(record.createdAt),
    created_by: record.createdBy,
    effective_at: iso(record.effectiveAt),
    expires_at: iso(record.expiresAt),
    disabled_at: iso(record.disabledAt),
    revoked_at: iso(record.revokedAt),
    revoke_reason: record.revokeReason,
    revoke_note: record.revokeNote,
    successor_id: record.successorId,
    predecessor_id: record.predecessorId,
    superseded_at: iso(record.supersededAt),
    grace_ends_at: iso(record.graceEndsAt),
    grace_limit_at: iso(record.graceLimitAt),
    uses: uses && { remaining: uses.remaining, refill: uses.refill && { ...uses.refill } },
    last_used_at: iso(record.lastUsedAt),
    version: record.version,
  }
}

const copied = (list: readonly string[] | null): string[] | null => list && [...list]
