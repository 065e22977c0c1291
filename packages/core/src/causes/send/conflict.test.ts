import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { conflict } from './conflict.ts'

const key = 'Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW0x'
const with2 = (url: string, headers: readonly (readonly [string, string])[]) =>
  ({ status: 401, request: { url, headers } }) as const
const signed =
  'https://files.example.test/a.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=' +
  'AKIA' +
  'Q7ZTVXK2MSYNTHET%2F20250301%2Fx&X-Amz-Signature=' +
  'c6'.repeat(32)

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'two header credentials at an unknown API',
    given: with2('https://api.example.test/v1', [
      ['Authorization', `Bearer ${key}`],
      ['X-Api-Key', key],
    ]),
    verdict: 'suspected',
  },
  {
    name: 'a signed address with Authorization',
    given: with2(signed, [['Authorization', `Bearer ${key}`]]),
    verdict: 'suspected',
  },
  {
    name: 'a signed address with an empty Authorization',
    given: with2(signed, [['Authorization', '']]),
    verdict: 'suspected',
  },
  { name: 'a signed address alone', given: with2(signed, [['Accept', '*/*']]), verdict: 'unknown' },
  { name: 'one credential', given: with2('https://api.example.test/v1', [['X-Api-Key', key]]), verdict: 'unknown' },
  {
    name: 'a pair that the provider documents',
    given: with2('https://abcdefghijklmnopqrst.supabase.co/rest/v1/t', [
      ['apikey', key],
      ['Authorization', `Bearer ${key}`],
    ]),
    verdict: 'unknown',
  },
  { name: 'an error line alone', given: { text: '401' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['code-sets-two', { code: "requests.get(url, auth=('ops', 'x'), headers={'Authorization': f'Bearer {t}'})" }],
  ['only-one-mechanism', { text: 'Only one auth mechanism allowed' }],
  ['only-one-mechanism', { text: 'Multiple authentication credentials received. Please pass only one.' }],
  ['redirect-to-storage', { remarks: ['the page answers with a redirect to a file on S3'] }],
  ['gateway-holds-key', { remarks: ['the gateway holds the provider key'] }],
  ['key-twice', { code: 'Client(api_key=KEY, default_headers={"x-api-key": KEY})' }],
  ['picks-first', { code: 'token = x_api_key or extract_bearer(authorization)' }],
  ['presigned-with-authorization', with2(signed, [['Authorization', `Bearer ${key}`]])],
  [
    'two-sent',
    with2('https://api.example.test/v1', [
      ['Authorization', `Bearer ${key}`],
      ['X-Api-Key', key],
    ]),
  ],
  ['unused-key-word', with2('https://api.example.test/v1', [['x-api-key', 'not-used']])],
  ['two-are-set', { text: 'Both a token (SITE_AUTH_TOKEN) and an API key (SITE_API_KEY) are set.' }],
  ['unsupported-at-storage', { text: 'Unsupported Authorization Type</Message><ArgumentName>Authorization' }],
  ['redirect-to-storage', { remarks: ['the header is carried along to the other host'] }],
  ['redirect-to-storage', { remarks: ['download of the release assets'] }],
  ['basic-auth-in-front', { remarks: ['Caddy in front has basic auth, the app has its own keys'] }],
  ['basic-auth-in-front', { remarks: ['the browser keeps asking for a password'] }],
  ['login-before-the-app', { config: 'auth_basic "members";' }],
  ['netrc-entry', { config: 'machine api.example.test login me password x' }],
  ['carried-over-redirect', { text: '403 after following the redirect', status: 403 }],
  ['same-key-twice', with2(`https://api.example.test/v1?key=${key}`, [['Authorization', `Bearer ${key}`]])],
  ['token-refused-beside-login', { remarks: ['user name and password are given, the bearer is left empty'] }],
  ['duplicate-header', { text: 'remote: Duplicate header: "Authorization"' }],
  ['netrc', { remarks: ['credentials come from .netrc'] }],
  ['cookie-beside', { remarks: ['the browser sends a session cookie, too'] }],
  ['login-left-over', { remarks: ['a key besides a stored subscription login'] }],
  ['only-one-mechanism', { text: 'x-api-key和Authorization不可以同时存在' }],
  ['basic-auth-in-front', { remarks: ['the password dialog of the browser comes again'] }],
  ['also-logged-in', { remarks: ['fails in the browser in which one is logged in'] }],
  [
    'one-of-two-is-void',
    with2('https://api.example.test/v1', [
      ['X-Api-Key', key],
      ['Authorization', 'Bearer undefined'],
    ]),
  ],
  [
    'static-pair-beside-a-role',
    {
      text: 'The security token included in the request is invalid',
      code: 'client({ accessKeyId, secretAccessKey })',
      remarks: ['fails inside a Lambda function only'],
    },
  ],
  ['only-one-mechanism', { text: 'Provide either a token or a password, but not both' }],
  ['extra-copy', { remarks: ['the library also sets an Authorization header'] }],
  ['way-was-switched', { remarks: ['first "Basic" was set, then switched to "Bearer"'] }],
  ['only-the-repeat-fails', { remarks: ['the first call works, the second is refused'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['code-sets-two', { code: "requests.get(url, headers={'Authorization': f'Bearer {t}'})" }],
  ['only-one-mechanism', { text: 'Only one item allowed' }],
  ['presigned-with-authorization', with2(signed, [['Accept', '*/*']])],
  ['two-sent', with2('https://api.example.test/v1', [['X-Api-Key', key]])],
  ['key-twice', { code: 'Client(api_key=KEY)' }],
  ['two-are-set', { text: 'Both host and port are wrong' }],
  ['basic-auth-in-front', { remarks: ['Basic auth with the key as user name'] }],
  ['carried-over-redirect', { text: '401 after following the redirect', status: 401 }],
  ['carried-over-redirect', { text: '403: redirect_uri mismatch', status: 403 }],
  ['carried-over-redirect', { status: 403, remarks: ['the redirect address is registered'] }],
  ['carried-over-redirect', { text: '400: does not match redirection URI', status: 400 }],
  ['same-key-twice', with2('https://api.example.test/v1?page=2', [['Authorization', `Bearer ${key}`]])],
  ['login-left-over', { remarks: ['OAuth login is fine'] }],
  ['only-one-mechanism', { text: 'x-api-key不存在' }],
  ['basic-auth-in-front', { remarks: ['pasted at the login prompt'] }],
  ['also-logged-in', { remarks: ['the browser shows 401'] }],
  ['one-of-two-is-void', with2('https://api.example.test/v1', [['X-Api-Key', key]])],
  [
    'static-pair-beside-a-role',
    {
      text: 'The security token included in the request is invalid',
      code: 'client({ accessKeyId, secretAccessKey, sessionToken })',
      remarks: ['fails inside a Lambda function only'],
    },
  ],
  ['carried-over-redirect', { remarks: ['it redirects to the login page'] }],
  ['only-one-mechanism', { text: 'Provide a token' }],
  ['extra-copy', { remarks: ['the library sets the Authorization header'] }],
  ['way-was-switched', { remarks: ['switched to another machine'] }],
  ['only-the-repeat-fails', { remarks: ['every call fails'] }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = conflict.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('send.conflict', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(conflict.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(conflict, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(conflict, observedFor(given))).not.toContain(sign)
  })

  test('drops the header beside a signed address', () => {
    const told = telling(with2(signed, [['Authorization', `Bearer ${key}`]]))
    expect(conflict.explain(told)).toContain('already signed')
    expect(conflict.fix(told).edits).toEqual([{ kind: 'remove-header', name: 'Authorization' }])
  })

  test('names both places, never the keys', () => {
    const told = telling(
      with2('https://api.example.test/v1', [
        ['Authorization', `Bearer ${key}`],
        ['X-Api-Key', key],
      ]),
    )
    expect(conflict.explain(told)).toContain('in the header Authorization and the header X-Api-Key')
    expect(conflict.explain(told) + JSON.stringify([told.found, conflict.fix(told)])).not.toContain(key)
  })
})
