import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { incomplete } from './incomplete.ts'

const temporary = ['ASIA', 'Q7ZTVXK2MSYNTHET'].join('')
const secret = 'E9HkQ7NI7YhtCFQohN5qHVLEVv0Ef33DbSDcARvP'
const aws = { url: 'https://sts.us-east-1.amazonaws.com/', headers: [] } as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'a temporary key without session token',
    given: { status: 403, request: aws, config: `AWS_ACCESS_KEY_ID=${temporary}\nAWS_SECRET_ACCESS_KEY=${secret}` },
    verdict: 'suspected',
  },
  {
    name: 'a temporary key with its session token',
    given: {
      status: 403,
      request: aws,
      config: `AWS_ACCESS_KEY_ID=${temporary}\nAWS_SECRET_ACCESS_KEY=${secret}\nAWS_SESSION_TOKEN=${'IQoJb3'.repeat(12)}`,
    },
    verdict: 'unknown',
  },
  {
    name: 'the second half is empty',
    given: { status: 401, config: `EXCHANGE_KEY=${secret}\nEXCHANGE_SECRET=` },
    verdict: 'suspected',
  },
  {
    name: 'both halves are there',
    given: { status: 401, config: `EXCHANGE_KEY=${secret}\nEXCHANGE_SECRET=${secret}` },
    verdict: 'unknown',
  },
  { name: 'a browser token without its cookie', given: { key: `xoxc-${secret}` }, verdict: 'suspected' },
  {
    name: 'a key whose prefix is a word of a rule about others',
    given: { key: `test_${secret.slice(0, 30)}` },
    verdict: 'unknown',
  },
  {
    name: 'a key that wants an id of an account beside it, which is no credential',
    given: { key: `sk_org_${secret.slice(0, 30)}` },
    verdict: 'unknown',
  },
  { name: 'an error line alone', given: { text: '401' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['part-left-behind', { remarks: ['keys come from AWS Academy'] }],
  ['part-left-behind', { remarks: ['the config has no consumer secret'] }],
  ['part-left-behind', { remarks: ['AWS_SESSION_TOKEN is not set'] }],
  ['companion-wanted', { text: 'MissingSecurityToken: SecurityToken is mandatory for this action.' }],
  ['companion-wanted', { text: "The request body must contain: 'client_assertion' or 'client_secret'." }],
  ['companion-wanted', { text: 'You must provide a client certificate' }],
  ['must-use-security-token', { text: 'LOGIN_MUST_USE_SECURITY_TOKEN' }],
  ['exchange-wants-passphrase', { text: 'kucoin: check your keys', config: 'API_KEY=abc\nAPI_SECRET=def' }],
  [
    'temporary-source-unknown-id',
    { text: 'UnrecognizedClientException', remarks: ['aws call inside the container that the function starts'] },
  ],
  [
    'security-token-invalid',
    { text: 'UnrecognizedClientException: The security token included in the request is invalid.' },
  ],
  ['partial', { text: 'Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY' }],
  ['both-needed', { text: 'Invalid Passphrase' }],
  ['second-factor', { text: 'two-factor authentication enabled' }],
  ['proof', { text: 'DPoP header is missing' }],
  ['temporary-keys', { remarks: ['temporary security credentials in use'] }],
  ['taken-from-browser', { remarks: ['the token was taken out of the browser'] }],
  ['user-pair-only', { code: "new Client({ accessToken: 'a', accessSecret: 'b' })" }],
  ['static-pair-only', { code: 'new SQS({ accessKeyId, secretAccessKey })' }],
  ['temporary-id', { config: `AWS_ACCESS_KEY_ID=${temporary}` }],
  [
    'rule-unmet',
    { status: 403, request: aws, config: `AWS_ACCESS_KEY_ID=${temporary}\nAWS_SECRET_ACCESS_KEY=${secret}` },
  ],
  [
    'nothing-to-renew-with',
    { text: 'RefreshError: The credentials do not contain the necessary fields need to refresh the access token.' },
  ],
  ['two-headers-named', { text: 'set the X-Shop-ApiKey and X-Shop-ApiSecret headers' }],
  ['password-and-security-token', { text: 'Invalid username, password, security token' }],
  ['name-and-password-only', { remarks: ['user name and password only'] }],
  ['temporary-source-unknown-id', { text: 'InvalidAccessKeyId', remarks: ['runs in AWS Lambda'] }],
  [
    'keys-that-always-have-a-token',
    { remarks: ['credentials always have a session token', 'fields only for access key and secret'] },
  ],
  ['no-option', { remarks: ['the settings have fields only for access key and secret'] }],
  ['second-factor', { text: '2FA required' }],
  ['client-id-without-secret', { text: 'invalid_client', config: 'client_id=abc\nrefresh_token=def' }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['part-left-behind', { remarks: ['only the client id replaced by the own one', 'client secret is right'] }],
  ['companion-wanted', { text: 'Invalid client_secret' }],
  ['must-use-security-token', { text: 'the login must use a password' }],
  ['exchange-wants-passphrase', { text: 'kucoin: 401', config: 'API_KEY=a\nAPI_SECRET=b\nAPI_PASSPHRASE=c' }],
  ['exchange-wants-passphrase', { text: 'binance: 401', config: 'API_KEY=abc\nAPI_SECRET=def' }],
  [
    'temporary-source-unknown-id',
    { text: 'InvalidClientTokenId', remarks: ['the key, the secret and AWS_SESSION_TOKEN are exported'] },
  ],
  [
    'temporary-source-unknown-id',
    {
      text: 'UnrecognizedClientException',
      remarks: ['runs in AWS Lambda'],
      code: `accessKeyId: '${temporary.replace('ASIA', 'AKIA')}'`,
    },
  ],
  ['static-pair-only', { code: 'new SQS({ accessKeyId, secretAccessKey, sessionToken })' }],
  ['user-pair-only', { code: "new Client({ accessToken: 'a', accessSecret: 'b', appKey: 'c' })" }],
  ['temporary-id', { config: `AWS_ACCESS_KEY_ID=${temporary.replace('ASIA', 'AKIA')}` }],
  ['nothing-to-renew-with', { text: 'RefreshError: invalid_grant: Token has been expired or revoked.' }],
  ['two-headers-named', { text: 'set the X-Shop-ApiKey header' }],
  ['password-and-security-token', { text: 'Invalid username or password' }],
  ['name-and-password-only', { remarks: ['user name and password and token'] }],
  ['temporary-source-unknown-id', { text: 'InvalidAccessKeyId', remarks: ['runs on a laptop'] }],
  ['keys-that-always-have-a-token', { remarks: ['credentials have a session token'] }],
  ['no-option', { remarks: ['the settings have fields'] }],
  ['second-factor', { text: 'POST https://x.example.com/https%3a%2f%2fapi' }],
  [
    'client-id-without-secret',
    { text: 'invalid_client', config: 'client_id=abc\nrefresh_token=def\nclient_secret=ghi' },
  ],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = incomplete.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('token.incomplete', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(incomplete.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(incomplete, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(incomplete, observedFor(given))).not.toContain(sign)
  })

  test('names the missing part and the rule', () => {
    const told = telling({
      status: 403,
      request: aws,
      config: `AWS_ACCESS_KEY_ID=${temporary}\nAWS_SECRET_ACCESS_KEY=${secret}`,
    })
    expect(incomplete.explain(told)).toMatch(/wants X-Amz-Security-Token/i)
    expect(incomplete.explain(told) + JSON.stringify([told.found, incomplete.fix(told)])).not.toMatch(
      new RegExp(`${temporary}|${secret}`),
    )
  })

  test('names the empty half', () => {
    const told = telling({ status: 401, config: `EXCHANGE_KEY=${secret}\nEXCHANGE_SECRET=` })
    expect(incomplete.explain(told)).toBe('EXCHANGE_SECRET is empty, while the other half of the pair is set.')
    expect(incomplete.fix(told).summary).toContain('Pass EXCHANGE_SECRET along')
  })
})
