import { describe, expect, test } from 'vitest'
import type { KeyRecord } from '../../model/key.ts'
import { around, entryOf } from '../../testing/entry.ts'
import { noon } from '../../testing/records.ts'
import { state } from './state.ts'

const before = noon - 60_000
const after = noon + 60_000
const beforeText = '2026-01-15T12:33:56.000Z'
const afterText = '2026-01-15T12:35:56.000Z'

function check(changes: Partial<KeyRecord>) {
  return state(entryOf(changes), { key: '' }, noon, around)
}

describe('a key is in force', () => {
  test.each<[string, Partial<KeyRecord>]>([
    ['with nothing against it', {}],
    ['until the millisecond before it expires', { expiresAt: noon + 1 }],
    ['from the millisecond on at which it begins', { effectiveAt: noon }],
    ['until its grace ends', { supersededAt: before, graceEndsAt: noon + 1 }],
    ['while its successor was not used', { supersededAt: before, successorId: 'key_next' }],
  ])('%s', (_name, changes) => {
    expect(check(changes)).toBe('passed')
  })
})

describe('a key is refused', () => {
  test.each<[string, Partial<KeyRecord>, object]>([
    [
      'expired',
      { expiresAt: noon },
      { code: 'key.expired', members: { expired_at: '2026-01-15T12:34:56.000Z', successor: false } },
    ],
    [
      'expired, and there is a newer one',
      { expiresAt: before, successorId: 'key_next' },
      { code: 'key.expired', members: { expired_at: beforeText, successor: true, successor_hint: 'wxyz' } },
    ],
    ['disabled', { disabledAt: before }, { code: 'key.revoked', members: { state: 'disabled', since: beforeText } }],
    [
      'to come',
      { effectiveAt: after },
      { code: 'key.inactive', members: { effective_at: afterText, retry_after: 60 } },
    ],
    [
      'rotated out',
      { supersededAt: before - 1000, graceEndsAt: before, successorId: 'key_next' },
      {
        code: 'key.revoked',
        members: {
          state: 'superseded',
          superseded_at: '2026-01-15T12:33:55.000Z',
          successor: true,
          successor_hint: 'wxyz',
        },
      },
    ],
    [
      'revoked',
      { revokedAt: before, revokeReason: 'compromised' },
      { code: 'key.revoked', members: { state: 'revoked', revoked_at: beforeText } },
    ],
    [
      'revoked for a newer one',
      { revokedAt: before, revokeReason: 'superseded' },
      { code: 'key.revoked', members: { state: 'superseded', superseded_at: beforeText } },
    ],
    [
      'leaked',
      { revokedAt: before, revokeReason: 'leaked' },
      { code: 'key.leaked', members: { revoked_at: beforeText } },
    ],
  ])('%s', (_name, changes, expected) => {
    expect(check(changes)).toMatchObject(expected)
  })

  test('when its API was closed', () => {
    expect(state(entryOf({}, { keyspace: { deletedAt: before } }), { key: '' }, noon, around)).toMatchObject({
      code: 'key.revoked',
      members: { revoked_at: beforeText },
    })
  })

  const all: Partial<KeyRecord> = {
    revokedAt: before,
    revokeReason: 'leaked',
    supersededAt: before,
    graceEndsAt: before,
    expiresAt: before,
    disabledAt: before,
    effectiveAt: after,
  }

  test.each<[string, Partial<KeyRecord>, object]>([
    ['leaked', {}, { code: 'key.leaked' }],
    ['revoked', { revokeReason: 'left' }, { members: { state: 'revoked' } }],
    ['superseded', { revokedAt: null }, { members: { state: 'superseded' } }],
    ['expired', { revokedAt: null, graceEndsAt: null }, { code: 'key.expired' }],
    ['disabled', { revokedAt: null, graceEndsAt: null, expiresAt: null }, { members: { state: 'disabled' } }],
    ['pending', { revokedAt: null, graceEndsAt: null, expiresAt: null, disabledAt: null }, { code: 'key.inactive' }],
  ])('of all reasons together the truest is told: %s', (_name, changes, expected) => {
    expect(check({ ...all, ...changes })).toMatchObject(expected)
  })

  test('never with the owner’s note', () => {
    const note = 'seen at https://paste.example/1'
    expect(JSON.stringify(check({ revokedAt: before, revokeReason: 'leaked', revokeNote: note }))).not.toContain(
      'paste',
    )
  })
})
