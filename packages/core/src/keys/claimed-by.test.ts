import { describe, expect, test } from 'vitest'
import { observedFor } from '@why401/testkit'
import { providers } from '../providers/index.gen.ts'
import { isTellingMatch, recognise } from './recognise.ts'

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = (claims: Readonly<Record<string, unknown>>): string =>
  `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg`

function kindsOf(claims: Readonly<Record<string, unknown>>): readonly string[] {
  return recognise(token(claims), providers)
    .filter(isTellingMatch)
    .map(({ provider, kind }) => `${provider}: ${kind}`)
}

describe('a JSON Web Token is of the kind that it names itself', () => {
  test.each([
    ['by role', { iss: 'supabase', role: 'anon' }, ['supabase: anon key (legacy)']],
    ['by another role', { iss: 'supabase', role: 'service_role' }, ['supabase: service_role key (legacy)']],
    ['by name', { iss: 'kubernetes/serviceaccount' }, ['kubernetes: service account token of a Secret']],
    ['by the address of a tenant', { iss: 'https://acme.eu.auth0.com/' }, ['auth0: management token']],
  ])('%s', (_what, claims, kinds) => {
    expect(kindsOf(claims)).toEqual(kinds)
  })

  test('and its issuer is the one that refused, where nothing else tells', () => {
    expect(observedFor({ key: token({ iss: 'supabase', role: 'anon' }) }).provider?.id).toBe('supabase')
  })
})

describe('a JSON Web Token is nobody’s in particular', () => {
  test.each([
    ['without an issuer', { sub: '1' }],
    ['of an issuer that nobody knows', { iss: 'https://login.acme.example/' }],
    ['of a host that only ends alike', { iss: 'https://evilauth0.com/' }],
    ['of a role that its issuer does not have', { iss: 'supabase', role: 'other' }],
  ])('%s', (_what, claims) => {
    expect(kindsOf(claims)).toEqual(['other:jwt: JSON Web Token'])
    expect(observedFor({ key: token(claims) }).provider).toBeNull()
  })

  test('and yet has the form of keys of the API that is asked', () => {
    expect(recognise(token({ sub: '1' }), providers)).toContainEqual(
      expect.objectContaining({ provider: 'n8n', exact: true, prefix: '' }),
    )
  })
})
