import { observedFor } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import {
  challengedSchemes,
  describeSpot,
  inSecondSpot,
  inTheOnlySpot,
  misplaced,
  moveTo,
  spotOf,
  wantedSpots,
} from './placement.ts'
import { providers } from '../providers/index.gen.ts'
import { sentCredentials } from './sent.ts'

const key = 'Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW0x'
const at = (url: string, headers: readonly (readonly [string, string])[] = []) =>
  observedFor({ status: 401, request: { url, headers } })

describe('wantedSpots', () => {
  test('leaves out version headers and client ids, which carry no credential', () => {
    expect(wantedSpots(at('https://api.notion.com/v1/users')).map(({ name }) => name)).not.toContain('Notion-Version')
  })

  test('knows nothing where the host is unknown, even if the key tells a provider', () => {
    expect(wantedSpots(at('https://gateway.example.test/v1', [['Authorization', `Bearer ${key}`]]))).toEqual([])
  })

  test.each(providers.map((provider) => [provider.id, provider] as const))(
    '%s has spots that can be named',
    (_, provider) => {
      const observed = { ...at('https://api.example.test/'), provider, providerVia: 'host' as const }
      for (const spot of wantedSpots(observed)) expect(describeSpot(spot)).toMatch(/\S{3}/)
    },
  )
})

describe('misplaced', () => {
  test('prefers a spot of the same place', () => {
    expect(misplaced(at('https://api.openai.com/v1/models', [['X-Key', key]]))?.wanted).toEqual({
      place: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    })
  })

  test('is null where one of two credentials is in place', () => {
    expect(
      misplaced(
        at('https://api.openai.com/v1/models', [
          ['X-Api-Key', key],
          ['Authorization', `Bearer ${key}`],
        ]),
      ),
    ).toBeNull()
  })
})

describe('spots', () => {
  test('user and password in an address are Basic', () => {
    const [credential] = sentCredentials(at(`https://user:${key}@api.example.test/v1`))
    expect(credential && spotOf(credential)).toEqual({ place: 'header', name: 'Authorization', scheme: 'Basic' })
  })

  test('the only spot is recognised in any letter case', () => {
    expect(inTheOnlySpot(at('https://api.openai.com/v1/models', [['authorization', `Bearer ${key}`]]))?.name).toBe(
      'Authorization',
    )
    expect(inTheOnlySpot(at('https://api.anthropic.com/v1/models', [['x-api-key', key]]))).toBeNull()
  })

  test('an API key in the place of an OAuth token is in second place', () => {
    const anthropic = ['sk', 'ant', 'api03', `${'Wd9vQ2mXkLz9RnBc4YpS7hJd1GfE5uA0'.repeat(3).slice(0, 93)}AA`].join('-')
    expect(
      inSecondSpot(at('https://api.anthropic.com/v1/models', [['Authorization', `Bearer ${anthropic}`]]))?.wanted.name,
    ).toBe('x-api-key')
    expect(inSecondSpot(at('https://api.anthropic.com/v1/models', [['x-api-key', anthropic]]))).toBeNull()
  })

  test('there is no edit for a path', () => {
    expect(moveTo({ place: 'path', name: '/v2/{KEY}', scheme: null })).toEqual([])
  })
})

describe('challengedSchemes', () => {
  test.each([
    ['Bearer realm="api", error="invalid_token"', ['Bearer']],
    ['Basic realm="a", Bearer realm="b"', ['Basic', 'Bearer']],
    ['Negotiate', ['Negotiate']],
    ['Digest qop="auth, auth-int", nonce="x"', ['Digest']],
    ['', []],
  ])('%s', (value, schemes) => {
    expect(challengedSchemes(observedFor({ status: 401, text: 'x', headers: { 'WWW-Authenticate': value } }))).toEqual(
      schemes,
    )
  })
})
