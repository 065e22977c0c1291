import type { Static } from 'typebox'
import type { Member, RootKey } from '../../model/actor.ts'
import type { Keyspace } from '../../model/project.ts'
import type { AuditEntry, Delivery, RefusalRecord, Webhook } from '../../model/records.ts'
import type { keyspace } from '../schemas/keyspace.ts'
import type * as records from '../schemas/records.ts'
import { iso } from './time.ts'

export function keyspaceView({ id, name, prefix, settings, createdAt, deletedAt }: Keyspace): Static<typeof keyspace> {
  return {
    id,
    name,
    prefix,
    settings: {
      profile: settings.profile,
      realm: settings.realm,
      accepted: settings.accepted.map((place) => ({ ...place })),
      base_urls: { ...settings.baseUrls },
      docs_base: settings.docsBase,
      resource_metadata: settings.resourceMetadata ?? null,
      on_leak: settings.onLeak,
      leak_grace_seconds: settings.leakGraceSeconds,
      grace_end: settings.graceEnd,
      quarantine_permissions: [...settings.quarantinePermissions],
      warn_expiry_days: settings.warnExpiryDays,
      warn_uses_below: settings.warnUsesBelow,
      default_expires_in_days: settings.defaults.expiresInDays,
    },
    created_at: iso(createdAt),
    deleted_at: iso(deletedAt),
  }
}

/** Without the hash that opens the record to whoever holds the key. */
export function refusalView(record: RefusalRecord, docsBase: string | null): Static<typeof records.refusal> {
  const { address, userAgent, origin } = record.caller
  return {
    request_id: record.requestId,
    keyspace_id: record.keyspaceId,
    environment: record.environment,
    at: iso(record.at),
    code: record.code,
    key_id: record.keyId,
    fingerprint: record.fingerprint,
    caller: { address, user_agent: userAgent, origin },
    route: record.route,
    evaluated: record.evaluated.map((check) => ({ ...check })),
    members: { ...record.members },
    docs: docsBase && `${docsBase}/${record.code}`,
  }
}

export function auditView(entry: AuditEntry): Static<typeof records.auditEntry> {
  const { sequence, at, actor, action, target, details, hash, previousHash } = entry
  const { kind, id } = actor
  return {
    sequence,
    at: iso(at),
    actor: { kind, id },
    action,
    target,
    details: { ...details },
    hash,
    previous_hash: previousHash,
  }
}

export function rootKeyView(key: RootKey): Static<typeof records.rootKey> {
  return {
    id: key.id,
    name: key.name,
    hint: key.hint,
    scopes: [...key.scopes],
    created_at: iso(key.createdAt),
    created_by: key.createdBy,
    expires_at: iso(key.expiresAt),
    revoked_at: iso(key.revokedAt),
    last_used_at: iso(key.lastUsedAt),
  }
}

export function webhookView({ id, url, events, createdAt, disabledAt }: Webhook): Static<typeof records.webhook> {
  return { id, url, events: [...events], created_at: iso(createdAt), disabled_at: iso(disabledAt) }
}

export function deliveryView(delivery: Delivery): Static<typeof records.delivery> {
  const settled = delivery.deliveredAt !== null || delivery.failedAt !== null
  return {
    id: delivery.id,
    type: delivery.type,
    at: iso(delivery.at),
    payload: { ...delivery.payload },
    attempts: delivery.attempts,
    next_attempt_at: settled ? null : iso(delivery.nextAttemptAt),
    delivered_at: iso(delivery.deliveredAt),
    failed_at: iso(delivery.failedAt),
    last_error: delivery.lastError,
  }
}

export function memberView({ userId, email, role, since }: Member): Static<typeof records.member> {
  return { user_id: userId, email, role, since: iso(since) }
}
