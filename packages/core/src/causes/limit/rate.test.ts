import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { rate } from './rate.ts'

function telling(given: Given): Parameters<typeof rate.explain>[0] {
  const observed = observedFor(given)
  const verdict = rate.examine(observed)
  return {
    found: verdict.verdict === 'suspected' ? verdict.found : null,
    observed,
    providerName: observed.provider?.name ?? 'the provider',
  }
}

const verdicts: readonly { name: string; given: Given; verdict: string }[] = [
  { name: '429', given: { status: 429, text: 'Too Many Requests' }, verdict: 'suspected' },
  {
    name: 'an empty allowance in the headers',
    given: { status: 403, text: 'Forbidden', headers: { 'X-RateLimit-Remaining': '0' } },
    verdict: 'suspected',
  },
  {
    name: 'an allowance that is left',
    given: { status: 403, text: 'Forbidden', headers: { 'X-RateLimit-Remaining': '41' } },
    verdict: 'unknown',
  },
  {
    name: '429 that the provider documents for used-up credit',
    given: {
      status: 429,
      body: '{"error":{"message":"You exceeded your current quota","type":"insufficient_quota","code":"insufficient_quota"}}',
      request: { url: 'https://api.openai.com/v1/models' },
    },
    verdict: 'unknown',
  },
  { name: 'a bare 403', given: { status: 403, text: 'Forbidden' }, verdict: 'unknown' },
]

const signs: readonly { sign: string; hit: Given; miss: Given }[] = [
  { sign: 'rate-limit', hit: { text: 'API rate limit exceeded' }, miss: { text: 'API key exceeded its length' } },
  {
    sign: 'secondary',
    hit: { text: 'You have exceeded a secondary rate limit' },
    miss: { text: 'You have exceeded your rights' },
  },
  { sign: 'wait', hit: { text: 'rate reset in 26m06s' }, miss: { text: 'password reset by mail' } },
  {
    sign: 'anonymous-limit',
    hit: { text: 'Unauthenticated requests are limited to 60 an hour' },
    miss: { text: 'Unauthenticated requests do not have permission "registry.read"' },
  },
  {
    sign: 'anonymous-limit',
    hit: { text: 'Authenticated requests get a higher limit' },
    miss: { text: 'Authenticated requests are logged' },
  },
  {
    sign: 'after-n-requests',
    hit: { text: '401 Unauthorized', remarks: ['refused after 10 requests'] },
    miss: { text: '401 Unauthorized', remarks: ['refused after the login'] },
  },
  {
    sign: 'fast-or-parallel',
    hit: { text: '401 Unauthorized', remarks: ['twenty calls run in parallel'] },
    miss: { text: '401 Unauthorized', remarks: ['one call is made'] },
  },
  {
    sign: 'first-ones-pass',
    hit: { text: '401 Unauthorized', remarks: ['the first calls pass, the rest does not'] },
    miss: { text: '401 Unauthorized', remarks: ['no call passes'] },
  },
  {
    sign: 'passes-after-wait',
    hit: { text: '401 Unauthorized', remarks: ['works again after some minutes'] },
    miss: { text: '401 Unauthorized', remarks: ['works on the other machine'] },
  },
  { sign: 'too-many-requests', hit: { status: 429, text: 'x' }, miss: { status: 401, text: 'x' } },
  {
    sign: 'after-n-requests',
    hit: { remarks: ['after some hundreds of requests it is refused'] },
    miss: { remarks: ['after the requests changed'] },
  },
  {
    sign: 'after-n-requests-told',
    hit: { text: '401 Unauthorized after 10 requests' },
    miss: { text: '401 Unauthorized after login' },
  },
  { sign: 'rate-in-chinese', hit: { text: '请求过于频繁' }, miss: { text: '请求无效' } },
  {
    sign: 'works-for-some-minutes',
    hit: { remarks: ['works for 10 to 20 minutes of reloading, then fails'] },
    miss: { remarks: ['works for me'] },
  },
  {
    sign: 'anonymous-at-github',
    hit: { status: 403, request: { url: 'https://api.github.com/repos/a/b', headers: [] }, text: 'Forbidden' },
    miss: {
      status: 403,
      request: { url: 'https://api.github.com/repos/a/b', headers: [['Authorization', 'Bearer x']] },
      text: 'Forbidden',
    },
  },
]

describe('limit.rate', () => {
  test.each(verdicts)('$name is $verdict', ({ given, verdict }) => {
    expect(rate.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(signs)('the sign $sign tells its wording from a near miss', ({ sign, hit, miss }) => {
    expect(hits(rate, observedFor(hit))).toContain(sign)
    expect(hits(rate, observedFor(miss))).not.toContain(sign)
  })

  test('quotes the header', () => {
    expect(rate.explain(telling({ status: 403, text: 'x', headers: { 'X-RateLimit-Remaining': '0' } }))).toContain(
      'x-ratelimit-remaining: 0',
    )
  })

  test('repeats what the answer asks for', () => {
    expect(rate.fix(telling({ status: 429, text: 'x', headers: { 'Retry-After': '120' } })).summary).toContain(
      'Retry-After: 120',
    )
  })

  test('does not repeat a header that is no plain value', () => {
    expect(rate.fix(telling({ status: 429, text: 'x', headers: { 'Retry-After': '<b>1</b>' } })).summary).not.toContain(
      '<b>',
    )
  })
})
