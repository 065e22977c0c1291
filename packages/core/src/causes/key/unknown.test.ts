import { tellingOf, testSigns, testVerdicts, type SignRow, type VerdictRow } from '@why401/testkit/cause-tables'
import { describe, expect, test } from 'vitest'
import { unknown } from './unknown.ts'

const verdicts: readonly VerdictRow[] = [
  {
    name: 'an answer that the provider documents for it',
    given: {
      status: 401,
      body: '{"status":"error","code":"apiKeyInvalid","message":"Your API key is invalid or incorrect."}',
      request: { url: 'https://newsapi.org/v2/everything' },
    },
    verdict: 'suspected',
  },
  {
    name: 'an answer that the provider documents for another cause',
    given: {
      status: 401,
      body: '{"status":"error","code":"apiKeyDisabled","message":"Your API key has been disabled."}',
      request: { url: 'https://newsapi.org/v2/everything' },
    },
    verdict: 'unknown',
  },
  { name: 'a bare 401', given: { text: '401 Unauthorized', status: 401 }, verdict: 'unknown' },
]

const signs: readonly SignRow[] = [
  {
    sign: 'id-of-a-pair-not-found',
    hit: { text: '{"Response":{"Error":{"Code":"AuthFailure.SecretIdNotFound"}}}' },
    miss: { text: '{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure"}}}' },
  },
  {
    sign: 'id-of-a-pair-not-found',
    hit: { text: 'The SecretId is not found, please ensure that your SecretId is correct.' },
    miss: { text: 'The SecretId is not allowed to call this action; the record was not found' },
  },
  {
    sign: 'does-not-exist',
    hit: { text: 'The access key ID you provided does not exist' },
    miss: { text: 'The bucket you named does not exist' },
  },
  {
    sign: 'not-in-records',
    hit: { text: 'key does not exist in our records' },
    miss: { text: 'the file does not exist' },
  },
  { sign: 'unknown-key', hit: { text: 'Unknown API key' }, miss: { text: 'Unknown host' } },
  { sign: 'not-recognised', hit: { text: 'Token was not recognised' }, miss: { text: 'Command was not recognised' } },
  {
    sign: 'from-somebody',
    hit: { text: '401 Unauthorized', remarks: ['the key is from a tutorial'] },
    miss: { text: '401 Unauthorized', remarks: ['the key is from the dashboard'] },
  },
  {
    sign: 'another-key-works',
    hit: { text: '401 Unauthorized', remarks: ['another key works at once'] },
    miss: { text: '401 Unauthorized', remarks: ['another key is refused too'] },
  },
  {
    sign: 'other-database',
    hit: { text: '401 Unauthorized', remarks: ['the database was wiped last night'] },
    miss: { text: '401 Unauthorized', remarks: ['the database is the right one'] },
  },
  {
    sign: 'carried-over',
    hit: { text: '401 Unauthorized', remarks: ['the old config was carried over'] },
    miss: { text: '401 Unauthorized', remarks: ['the config was new'] },
  },
  {
    sign: 'not-the-master-key',
    hit: { text: '401 Unauthorized', remarks: ['the key is not the master key'] },
    miss: { text: '401 Unauthorized', remarks: ['the key is long'] },
  },
  {
    sign: 'own-key-echoed',
    hit: { text: 'Incorrect API key provided: sk-proj-********abcd.' },
    miss: { text: 'Incorrect API key provided: sk-or-v1-********abcd.' },
  },
  { sign: 'does-not-exist', hit: { text: 'The API key does not exist' }, miss: { text: 'bearer token not found' } },
  {
    sign: 'does-not-exist',
    hit: { text: 'The key was not found' },
    miss: { text: 'GEMINI_API_KEY not found in environment variables' },
  },
  {
    sign: 'other-database',
    hit: { remarks: ['the database was wiped'] },
    miss: { remarks: ['copied to another server'] },
  },
  {
    sign: 'handed-on',
    hit: { remarks: ['key was handed out by mail'] },
    miss: { remarks: ['the key was handed out'] },
  },
  {
    sign: 'provided-by-another',
    hit: { remarks: ['key and address were provided by the customer'] },
    miss: { remarks: ['the key was provided'] },
  },
  {
    sign: 'exchange-does-not-know-it',
    hit: { text: 'kucoin {"code":"400003","msg":"KC-API-KEY not exists"}' },
    miss: { text: 'apikey: digest invalid' },
  },
  {
    sign: 'database-token',
    hit: { text: '{"code":"unauthorized","message":"unauthorized access"}' },
    miss: { text: '401 Unauthorized' },
  },
  {
    sign: 'package-index',
    hit: { text: 'Invalid or non-existent authentication information.' },
    miss: { text: 'Invalid authentication information.' },
  },
  {
    sign: 'sign-up-for-an-account',
    hit: { text: 'Access Denied. Please sign up for an account at https://rubygems.org' },
    miss: { text: 'Access Denied.' },
  },
  {
    sign: 'session-no-longer-known',
    hit: { text: '{"errcode":"M_UNKNOWN_TOKEN"}' },
    miss: { text: '{"errcode":"M_FORBIDDEN"}' },
  },
  {
    sign: 'deactivated-or-invalid',
    hit: { text: 'The key is invalid or has been deactivated' },
    miss: { text: 'The key is invalid or missing' },
  },
  {
    sign: 'configured-header-refused',
    hit: { text: 'HTTP 401: the server rejected the configured Authorization header' },
    miss: { text: 'HTTP 401: the server rejected the request' },
  },
  { sign: 'not-valid-in-other-languages', hit: { text: '无效的API密钥' }, miss: { text: '未提供令牌' } },
  { sign: 'not-valid-in-other-languages', hit: { text: 'Clé API invalide' }, miss: { text: 'clé API' } },
]

describe('key.unknown', () => {
  testVerdicts(unknown, verdicts)
  testSigns(unknown, signs)

  test('names the host that does not know the key', () => {
    expect(
      unknown.explain(tellingOf(unknown, { status: 401, request: { url: 'https://newsapi.org/v2/everything' } })),
    ).toContain('newsapi.org')
  })

  test('offers to replace the variable that holds the key', () => {
    const { edits } = unknown.fix(
      tellingOf(unknown, { text: '401', config: 'NEWS_API_KEY=0a1b2c3d4e5f60718293a4b5c6d7e8f9' }),
    )
    expect(edits).toEqual([
      { kind: 'replace-key', target: 'NEWS_API_KEY', with: 'a key from the list in the dashboard' },
    ])
  })
})
