import { sampleCodes, sampleMembers, sampleRefusal, sampleStyle } from '@why401/testkit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { causeIds } from '../../causes/ids.gen.ts'
import { answerRefusal } from './answer-refusal.ts'
import type { RefusalCode, RefusalMembers } from './refusal.ts'
import { refusalRules } from './rules.ts'

const strict = { ...sampleStyle, profile: 'strict' } as const
const answer = (code: RefusalCode, members?: RefusalMembers) => answerRefusal(sampleRefusal(code, members), sampleStyle)

describe.each(sampleCodes)('%s', (code) => {
  const { status, headers, body } = answer(code)

  test('is problem details with the members that every refusal has', () => {
    expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
    expect(body).toMatchObject({
      status,
      code,
      docs: `https://why401.example/causes/${code}`,
      request_id: 'req_SYNTHETIC0001',
    })
    expect(causeIds).toContain(body['code'])
    for (const member of ['title', 'detail', 'fix', 'error', 'message']) expect(body[member]).toMatch(/^[A-Z].*\w/)
    expect(body['detail']).toMatch(/^[^.].*\.$/)
    expect(body['fix']).toMatch(/\.$/)
    expect(body['evaluated']).toHaveLength(12)
  })

  test('carries a challenge where one belongs, as RFC 6750 allows', () => {
    // RFC 9110 section 11.2: parameters with quoted strings; RFC 6750: ASCII without quote and backslash in them.
    const wellFormed = /^Bearer realm="api"(?:, [a-z_]+="[\x20\x21\x23-\x5b\x5d-\x7e]*")*$/
    const isChallenged = status === 400 || status === 401 || code === 'perm.scope'
    expect(headers['www-authenticate'] ?? 'none').toMatch(isChallenged ? wellFormed : /^none$/)
  })

  test('says without any member what it says', () => {
    const bare = answer(code, {}).body
    for (const member of ['detail', 'fix']) expect(`${bare[member]}`).not.toMatch(/undefined|null|\(\)| {2}/)
  })

  test('keeps what is the owner’s, whatever is in the refusal', () => {
    const everything = Object.assign({}, ...Object.values(sampleMembers), {
      leaked_at: 'SYNTHETIC-OWNER-ONLY',
    }) as RefusalMembers
    expect(JSON.stringify(answer(code, everything))).not.toContain('SYNTHETIC-OWNER-ONLY')
  })
})

test('a 401 has the two members that older clients know, word for word', () => {
  const { body } = answer('key.expired')
  expect(body['error']).toBe('Invalid API Key')
  expect(body['message']).toBe('The API key provided is not valid or has expired.')
})

test.each([
  ['send.absent', undefined],
  ['send.scheme_wrong', undefined],
  ['send.conflict', 'invalid_request'],
  ['key.mistyped', 'invalid_token'],
  ['key.expired', 'invalid_token'],
  ['perm.scope', 'insufficient_scope'],
] as const)('%s: error=%s', (code, error) => {
  expect(/error="(\w+)"/.exec(answer(code).headers['www-authenticate'] ?? '')?.[1]).toBe(error)
})

test('the scope is what would be enough', () => {
  const { headers, body } = answer('perm.scope', { required: 'a:read and (b:write or (c and d))', granted: ['x'] })
  expect(headers['www-authenticate']).toContain('scope="a:read b:write"')
  expect(body).toMatchObject({ required: 'a:read and (b:write or (c and d))', granted: ['x'] })
})

test.each([
  [{ in: 'header', name: 'authorization', scheme: 'Token' }, /^Token realm/],
  [{ in: 'header', name: 'X-API-Key', scheme: null }, /^ApiKey realm/],
  [{ in: 'query', name: 'key', scheme: null }, /^ApiKey realm/],
] as const)('where keys are read in %j the challenge says so', (place, challenge) => {
  const { headers } = answerRefusal(sampleRefusal('send.absent'), { ...sampleStyle, accepted: [place] })
  expect(headers['www-authenticate']).toMatch(challenge)
})

test('resource metadata and the page of the refusal are named where there are any', () => {
  const style = {
    ...sampleStyle,
    resourceMetadata: 'https://a.example/.well-known/oauth-protected-resource',
    refusalsBase: 'https://a.example/refusals',
  }
  const { headers, body } = answerRefusal(sampleRefusal('send.absent'), style)
  expect(headers['www-authenticate']).toBe(
    'Bearer realm="api", resource_metadata="https://a.example/.well-known/oauth-protected-resource"',
  )
  expect(body['instance']).toBe('https://a.example/refusals/req_SYNTHETIC0001')
})

test('links are told where they lead somewhere; the type is the same everywhere', () => {
  const own = answerRefusal(sampleRefusal('key.expired'), { ...sampleStyle, docsBase: 'https://docs.example.com/a' })
  expect(own.body).toMatchObject({
    type: 'https://why401.example/causes/key.expired',
    docs: 'https://docs.example.com/a/key.expired',
  })
  const { body } = answerRefusal(sampleRefusal('key.expired'), { ...sampleStyle, docsBase: null })
  expect(body['type']).toBe(own.body['type'])
  expect(Object.keys(body)).not.toContain('docs')
  expect(Object.keys(body)).not.toContain('instance')
})

test('one unknown key too many from an address is told as that, and not as a limit of the key', () => {
  const told = { retry_after: 30, address_seen: '203.0.113.7', address_from: 'x-forwarded-for' }
  const { status, headers, body } = answer('limit.rate', told)
  expect([status, headers['retry-after']]).toEqual([429, '30'])
  expect(body).toMatchObject({ message: 'The address of the caller has reached a limit.', ...told })
  expect(body['detail']).toMatch(
    /^From the address 203\.0\.113\.7 \(read from x-forwarded-for\) came too many keys that nobody/,
  )
  expect(body['fix']).toMatch(/^Check that the key is the one that was issued/)
  expect(answer('limit.rate').body['message']).toBe('The API key has reached a limit.')
})

describe('waiting', () => {
  test('a limit says when to come back, in header and body', () => {
    const { headers, body } = answerRefusal(
      {
        ...sampleRefusal('limit.rate', {}),
        limits: [
          { name: 'burst', limit: 10, windowSeconds: 1, remaining: 3, resetSeconds: 50 },
          { name: 'per "minute"', limit: 60, windowSeconds: 60, remaining: 0, resetSeconds: 6.2 },
        ],
      },
      sampleStyle,
    )
    expect(headers).toMatchObject({
      'retry-after': '7',
      'ratelimit-policy': '"burst";q=10;w=1, "per \\"minute\\"";q=60;w=60',
      ratelimit: '"burst";r=3;t=50, "per \\"minute\\"";r=0;t=7',
    })
    expect(body).toMatchObject({
      retry_after: 7,
      type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
    })
  })

  test('a key that is not active yet and a verifier in trouble name a time of their own', () => {
    expect(answer('key.inactive', {}).headers['retry-after']).toBe('5')
    expect(answer('server.fault', {}).headers['retry-after']).toBe('2')
  })

  test('a dead key is not worth waiting for', () => {
    expect(answer('key.expired', { retry_after: 5 }).headers['retry-after']).toBeUndefined()
  })
})

test('no value of a member breaks a header', () => {
  const text = fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(fc.constantFrom(...sampleCodes), text, (code, value) => {
      const members = {
        ...sampleMembers[code],
        finding: value,
        required: value,
        origin_seen: value,
        contact: value,
        state: value,
      }
      const { headers } = answerRefusal(sampleRefusal(code, members), { ...sampleStyle, realm: value })
      for (const field of Object.values(headers)) expect(field).toMatch(/^[\x20-\x7e]+$/)
    }),
  )
})

describe('the strict profile', () => {
  const collapsed: readonly (readonly [RefusalCode, RefusalMembers])[] = [
    ['key.unknown', { environment: 'live' }],
    ['key.expired', { expired_at: '2026-01-01T00:00:00.000Z', successor: true }],
    ['key.revoked', { state: 'revoked', revoked_at: '2026-01-01T00:00:00.000Z' }],
    ['key.revoked', { state: 'superseded', successor_hint: 'aaaa' }],
    ['key.revoked', { state: 'disabled', since: '2026-01-01T00:00:00.000Z' }],
    ['key.leaked', { leaked_at: '2026-01-01T00:00:00.000Z' }],
  ]
  const style = { ...strict, refusalsBase: 'https://a.example/refusals' }
  const limits = [{ name: 'a', limit: 1, windowSeconds: 1, remaining: 0, resetSeconds: 1 }]

  test('answers whatever ended a key byte for byte like a key that never was, but for the request id', () => {
    const answers = collapsed.map(([code, members], i) => {
      const refusal = { ...sampleRefusal(code, members), requestId: `req_${i}`, ...(i % 2 === 0 && { limits }) }
      return JSON.stringify(answerRefusal(refusal, style)).replaceAll(`req_${i}`, 'req_')
    })
    expect(new Set(answers).size).toBe(1)
    expect(JSON.parse(answers[0] ?? '')).toMatchObject({ status: 401, body: { code: 'key.unknown' } })
  })

  test('tells one unknown key too many from an address as any, which a dead key is told as, too', () => {
    const members = { retry_after: 30, address_seen: '203.0.113.7', 'violated-policies': ['unknown-keys'] }
    const evaluated = sampleRefusal('key.unknown').evaluated.map((one) =>
      one.check === 'existence' ? ({ ...one, code: 'limit.rate' } as const) : one,
    )
    const refusal = { ...sampleRefusal('limit.rate', members), evaluated }
    expect(answerRefusal(refusal, style)).toEqual(answerRefusal(sampleRefusal('key.unknown'), style))
    expect(answerRefusal(sampleRefusal('limit.rate'), style).status).toBe(429)
  })

  test('does not tell of a dead key through the checks behind the first that failed', () => {
    const refusal = sampleRefusal('account.suspended')
    const evaluated = refusal.evaluated.map((one) =>
      one.check === 'state'
        ? ({ check: 'state', verdict: 'failed', code: 'key.expired', detail: 'Expired.' } as const)
        : one,
    )
    expect(answerRefusal({ ...refusal, evaluated }, strict)).toEqual(answerRefusal(refusal, strict))
    expect(answerRefusal({ ...refusal, evaluated }, sampleStyle)).not.toEqual(answerRefusal(refusal, sampleStyle))
  })

  test('still says what the characters of a text show', () => {
    expect(answerRefusal(sampleRefusal('key.quoted'), strict)).toEqual(answer('key.quoted'))
  })
})

test('every code has a rule, and no rule names a member of the owner', () => {
  expect(Object.keys(refusalRules).toSorted()).toEqual(sampleCodes.toSorted())
  for (const { tells } of Object.values(refusalRules)) expect(tells).not.toContain('leaked_at')
})
