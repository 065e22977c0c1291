import { tellingOf, testSigns, testVerdicts, type SignRow, type VerdictRow } from '@why401/testkit/cause-tables'
import { describe, expect, test } from 'vitest'
import { suspended } from './suspended.ts'

const verdicts: readonly VerdictRow[] = [
  {
    name: 'an answer that the provider documents for it',
    given: {
      status: 401,
      body: '{"error":{"message":"The OpenAI account associated with this API key has been deactivated.","code":"account_deactivated"}}',
      request: { url: 'https://api.openai.com/v1/models' },
    },
    verdict: 'suspected',
  },
  {
    name: 'another answer of the same provider',
    given: {
      status: 401,
      body: '{"error":{"message":"Incorrect API key provided","code":"invalid_api_key"}}',
      request: { url: 'https://api.openai.com/v1/models' },
    },
    verdict: 'unknown',
  },
  { name: 'a bare 403', given: { status: 403, text: 'Forbidden' }, verdict: 'unknown' },
]

const signs: readonly SignRow[] = [
  {
    sign: 'account-off',
    hit: { text: 'Your organization has been suspended' },
    miss: { text: 'Your organization has been created' },
  },
  { sign: 'account-off-code', hit: { text: 'error: account_deactivated' }, miss: { text: 'error: account_created' } },
  {
    sign: 'must-be-verified',
    hit: { text: 'Your organization must be verified to stream this model.' },
    miss: { text: 'Your signature must be sorted' },
  },
  {
    sign: 'must-be-verified',
    hit: { text: 'Publishing requires a verified phone number' },
    miss: { text: 'Publishing requires a verified signature' },
  },
  { sign: 'violation', hit: { text: 'violation of Terms of Service' }, miss: { text: 'violation of a unique index' } },
  {
    sign: 'seen-as-off',
    hit: { text: '401 Unauthorized', remarks: ['the account shows as deactivated'] },
    miss: { text: '401 Unauthorized', remarks: ['the account shows two keys'] },
  },
  {
    sign: 'bulk',
    hit: { text: '401 Unauthorized', remarks: ['the script sends requests in bulk'] },
    miss: { text: '401 Unauthorized', remarks: ['the script sends one request'] },
  },
  {
    sign: 'console-silent',
    hit: { text: '401 Unauthorized', remarks: ['the console shows nothing unusual'] },
    miss: { text: '401 Unauthorized', remarks: ['the console shows a limit'] },
  },
  {
    sign: 'rarely-used',
    hit: { text: '401 Unauthorized', remarks: ['runs only every half year'] },
    miss: { text: '401 Unauthorized', remarks: ['runs every hour'] },
  },
  {
    sign: 'new-account-works',
    hit: { text: '401 Unauthorized', remarks: ['a new project works'] },
    miss: { text: '401 Unauthorized', remarks: ['a new project is planned'] },
  },
  {
    sign: 'account-off',
    hit: { text: 'The account shows as deactivated' },
    miss: { text: 'The account shows a name' },
  },
  {
    sign: 'google-consumer-suspended',
    hit: { text: "Consumer 'project_number:1082880' has been suspended" },
    miss: { text: 'Consumer goods have been sold' },
  },
  { sign: 'suspended-in-chinese', hit: { text: '账号已被封禁' }, miss: { text: '账号不存在' } },
  {
    sign: 'some-of-several-accounts',
    hit: { remarks: ['a few accounts of several lost access'] },
    miss: { remarks: ['a few accounts exist'] },
  },
  {
    sign: 'under-review',
    hit: { text: 'Your application is under review' },
    miss: { text: 'Your application is fine' },
  },
  { sign: 'flagged', hit: { remarks: ['the account was flagged'] }, miss: { remarks: ['the account has a flag'] } },
  {
    sign: 'rarely-used',
    hit: { remarks: ['the account was idle for a year'] },
    miss: { remarks: ['the runner sits idle'] },
  },
  { sign: 'user-switched-off', hit: { text: 'invalid_grant: inactive user' }, miss: { text: 'invalid_grant' } },
]

describe('account.suspended', () => {
  testVerdicts(suspended, verdicts)
  testSigns(suspended, signs)

  test('says that no key of the account will work', () => {
    expect(suspended.explain(tellingOf(suspended, { status: 403, text: 'x' }))).toContain('no key of it')
  })

  test('does not ask for a new key', () => {
    expect(suspended.fix(tellingOf(suspended, { status: 403, text: 'x' })).edits).toEqual([])
  })
})
