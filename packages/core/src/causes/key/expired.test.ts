import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { expired } from './expired.ts'

function telling(given: Given): Parameters<typeof expired.explain>[0] {
  const observed = observedFor(given)
  const verdict = expired.examine(observed)
  return {
    found: verdict.verdict === 'suspected' ? verdict.found : null,
    observed,
    providerName: observed.provider?.name ?? 'the provider',
  }
}

const verdicts: readonly { name: string; given: Given; verdict: string }[] = [
  {
    name: 'an expiry date in the past',
    given: { status: 401, body: '{"message":"refused","expires_at":"2026-10-01"}' },
    verdict: 'suspected',
  },
  {
    name: 'an expiry date in the future',
    given: { status: 401, body: '{"message":"refused","expires_at":"2027-10-01"}' },
    verdict: 'unknown',
  },
  {
    name: 'an expiry date that is today',
    given: { status: 401, body: '{"message":"refused","expires_at":"2026-11-21"}' },
    verdict: 'unknown',
  },
  {
    name: 'an answer that the provider documents for it',
    given: {
      status: 401,
      body: '{"error":{"message":"Expired API Key","type":"invalid_request_error","code":"expired_api_key"}}',
      request: { url: 'https://api.groq.com/openai/v1/models' },
    },
    verdict: 'suspected',
  },
  { name: 'a bare 401', given: { text: '401 Unauthorized', status: 401 }, verdict: 'unknown' },
]

const signs: readonly { sign: string; hit: Given; miss: Given }[] = [
  {
    sign: 'key-expired',
    hit: { text: 'The provided client secret keys are expired.' },
    miss: { text: 'The session has ended' },
  },
  {
    sign: 'token-expired',
    hit: { text: 'The access token used has expired.' },
    miss: { text: 'The access token lacks a scope.' },
  },
  {
    sign: 'age-of-key',
    hit: { text: '401 Unauthorized', remarks: ['the token was made a year ago'] },
    miss: { text: '401 Unauthorized', remarks: ['the token was made a minute ago'] },
  },
  {
    sign: 'fine-until-a-date',
    hit: { text: '401 Unauthorized', remarks: ['every run was green until 12 August'] },
    miss: { text: '401 Unauthorized', remarks: ['every run was green until the merge'] },
  },
  {
    sign: 'round-lifetime',
    hit: { text: '401 Unauthorized', remarks: ['it fails every 90 days'] },
    miss: { text: '401 Unauthorized', remarks: ['it fails every 9 requests'] },
  },
  {
    sign: 'public-and-refused',
    hit: { text: '401 Unauthorized', remarks: ['the repository is public'] },
    miss: { text: '401 Unauthorized', remarks: ['the repository is private'] },
  },
  {
    sign: 'date-has-passed',
    hit: { text: 'token expired', config: 'TOKEN_EXPIRES=2026-01-31' },
    miss: { text: 'token expired', config: 'TOKEN_EXPIRES=2027-01-31' },
  },
  {
    sign: 'invalid-expired-or-not-permitted',
    hit: { text: 'The specified API key is invalid, has expired, or does not have permission' },
    miss: { text: 'The specified API key is invalid' },
  },
  {
    sign: 'made-long-ago',
    hit: { text: '401', remarks: ['the token was created in spring'] },
    miss: { text: '401', remarks: ['the token was created today'] },
  },
  {
    sign: 'masked-in-the-log',
    hit: { text: '  env:\n    ACME_AUTH_TOKEN: ***\nError: Unauthorized' },
    miss: { text: 'ACME_AUTH_TOKEN: ' },
  },
  {
    sign: 'published-before',
    hit: { remarks: ['release pipeline that published before'] },
    miss: { remarks: ['the pipeline publishes'] },
  },
  {
    sign: 'invalid-expired-or-not-permitted',
    hit: { text: 'The specified API key is invalid, has expired, or does not have permission' },
    miss: { text: 'The API key is invalid' },
  },
  {
    sign: 'no-secret-problem',
    hit: { remarks: ['secret NPM_TOKEN is there and not empty'] },
    miss: { remarks: ['the secret is in the vault'] },
  },
  {
    sign: 'round-lifetime',
    hit: { remarks: ['after about a month of use'] },
    miss: { remarks: ['after about a minute'] },
  },
]

describe('key.expired', () => {
  test.each(verdicts)('$name is $verdict', ({ given, verdict }) => {
    expect(expired.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(signs)('the sign $sign tells its wording from a near miss', ({ sign, hit, miss }) => {
    expect(hits(expired, observedFor(hit))).toContain(sign)
    expect(hits(expired, observedFor(miss))).not.toContain(sign)
  })

  test('says when and how long ago', () => {
    expect(expired.explain(telling({ status: 401, body: '{"expires_at":"2026-10-01"}' }))).toContain('2026-10-01')
    expect(expired.explain(telling({ status: 401, body: '{"expires_at":"2026-10-01"}' }))).toContain('52 days')
  })

  test('asks for a new key', () => {
    expect(expired.fix(telling({ text: '401' })).summary).toContain('new key')
  })
})
