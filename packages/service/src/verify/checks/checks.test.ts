import { describe, expect, test } from 'vitest'
import { around, entryOf } from '../../testing/entry.ts'
import { noon, policyOf } from '../../testing/records.ts'
import type { VerifyRequest } from '../decision.ts'
import { RoleBook } from '../role-book.ts'
import { account } from './account.ts'
import { environment } from './environment.ts'
import { keyspace } from './keyspace.ts'
import { origin } from './origin.ts'
import { permission } from './permission.ts'

function asking(request: Omit<VerifyRequest, 'key'>): VerifyRequest {
  return { key: '', ...request }
}

describe('keyspace', () => {
  test.each([
    [undefined, 'not-applicable'],
    ['ks_weather', 'passed'],
    ['weather', 'passed'],
  ])('%s: %s', (name, expected) => {
    expect(keyspace(entryOf(), asking(name === undefined ? {} : { keyspace: name }), noon, around)).toBe(expected)
  })

  test('another API of the project', () => {
    expect(keyspace(entryOf(), asking({ keyspace: 'ks_maps' }), noon, around)).toMatchObject({ code: 'perm.resource' })
    const pasted = keyspace(entryOf(), asking({ keyspace: 'whsec_SYNTHETIC00000000000000000000000' }), noon, around)
    expect(pasted).toMatchObject({ members: { required: '[secret]' } })
  })
})

describe('account', () => {
  test('in order', () => {
    expect(account(entryOf(), asking({}), noon, around)).toBe('passed')
  })

  test('suspended', () => {
    expect(account(entryOf({}, { project: { suspendedAt: noon } }), asking({}), noon, around)).toMatchObject({
      code: 'account.suspended',
      members: { since: '2026-01-15T12:34:56.000Z', contact: 'help@acme.example' },
    })
  })
})

describe('environment', () => {
  test.each([
    [undefined, 'not-applicable'],
    ['live', 'passed'],
  ] as const)('%s: %s', (asked, expected) => {
    expect(environment(entryOf(), asking(asked ? { environment: asked } : {}), noon, around)).toBe(expected)
  })

  test('the other one is told where the key belongs', () => {
    expect(environment(entryOf({ environment: 'test' }), asking({ environment: 'live' }), noon, around)).toMatchObject({
      code: 'env.test_live',
      members: { environment: 'test', base_url: 'https://test.acme.example' },
    })
  })
})

describe('origin', () => {
  const bound = entryOf({ policy: policyOf({ restrictions: { ips: null, origins: ['https://*.acme.example'] } }) })

  test.each<[string, VerifyRequest['caller']]>([
    ['an origin', { origin: 'https://app.acme.example' }],
    ['a referrer where there is no origin', { referrer: 'https://app.acme.example/page?x=1' }],
  ])('%s', (_name, caller) => {
    expect(origin(bound, asking({ caller: caller ?? {} }), noon, around)).toBe('passed')
  })

  test.each<[string, VerifyRequest['caller'], string | null]>([
    ['another origin', { origin: 'https://acme.example.evil.test' }, 'https://acme.example.evil.test'],
    [
      'an origin that is hidden, whatever the referrer says',
      { origin: 'null', referrer: 'https://app.acme.example/' },
      'null',
    ],
    ['none', {}, null],
  ])('%s is refused', (_name, caller, seen) => {
    expect(origin(bound, asking({ caller: caller ?? {} }), noon, around)).toMatchObject({
      code: 'perm.referrer',
      members: { origin_seen: seen },
    })
  })

  test('no restriction', () => {
    expect(origin(entryOf(), asking({}), noon, around)).toBe('not-applicable')
  })
})

describe('permission', () => {
  const roles = new RoleBook()
  roles.replace([
    { projectId: 'proj_acme', name: 'biller', permissions: ['billing:*'] },
    { projectId: 'proj_other', name: 'biller', permissions: ['*'] },
  ])
  const entry = entryOf({ policy: policyOf({ permissions: ['user:read'], roles: ['biller', 'gone'] }) })
  const ask = (permissions: string) => permission(entry, asking({ permissions }), noon, { ...around, roles })

  test.each(['user:read', 'user:read and (billing:write or admin)', 'billing:read'])('%s is granted', (query) => {
    expect(ask(query)).toBe('passed')
    expect(ask(query)).toBe('passed')
  })

  test('what is lacking is named, with what is granted', () => {
    expect(ask('user:read and user:write')).toMatchObject({
      code: 'perm.scope',
      detail: 'The key lacks user:write.',
      members: { required: 'user:read and user:write', granted: ['billing:*', 'user:read'] },
    })
  })

  test('nothing is asked', () => {
    expect(permission(entry, asking({}), noon, around)).toBe('not-applicable')
  })
})
