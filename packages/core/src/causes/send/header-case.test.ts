import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { headerCase } from './header-case.ts'

const key = 'Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW0x'
const named = (name: string, url = 'https://api.example.test/v1') =>
  ({ status: 401, request: { url, headers: [[name, `Bearer ${key}`]] } }) as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  { name: 'a lower-case name, which alone proves nothing', given: named('authorization'), verdict: 'unknown' },
  { name: 'a title-case name', given: named('Authorization'), verdict: 'unknown' },
  { name: 'no request', given: { text: '401' }, verdict: 'unknown' },
  {
    name: 'another spelling that works',
    given: { ...named('x-api-key'), remarks: ['X-API-KEY works'] },
    verdict: 'suspected',
  },
]

const fires: readonly (readonly [string, Given])[] = [
  ['looked-up-by-letter', { code: 'vals, ok := r.Header["x-api-key"]' }],
  ['case-error', { text: 'Illegal header name: AUTHORIZATION' }],
  ['key-error', { text: "KeyError: 'authorization'" }],
  ['case-spoken-of', { remarks: ['with the header name in lower case it passes'] }],
  ['http2-client', { remarks: ['the client speaks HTTP/2'] }],
  ['exact-lookup', { code: "const token = event.headers['Authorization']" }],
  ['name-all-lower', named('authorization')],
  ['name-unusual', named('AUTHORIZATION')],
  ['known-provider', named('authorization', 'https://api.openai.com/v1/models')],
  ['two-spellings', { ...named('x-api-key'), remarks: ['with X-Api-Key the same request works'] }],
  [
    'two-spellings',
    { text: 'the token is not found with the header "Authorization"', code: 'const token = req.headers.authorization' },
  ],
  ['case-spoken-of', { remarks: ['the header name in capitals is refused'] }],
  ['exact-lookup', { code: 'const token = ctx.headers.authorization;' }],
  ['some-servers-refuse', { remarks: ['some servers refuse it'] }],
  ['authorization-all-lower', named('authorization')],
  ['case-spoken-of', { remarks: ['the middleware compares header names exactly'] }],
  ['exact-lookup', { code: 'token = event["headers"].get("Authorization")' }],
  ['http2-client', { remarks: ['the gRPC client'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['exact-lookup', { code: 'print(response.request.headers["Authorization"])' }],
  ['looked-up-by-letter', { code: 'vals := r.Header.Get("x-api-key")' }],
  ['name-all-lower', named('Authorization')],
  ['name-unusual', named('Authorization')],
  ['known-provider', named('authorization')],
  ['case-spoken-of', { remarks: ['the same key works with curl'] }],
  ['two-spellings', { ...named('X-Api-Key'), remarks: ['X-Api-Key is sent'] }],
  ['two-spellings', { ...named('Authorization'), text: 'missing authorization header' }],
  ['exact-lookup', { code: 'headers["Authorization"] = `Bearer ${key}`' }],
  ['exact-lookup', { code: 'req.headers.authorization = token' }],
  ['some-servers-refuse', { remarks: ['own vLLM server with a key'] }],
  ['authorization-all-lower', named('x-api-key')],
  ['case-spoken-of', { remarks: ['the server checks the key'] }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = headerCase.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('send.header_case', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(headerCase.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(headerCase, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(headerCase, observedFor(given))).not.toContain(sign)
  })

  test.each([
    ['authorization', 'Authorization'],
    ['Authorization', 'authorization'],
    ['x-auth-token', 'X-Auth-Token'],
  ])('proposes another spelling of %s', (from, to) => {
    expect(headerCase.fix(telling(named(from))).edits).toEqual([{ kind: 'rename-header', from, to }])
    expect(headerCase.explain(telling(named(from)))).toContain(from)
  })

  test('says what would settle it', () => {
    expect(headerCase.examine(observedFor(named('authorization')))).toEqual({
      verdict: 'unknown',
      needs: 'the answer to the same request with another spelling of authorization',
    })
  })
})
