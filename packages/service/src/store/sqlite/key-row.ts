import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Environment, KeyPolicy, KeyRecord, Refill, RevokeReason } from '../../model/key.ts'
import type { Meter } from '../../model/records.ts'
import type { KeyPatch, StoredKey } from '../store.ts'
import { hashText, requireHash } from './hash-bytes.ts'
import type { KeyRow } from './tables.ts'

/** All that is read of a key with others. */
export type StoredRow = Omit<Selectable<KeyRow>, 'last_used_by'>

export function storedKey(row: StoredRow, policy: KeyPolicy): StoredKey {
  return { record: keyRecord(row, policy), meter: meterOf(row) }
}

export function keyRecord(row: StoredRow, policy: KeyPolicy): KeyRecord {
  return {
    id: row.id,
    keyspaceId: row.keyspace_id,
    projectId: row.project_id,
    environment: row.environment as Environment,
    hash: hashText(row.hash),
    start: row.start,
    hint: row.hint,
    name: row.name,
    externalId: row.external_id,
    owner: row.owner,
    tags: row.tags === '[]' ? noTags : (JSON.parse(row.tags) as string[]),
    metadata: row.metadata === null ? null : (JSON.parse(row.metadata) as KeyRecord['metadata']),
    policy,
    createdAt: row.created_at,
    createdBy: row.created_by,
    effectiveAt: row.effective_at,
    expiresAt: row.expires_at,
    disabledAt: row.disabled_at,
    revokedAt: row.revoked_at,
    revokeReason: row.revoke_reason as RevokeReason | null,
    revokeNote: row.revoke_note,
    successorId: row.successor_id,
    predecessorId: row.predecessor_id,
    supersededAt: row.superseded_at,
    graceEndsAt: row.grace_ends_at,
    graceLimitAt: row.grace_limit_at,
    graceOnFirstUseMs: row.grace_on_first_use_ms,
    uses: usesOf(row),
    lastUsedAt: row.last_used_at,
    version: row.version,
  }
}

export function newRow(record: KeyRecord, policyId: number, version: number): Omit<Insertable<KeyRow>, 'arrivals'> {
  return {
    id: record.id,
    keyspace_id: record.keyspaceId,
    project_id: record.projectId,
    environment: record.environment,
    hash: requireHash(record.hash),
    start: record.start,
    hint: record.hint,
    tags: JSON.stringify(record.tags),
    metadata: record.metadata === null ? null : JSON.stringify(record.metadata),
    policy_id: policyId,
    created_at: record.createdAt,
    created_by: record.createdBy,
    effective_at: record.effectiveAt,
    expires_at: record.expiresAt,
    disabled_at: record.disabledAt,
    revoked_at: record.revokedAt,
    revoke_reason: record.revokeReason,
    revoke_note: record.revokeNote,
    successor_id: record.successorId,
    predecessor_id: record.predecessorId,
    superseded_at: record.supersededAt,
    grace_ends_at: record.graceEndsAt,
    grace_limit_at: record.graceLimitAt,
    grace_on_first_use_ms: record.graceOnFirstUseMs,
    last_used_at: record.lastUsedAt,
    last_used_by: null,
    version,
    ...usesColumns(record.uses),
    ...searchedColumns(record),
  }
}

/** Columns that a change writes: only those that it names, as the others may be written behind by meters. */
export function patchedColumns(
  before: KeyRecord,
  patch: KeyPatch,
  policyId: number | null,
  version: number,
): Updateable<KeyRow> {
  const after = { ...before, ...patch }
  const all = newRow(after, 0, version)
  const columns: Updateable<KeyRow> = { version }
  if (policyId !== null) columns.policy_id = policyId
  for (const name of Object.keys(patch) as (keyof KeyPatch)[]) {
    for (const column of columnsOf[name]) Object.assign(columns, { [column]: all[column] })
  }
  return columns
}

const columnsOf: { readonly [Name in keyof KeyPatch]-?: readonly (keyof ReturnType<typeof newRow>)[] } = {
  name: ['name', 'search'],
  externalId: ['external_id', 'search'],
  owner: ['owner', 'search'],
  tags: ['tags'],
  metadata: ['metadata'],
  policy: [],
  effectiveAt: ['effective_at'],
  expiresAt: ['expires_at'],
  disabledAt: ['disabled_at'],
  revokedAt: ['revoked_at'],
  revokeReason: ['revoke_reason'],
  revokeNote: ['revoke_note'],
  successorId: ['successor_id'],
  supersededAt: ['superseded_at'],
  graceEndsAt: ['grace_ends_at'],
  graceLimitAt: ['grace_limit_at'],
  graceOnFirstUseMs: ['grace_on_first_use_ms'],
  uses: ['remaining', 'total_uses', 'refill', 'refilled_at'],
}

const noTags: readonly string[] = []

function searchedColumns({ name, externalId, owner }: KeyRecord) {
  const search = [name, externalId, owner].map((text) => text ?? '').join('\n')
  return { name, external_id: externalId, owner, search: search.toLowerCase() }
}

function usesColumns(uses: KeyRecord['uses']) {
  if (uses === null) return { remaining: null, total_uses: null, refill: null, refilled_at: null }
  const refill = uses.refill === null ? null : JSON.stringify(uses.refill)
  return { remaining: uses.remaining, total_uses: uses.total, refill, refilled_at: uses.refilledAt }
}

function usesOf({ remaining, total_uses, refill, refilled_at }: StoredRow): KeyRecord['uses'] {
  if (remaining === null) return null
  return {
    remaining,
    total: total_uses ?? remaining,
    refill: refill === null ? null : (JSON.parse(refill) as Refill),
    refilledAt: refilled_at ?? 0,
  }
}

function meterOf(row: StoredRow): Meter | null {
  if (row.arrivals === null) return null
  return {
    keyId: row.id,
    remaining: row.remaining,
    refilledAt: row.refilled_at ?? 0,
    arrivals: JSON.parse(row.arrivals) as Meter['arrivals'],
    lastUsedAt: row.last_used_at ?? 0,
  }
}
