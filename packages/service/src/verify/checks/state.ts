import type { RefusalMembers } from '@why401/core/issuer'
import type { KeyRecord } from '../../model/key.ts'
import type { KeyEntry } from '../entry.ts'
import { isoTime, type Failure, type Finding } from '../finding.ts'
import type { KeyCheck, Surroundings } from './check.ts'

/**
 * The key is in force. Of several reasons why it is not, the one is told that would remain if the others were undone: leaked,
 * revoked, rotated out, expired, disabled, still to come.
 */
export const state: KeyCheck = (entry, _request, now, around) => {
  if (now < entry.plainUntil * 1000 && entry.home.keyspace.deletedAt === null) return 'passed'
  return stateOf(entry, now, around)
}

function stateOf({ record, home }: KeyEntry, now: number, around: Surroundings): Finding {
  const { revokedAt, graceEndsAt, expiresAt, disabledAt, effectiveAt } = record
  if (revokedAt !== null) return revoked(record, revokedAt, around)
  if (home.keyspace.deletedAt !== null) return closed(home.keyspace.deletedAt)
  if (graceEndsAt !== null && now >= graceEndsAt) return superseded(record, graceEndsAt, around)
  if (expiresAt !== null && now >= expiresAt) return expired(record, expiresAt, around)
  if (disabledAt !== null) return disabled(disabledAt)
  return effectiveAt !== null && now < effectiveAt ? pending(effectiveAt, now) : 'passed'
}

function revoked(record: KeyRecord, at: number, around: Surroundings): Failure {
  if (record.revokeReason === 'superseded') return superseded(record, at, around)
  const members = { revoked_at: isoTime(at), ...successor(record, around) }
  if (record.revokeReason === 'leaked') {
    return { code: 'key.leaked', detail: `The key was found in public and revoked on ${isoTime(at)}.`, members }
  }
  return {
    code: 'key.revoked',
    detail: `The key was revoked on ${isoTime(at)}.`,
    members: { state: 'revoked', ...members },
  }
}

function closed(at: number): Failure {
  const detail = `The API that the key was issued for was closed on ${isoTime(at)}.`
  return { code: 'key.revoked', detail, members: { state: 'revoked', revoked_at: isoTime(at) } }
}

function superseded(record: KeyRecord, endedAt: number, around: Surroundings): Failure {
  const at = isoTime(record.supersededAt ?? endedAt)
  return {
    code: 'key.revoked',
    detail: `The key was replaced by a newer one on ${at} and is accepted no longer since ${isoTime(endedAt)}.`,
    members: { state: 'superseded', superseded_at: at, ...successor(record, around) },
  }
}

function expired(record: KeyRecord, at: number, around: Surroundings): Failure {
  const members = { expired_at: isoTime(at), successor: false, ...successor(record, around) }
  return { code: 'key.expired', detail: `The key expired on ${isoTime(at)}.`, members }
}

function disabled(at: number): Failure {
  return {
    code: 'key.revoked',
    detail: `The key has been disabled by its owner since ${isoTime(at)}.`,
    members: { state: 'disabled', since: isoTime(at) },
  }
}

function pending(at: number, now: number): Failure {
  return {
    code: 'key.inactive',
    detail: `The key is not active before ${isoTime(at)}.`,
    members: { effective_at: isoTime(at), retry_after: Math.ceil((at - now) / 1000) },
  }
}

function successor({ successorId }: KeyRecord, around: Surroundings): RefusalMembers {
  if (successorId === null) return {}
  const hint = around.hintOf(successorId)
  return { successor: true, ...(hint === undefined ? {} : { successor_hint: hint }) }
}
