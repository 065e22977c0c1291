import { tellingOf, testSigns, testVerdicts, type SignRow, type VerdictRow } from '@why401/testkit/cause-tables'
import { describe, expect, test } from 'vitest'
import { quota } from './quota.ts'

const verdicts: readonly VerdictRow[] = [
  {
    name: 'an answer that the provider documents for it',
    given: {
      status: 429,
      body: '{"status":"error","code":"apiKeyExhausted","message":"Your API key has no more requests available."}',
      request: { url: 'https://newsapi.org/v2/everything' },
    },
    verdict: 'suspected',
  },
  {
    name: 'another answer of the same provider',
    given: {
      status: 401,
      body: '{"status":"error","code":"apiKeyDisabled","message":"x"}',
      request: { url: 'https://newsapi.org/v2/everything' },
    },
    verdict: 'unknown',
  },
  { name: 'a bare 403', given: { status: 403, text: 'Forbidden' }, verdict: 'unknown' },
]

const signs: readonly SignRow[] = [
  { sign: 'quota-exceeded', hit: { text: 'reason: quotaExceeded' }, miss: { text: 'reason: forbidden' } },
  {
    sign: 'period-limit',
    hit: { text: 'Requests reached the daily limit' },
    miss: { text: 'Requests reached the server' },
  },
  { sign: 'limit-reached', hit: { text: 'Request limit reached!' }, miss: { text: 'Request reached the backend' } },
  { sign: 'resets', hit: { text: 'your allowance resets at midnight' }, miss: { text: 'your allowance is large' } },
  {
    sign: 'first-n-then',
    hit: { text: '401 Unauthorized', remarks: ['the first 100 mails go out, then all are refused'] },
    miss: { text: '401 Unauthorized', remarks: ['the first mail is refused'] },
  },
  {
    sign: 'until-day-of-month',
    hit: { text: '401 Unauthorized', remarks: ['mails went out until the 28th of the month'] },
    miss: { text: '401 Unauthorized', remarks: ['mails went out until noon'] },
  },
  {
    sign: 'many-pollers',
    hit: { text: '401 Unauthorized', remarks: ['6 bots on the account, all polled'] },
    miss: { text: '401 Unauthorized', remarks: ['one bot'] },
  },
  {
    sign: 'common-key',
    hit: { text: '401 Unauthorized', remarks: ['no own key set: the program uses its built-in one'] },
    miss: { text: '401 Unauthorized', remarks: ['an own key is set'] },
  },
  {
    sign: 'plan-bought',
    hit: { text: '401 Unauthorized', remarks: ['the Essentials plan was bought'] },
    miss: { text: '401 Unauthorized', remarks: ['the plan was drawn'] },
  },
  {
    sign: 'over-your-limit',
    hit: { text: 'You are over your rate limit please upgrade' },
    miss: { text: 'Upgrade your plan' },
  },
  {
    sign: 'counters',
    hit: { text: '{"calls_made":{"month":75771},"max_calls":{"month":75000}}' },
    miss: { text: '{"calls":1}' },
  },
  { sign: 'quota-in-chinese', hit: { text: '配额已用完' }, miss: { text: '密钥无效' } },
  {
    sign: 'quota-still-shown',
    hit: { remarks: ['the front page still shows free quota'] },
    miss: { remarks: ['the front page is blue'] },
  },
  {
    sign: 'shared-key-refused',
    hit: { status: 403, text: 'Forbidden', remarks: ['the program uses its built-in key'] },
    miss: { status: 401, text: 'Unauthorized', remarks: ['the program uses its built-in key'] },
  },
  {
    // Nobody's limit: no key was seen.
    sign: 'daily-requests-code',
    hit: { text: '{"reason":"dailyLimitExceeded"}' },
    miss: { text: '{"reason":"dailyLimitExceededUnreg"}' },
  },
  {
    sign: 'period-limit',
    hit: { text: 'Daily Limit Exceeded' },
    miss: { text: 'Daily Limit for Unauthenticated Use Exceeded' },
  },
  {
    sign: 'daily-requests-code',
    hit: { text: 'dailyLimitExceeded' },
    miss: { text: '{"domain":"usageLimits","reason":"accessNotConfigured"}' },
  },
  {
    sign: 'daily-requests-code',
    hit: { text: '"reason":"dailyLimitExceeded"' },
    miss: { text: '"reason":"dailyLimitExceededUnreg"' },
  },
  {
    sign: 'quota-spoken-of',
    hit: { remarks: ['the quota of the project is small'] },
    miss: { remarks: ['the project is small'] },
  },
]

describe('limit.quota', () => {
  testVerdicts(quota, verdicts)
  testSigns(quota, signs)

  test('says that the key is fine and when it ends', () => {
    expect(quota.explain(tellingOf(quota, { status: 403, text: 'x' }))).toContain('The key is fine')
    expect(quota.explain(tellingOf(quota, { status: 403, text: 'x' }))).toContain('until the period ends')
  })

  test('does not offer another key as an edit', () => {
    expect(quota.fix(tellingOf(quota, { status: 403, text: 'x' })).edits).toEqual([])
  })
})
