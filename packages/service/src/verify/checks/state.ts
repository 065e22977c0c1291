import type { RefusalMembers } from '@why401/core/issuer'
import type { KeyRecord } from '../../model/key.ts'
import { stopOf, type Stop } from '../../model/key-status.ts'
import type { KeyEntry } from '../entry.ts'
import { isoTime, type Failure, type Finding } from '../finding.ts'
import type { KeyCheck, Surroundings } from './check.ts'

/** The key is in force. What is told when it is not: see `stopOf`. */
export const state: KeyCheck = (entry, _request, now, around) => {
  if (now < entry.plainUntil * 1000 && entry.home.keyspace.deletedAt === null) return 'passed'
  return stateOf(entry, now, around)
}

function stateOf({ record, home }: KeyEntry, now: number, around: Surroundings): Finding {
  const { deletedAt } = home.keyspace
  if (deletedAt !== null && record.revokedAt === null) return closed(deletedAt)
  const stop = stopOf(record, now)
  return stop ? failureOf(record, stop, now, around) : 'passed'
}

function failureOf(record: KeyRecord, { status, at }: Stop, now: number, around: Surroundings): Failure {
  switch (status) {
    case 'leaked':
      return leaked(record, at, around)
    case 'revoked':
      return record.revokeReason === 'superseded' ? superseded(record, at, around) : revoked(record, at, around)
    case 'superseded':
      return superseded(record, at, around)
    case 'expired':
      return expired(record, at, around)
    case 'disabled':
      return disabled(at)
    case 'pending':
      return pending(at, now)
  }
}

function leaked(record: KeyRecord, at: number, around: Surroundings): Failure {
  return {
    code: 'key.leaked',
    detail: `The key was found in public and revoked on ${isoTime(at)}.`,
    members: { revoked_at: isoTime(at), ...successor(record, around) },
  }
}

function revoked(record: KeyRecord, at: number, around: Surroundings): Failure {
  return {
    code: 'key.revoked',
    detail: `The key was revoked on ${isoTime(at)}.`,
    members: { state: 'revoked', revoked_at: isoTime(at), ...successor(record, around) },
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
