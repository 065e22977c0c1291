import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { wrongKind } from './wrong-kind.ts'

const body = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'
const key = ['sk', 'test', body].join('_')
const oauth = ['sk', 'ant', `oat01-${body.repeat(4)}`].join('-')
const publishable = ['pk', 'test', body].join('_')

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'an OAuth token where an API key belongs',
    given: { status: 401, request: { url: 'https://api.anthropic.com/v1/messages', headers: [['X-Api-Key', oauth]] } },
    verdict: 'suspected',
  },
  {
    name: 'an API key of the right kind',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', `Bearer ${key}`]] },
    },
    verdict: 'unknown',
  },
  { name: 'an error line alone', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['keys-not-supported', { text: 'API keys are not supported by this API. Expected OAuth2 access token' }],
  ['token-type', { text: 'not_allowed_token_type' }],
  ['secret-versus-publishable', { text: 'This API call cannot be made with a publishable API key.' }],
  ['only-for', { text: 'This credential is only authorized for use with another product' }],
  ['password-no-longer', { text: 'Support for password authentication was removed' }],
  ['admin-key-needed', { text: 'must be made with a session key' }],
  ['header-format', { text: 'Invalid format for X-Auth-Key header' }],
  ['not-a-jwt', { text: 'A JSON web token could not be decoded' }],
  ['key-for-other-product', { text: "'abc' is not a valid key for 'Free-API-V2'" }],
  ['echo-of-an-id', { text: 'Invalid API Key provided: pi_3Rk****naq' }],
  [
    'jwt-as-query-key',
    { request: { url: 'https://x.example.com/3/search?api_key=eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2ln' } },
  ],
  ['which-sort', { remarks: ['it is a user account token'] }],
  ['subscription-login', { remarks: ['logged in with a subscription'] }],
  ['copied-from-devtools', { remarks: ["copied from the browser's cookies in the developer tools"] }],
  ['mightier-key-works', { remarks: ['the global key in the same config works'] }],
  ['other-role-told', { text: 'Stripe: Invalid API Key provided', remarks: ['the key starts with whsec_'] }],
  ['other-role', { request: { url: 'https://api.anthropic.com/v1/messages', headers: [['X-Api-Key', oauth]] } }],
  [
    'publishable',
    { request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', `Bearer ${publishable}`]] } },
  ],
  ['what-its-page-calls-it', { remarks: ['value used: the one that the page calls API key'] }],
  ['token-of-the-job', { remarks: ['the token is the job token of the pipeline'] }],
  ['login-works-on-the-site', { remarks: ['the same credentials log in on the web site'] }],
  ['account-password-used', { remarks: ['user name and password are in the config'] }],
  ['two-factor-on', { remarks: ['two-factor login is on for the account'] }],
  ['password-no-longer', { text: 'PasswordLoginForbidden: password login forbidden' }],
  ['credentials-of-an-app', { remarks: ['client id and secret taken from the app'] }],
  ['kind-was-checked', { remarks: ['the secret value, not the id, is configured'] }],
  [
    'uuid-as-client-secret',
    {
      text: 'AADSTS7000215: Invalid client secret provided.',
      config: 'AZUREAD_CLIENT_SECRET=c41f7a90-6e2b-4d35-8f1a-90b7e3d52c68',
    },
  ],
  ['name-says-otherwise', { text: '401', config: `STRIPE_SECRET=${['pk', 'live', body.repeat(4)].join('_')}` }],
  ['keys-not-supported', { text: 'API keys are not supported by this API' }],
  ['secret-versus-publishable', { text: 'use a publishable key here' }],
  ['id-sent-as-key', { remarks: ['the header carries the right sandbox application id'] }],
  ['password-no-longer', { text: 'unauthorized: please use personal access token to login' }],
  ['account-password-used', { remarks: ['user name and password are right'] }],
  ['id-token-sent', { remarks: ['id token of the login sent from Postman'] }],
  ['another-taken-instead', { remarks: ['no management token is to be seen, so the preview token was entered'] }],
  ['another-taken-instead', { remarks: ['used the client secret instead'] }],
  ['extracted', { remarks: ['the key was extracted from the app package'] }],
  ['made-for-another-use', { remarks: ['key for CAT tools'] }],
  [
    'secret-stored-as-token',
    {
      text: '401',
      config: 'TRELLO_API_KEY=fd2584a1313a1eb6\nTRELLO_API_TOKEN=3e3fd2e810bc5932',
      remarks: ['key and secret from the page are stored'],
    },
  ],
  [
    'only-an-id-fits',
    {
      status: 403,
      request: {
        url: 'https://api.sendgrid.com/v3/api_keys',
        headers: [['Authorization', 'Bearer kX3vT9qLRz6mWc1YbN8pQw']],
      },
    },
  ],
  ['valid-token-of-kind', { text: 'Request does not contain a valid Server token.' }],
  [
    'legacy-server-key',
    { text: 'Invalid (legacy) Server-key delivered or Sender is not authorized to perform request' },
  ],
  ['do-not-mix', { text: 'Do not mix your Account ID with your Application Key.' }],
  ['secret-as-token', { code: 'api.setAccessToken(client_secret)' }],
  ['secret-before-key', { code: 'new Client($apisecret, $apikey, true)' }],
  ['admin-level-function', { code: '[HttpTrigger(AuthorizationLevel.Admin, "get")]' }],
  ['access-token-at-authorizer', { code: '(await Auth.currentSession()).getAccessToken().getJwtToken()' }],
  ['token-of-another-step', { text: '401', config: 'token: "claim-kT7xQ2mVb9LrWc4ZnY6p"' }],
  ['license-key-as-api-key', { code: 'cli install --nr-api-key 7c1e90b4d25fa836e1097bd34c58fe20a91bNRAL' }],
  ['not-valid-for-any-token-type', { text: 'Given token not valid for any token type' }],
  ['passphrase-wrong', { text: '{"code":"400004","msg":"Invalid KC-API-PASSPHRASE"}' }],
  ['passphrase-wrong', { text: 'Request header OK-ACCESS-PASSPHRASE incorrect.' }],
  ['password-no-longer', { text: 'Username/Password authentication is no longer supported.' }],
  ['mightier-key-works', { remarks: ['the global API key works'] }],
  ['mightier-key-works', { remarks: ['with a key that may read and write all buckets everything works'] }],
  ['other-kind-works', { remarks: ['the user token works'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['keys-not-supported', { text: 'API key not valid' }],
  ['secret-versus-publishable', { text: 'Invalid API Key provided' }],
  ['not-a-jwt', { text: 'the token has expired' }],
  ['other-role-told', { text: 'Stripe: Invalid API Key provided', remarks: ['the key starts with sk_live_'] }],
  [
    'other-role',
    { request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', `Bearer ${key}`]] } },
  ],
  [
    'publishable',
    { request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', `Bearer ${key}`]] } },
  ],
  ['two-factor-on', { remarks: ['no two-factor login'] }],
  ['login-works-on-the-site', { remarks: ['login works, every call with the token fails'] }],
  ['not-a-jwt', { text: 'Invalid JWT signature.' }],
  ['not-a-jwt', { text: 'Missing or invalid JWT' }],
  [
    'uuid-as-client-secret',
    {
      text: 'AADSTS7000215: Invalid client secret provided.',
      config: 'AZUREAD_CLIENT_SECRET=Kq98Q~vT3.x_bN-pW7dRzY2mLcF0sGhJ4eAoU1iX',
    },
  ],
  ['keys-not-supported', { text: 'You need an API key to use this client' }],
  ['secret-versus-publishable', { text: 'if you are using a restricted API key, that it has the necessary scopes' }],
  ['id-sent-as-key', { remarks: ['the application id is right'] }],
  [
    'keys-not-supported',
    { text: "not authorized because method 'GET /' requires API Key and API Key is not associated" },
  ],
  ['account-password-used', { remarks: ['API key is a hash that both sides compute from user name and password'] }],
  ['account-password-used', { remarks: ['user name, password, grant_type and scope are in the body'] }],
  ['id-token-sent', { remarks: ['the id and a token are sent'] }],
  ['another-taken-instead', { remarks: ['the token was entered'] }],
  ['extracted', { remarks: ['the key was found in the settings'] }],
  ['made-for-another-use', { remarks: ['key for the API'] }],
  [
    'secret-stored-as-token',
    {
      text: '401',
      config: 'API_KEY=fd2584a1313a1eb6\nAPI_SECRET=3e3fd2e810bc5932',
      remarks: ['key and secret are stored'],
    },
  ],
  [
    'only-an-id-fits',
    {
      status: 403,
      request: {
        url: 'https://api.sendgrid.com/v3/api_keys',
        headers: [['Authorization', 'Bearer kX3vT9qLRz6mWc1Yb']],
      },
    },
  ],
  ['valid-token-of-kind', { text: 'Request does not contain a valid token.' }],
  ['legacy-server-key', { text: 'Invalid server key' }],
  ['do-not-mix', { text: 'make sure you are using the right key' }],
  ['secret-as-token', { code: 'api.setAccessToken(access_token)' }],
  ['secret-before-key', { code: 'new Client($apikey, $apisecret, true)' }],
  ['admin-level-function', { code: '[HttpTrigger(AuthorizationLevel.Function, "get")]' }],
  ['access-token-at-authorizer', { code: '(await Auth.currentSession()).getIdToken().getJwtToken()' }],
  ['token-of-another-step', { text: '401', config: 'token: kT7xQ2mVb9LrWc4ZnY6p' }],
  ['license-key-as-api-key', { code: 'cli install --license-key 7c1e90b4d25fa836e1097bd34c58fe20a91bNRAL' }],
  ['token-type', { text: 'Given token not valid for any token type' }],
  ['key-for-other-product', { text: 'Given token not valid for any token type' }],
  ['passphrase-wrong', { text: 'a passphrase is needed' }],
  ['mightier-key-works', { remarks: ['no key works'] }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = wrongKind.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('key.wrong_kind', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(wrongKind.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(wrongKind, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(wrongKind, observedFor(given))).not.toContain(sign)
  })

  test('names both kinds, never the credential', () => {
    const told = telling({
      status: 401,
      request: { url: 'https://api.anthropic.com/v1/messages', headers: [['X-Api-Key', oauth]] },
    })
    expect(wrongKind.explain(told)).toMatch(
      /^The header X-Api-Key carries an OAuth access token; this API of Anthropic.{0,30} takes an API key\.$/,
    )
    expect(wrongKind.explain(told) + JSON.stringify([told.found, wrongKind.fix(told)])).not.toContain(body)
    expect(wrongKind.explain(telling({ text: '401' }))).toContain('another kind')
  })
})
