import * as fc from 'fast-check'
import { workMs } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { toBase64 } from '../../intake/base64.ts'
import { withWhy401Checksum } from '../../keys/checksums/why401-crc32.ts'
import type { AcceptedPlace } from '../refusal/refusal.ts'
import { readCredential, type CredentialRead, type PresentedRequest } from './read-credential.ts'

const key = withWhy401Checksum('shop_live_RVgLwj89N8jno1hV6JYBE2KlEc0jmT5yQ3xW')
const bearer = { in: 'header', name: 'Authorization', scheme: 'Bearer' } as const
const basic = { in: 'header', name: 'Authorization', scheme: 'Basic' } as const
const apiKey = { in: 'header', name: 'X-API-Key', scheme: null } as const
const inQuery = { in: 'query', name: 'api_key', scheme: null } as const
const inCookie = { in: 'cookie', name: 'session_key', scheme: null } as const
const usual: readonly AcceptedPlace[] = [bearer, apiKey]

const read = (request: PresentedRequest, accepted: readonly AcceptedPlace[] = usual): CredentialRead =>
  readCredential(request, accepted, ['shop'])
const withHeaders = (...headers: string[]): CredentialRead => read({ headers })

function keyIn(result: CredentialRead): string | null {
  return result.kind === 'key' ? result.key.reveal() : null
}

describe('a key is read', () => {
  test.each<{ name: string; request: PresentedRequest; accepted?: readonly AcceptedPlace[]; place: AcceptedPlace }>([
    { name: 'after Bearer', request: { headers: ['Authorization', `Bearer ${key}`] }, place: bearer },
    { name: 'in any letter case', request: { headers: ['AUTHORIZATION', `bEARER ${key}`] }, place: bearer },
    { name: 'after several blanks', request: { headers: ['authorization', `Bearer   ${key} `] }, place: bearer },
    { name: 'in its own header', request: { headers: ['x-api-key', ` ${key}`] }, place: apiKey },
    {
      name: 'as RFC 8959 writes it',
      request: { headers: ['Authorization', `Bearer secret-token:${key}`] },
      place: bearer,
    },
    { name: 'from a Headers object', request: { headers: new Headers({ 'X-API-Key': key }) }, place: apiKey },
    {
      name: 'from an object of names',
      request: { headers: { host: 'a', 'x-api-key': [key], cookie: undefined } },
      place: apiKey,
    },
    {
      name: 'beside an Authorization of somebody else',
      request: { headers: ['Authorization', 'Basic dTpw', 'X-API-Key', key] },
      place: apiKey,
    },
    {
      name: 'beside an empty place',
      request: { headers: ['Authorization', 'Bearer ', 'X-API-Key', key] },
      place: apiKey,
    },
    {
      name: 'in the query',
      request: { headers: [], url: `/v1?a=1&api_key=${key}#x` },
      accepted: [bearer, inQuery],
      place: inQuery,
    },
    {
      name: 'in an absolute URL',
      request: { headers: [], url: `https://a.example/?api%5Fkey=${key}` },
      accepted: [inQuery],
      place: inQuery,
    },
    {
      name: 'in a cookie',
      request: { headers: ['Cookie', `a=b; session_key="${key}"`] },
      accepted: [inCookie],
      place: inCookie,
    },
    {
      name: 'as user of Basic',
      request: { headers: ['Authorization', `Basic ${toBase64(`${key}:`)}`] },
      accepted: [bearer, basic],
      place: basic,
    },
    {
      name: 'as password of Basic',
      request: { headers: ['Authorization', `Basic ${toBase64(`:${key}`)}`] },
      accepted: [bearer, basic],
      place: basic,
    },
  ])('$name', ({ request, accepted, place }) => {
    const result = read(request, accepted)
    expect(result).toMatchObject({ kind: 'key', place })
    expect(keyIn(result)).toBe(key)
  })

  test('whatever its format, since keys may have been imported', () => {
    expect(keyIn(withHeaders('Authorization', 'Bearer 7f3a'))).toBe('7f3a')
    expect(keyIn(withHeaders('X-API-Key', 'legacy key, with words'))).toBeNull()
    expect(keyIn(withHeaders('X-API-Key', 'legacy key'))).toBe('legacy key')
  })
})

describe('refused as', () => {
  test.each<{ code: string; request: PresentedRequest; accepted?: readonly AcceptedPlace[]; members?: object }>([
    { code: 'send.absent', request: { headers: [] } },
    { code: 'send.absent', request: { headers: ['Cookie', 'a=b'], url: '/v1?page=2' }, members: { accepted: usual } },
    { code: 'key.missing', request: { headers: ['Authorization', ''] } },
    { code: 'key.missing', request: { headers: ['Authorization', 'Bearer'] } },
    {
      code: 'key.missing',
      request: { headers: ['Authorization', 'Bearer   '] },
      members: { seen: [bearer], finding: 'is empty' },
    },
    {
      code: 'key.missing',
      request: { headers: ['Authorization', 'Bearer undefined'] },
      members: { finding: 'is the word “undefined”, not a key' },
    },
    { code: 'key.missing', request: { headers: ['X-API-Key', 'null'] } },
    { code: 'key.missing', request: { headers: [], url: '/?api_key=' }, accepted: [inQuery] },
    {
      code: 'send.conflict',
      request: { headers: ['Authorization', `Bearer ${key}`, 'X-API-Key', 'other'] },
      members: { seen: [bearer, apiKey] },
    },
    {
      code: 'send.conflict',
      request: { headers: ['Authorization', `Bearer ${key}`, 'X-API-Key', key] },
      members: { seen: [bearer, apiKey] },
    },
    {
      code: 'send.conflict',
      request: { headers: ['X-API-Key', key, 'x-api-key', key] },
      members: { seen: [apiKey, apiKey] },
    },
    {
      code: 'send.conflict',
      request: { headers: ['X-API-Key', `${key}, ${key}`] },
      members: { seen: [apiKey, apiKey] },
    },
    { code: 'send.conflict', request: { headers: ['Authorization', `Bearer ${key}, Bearer ${key}`] } },
    { code: 'send.conflict', request: { headers: [], url: `/?api_key=${key}&api_key=b` }, accepted: [inQuery] },
    {
      code: 'send.scheme_missing',
      request: { headers: ['Authorization', key] },
      members: { seen: [{ ...bearer, scheme: null }] },
    },
    { code: 'send.scheme_missing', request: { headers: ['Authorization', 'imported-7f3a'] } },
    {
      code: 'send.scheme_wrong',
      request: { headers: ['Authorization', `Token ${key}`] },
      members: { reason: 'other', seen: [{ ...bearer, scheme: 'Token' }] },
    },
    {
      code: 'send.scheme_wrong',
      request: { headers: ['Authorization', `Basic ${toBase64(`${key}:`)}`] },
      members: { reason: 'other', seen: [basic] },
    },
    {
      code: 'send.scheme_wrong',
      request: { headers: ['Authorization', `Bearer Bearer ${key}`] },
      members: { reason: 'doubled' },
    },
    {
      code: 'send.scheme_wrong',
      request: { headers: ['Authorization', `Baerer ${key}`] },
      members: { reason: 'misspelt' },
    },
    {
      code: 'send.scheme_wrong',
      request: { headers: ['Authorization', `Bearer: ${key}`] },
      members: { reason: 'punctuated' },
    },
    {
      code: 'send.scheme_wrong',
      request: { headers: ['Authorization', `Bearer${key}`] },
      members: { reason: 'glued' },
    },
    {
      code: 'send.scheme_wrong',
      request: { headers: ['X-API-Key', `Bearer ${key}`] },
      members: { reason: 'unwanted' },
    },
    {
      code: 'send.wrong_header',
      request: { headers: ['X-Auth-Token', key] },
      members: { seen: [{ in: 'header', name: 'X-Auth-Token', scheme: null }] },
    },
    {
      code: 'send.wrong_header',
      request: { headers: ['Proxy-Authorization', `Bearer ${key}`] },
      members: { seen: [{ in: 'header', name: 'Proxy-Authorization', scheme: 'Bearer' }] },
    },
    { code: 'send.wrong_header', request: { headers: ['Authorization', 'Bearer ', 'Api-Key', `"${key}"`] } },
    {
      code: 'send.wrong_header',
      request: { headers: ['Authorization', `Basic ${toBase64(`${key}:`)}`] },
      accepted: [apiKey],
    },
    {
      code: 'send.wrong_place',
      request: { headers: ['Cookie', `a=b; k=${key}`] },
      members: { seen: [{ in: 'cookie', name: 'k', scheme: null }] },
    },
    {
      code: 'send.wrong_place',
      request: { headers: [], url: `/v1?token=${key}` },
      members: { seen: [{ in: 'query', name: 'token', scheme: null }] },
    },
    {
      code: 'send.wrong_place',
      request: { headers: [], url: `/v1/${key}/users` },
      members: { seen: [{ in: 'path', name: '', scheme: null }] },
    },
    {
      code: 'send.wrong_place',
      request: { headers: [], bodyStart: `{"key":"${key}"}` },
      members: { seen: [{ in: 'body', name: '', scheme: null }] },
    },
    { code: 'send.wrong_place', request: { headers: ['X-API-Key', key] }, accepted: [inQuery] },
  ])('$code: $request', ({ code, request, accepted, members = {} }) => {
    expect(read(request, accepted)).toMatchObject({ kind: 'refused', code, members })
  })

  test('a key that stands where its name belongs is not named', () => {
    const result = read({ headers: [], url: `/v1?${key}=1` })
    expect(result).toMatchObject({ code: 'send.wrong_place', members: { seen: [{ in: 'query', name: '' }] } })
  })
})

test('no refusal ever holds what was sent', () => {
  const value = fc.oneof(
    fc.constantFrom(
      key,
      `Bearer ${key}`,
      `${key} ${key}`,
      `x ${key}`,
      `${key}, ${key}`,
      `Basic ${key}`,
      `"${key}"`,
      toBase64(key),
    ),
    fc.string(),
  )
  const name = fc.constantFrom('Authorization', 'X-API-Key', 'X-Other', 'Cookie', key)
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value)), value, (headers, query) => {
      const result = read({ headers, url: `/?k=${query}&${query}=1&${query}`, bodyStart: query })
      expect(JSON.stringify(result)).not.toContain(key.slice(10))
    }),
  )
})

test('hostile requests take time in proportion to their length', () => {
  const long = 200_000
  const shapes: readonly PresentedRequest[] = [
    { headers: ['Authorization', `Bearer${' '.repeat(long)}`] },
    { headers: ['Authorization', 'Bearer '.repeat(long / 7)] },
    { headers: ['Authorization', `Basic ${'A'.repeat(long)}`] },
    { headers: ['X-Other', '"\' `'.repeat(long / 4)] },
    { headers: ['Cookie', 'a=;'.repeat(long / 3)] },
    { headers: Array.from({ length: long / 10 }, () => 'shop_live_') },
    { headers: [], url: `/?${'api_key=%&'.repeat(long / 10)}` },
    { headers: [], url: `/${'shop_live'.repeat(long / 9)}`, bodyStart: 'shop_live'.repeat(long / 9) },
  ]
  for (const request of shapes) {
    expect(workMs(() => read(request, [bearer, apiKey, inQuery, inCookie]))).toBeLessThan(500)
  }
})
