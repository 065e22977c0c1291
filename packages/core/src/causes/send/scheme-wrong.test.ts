import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { schemeWrong } from './scheme-wrong.ts'

const key = 'Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW0x'
const linearKey = ['lin', 'api', '80qdZx3J3457pxBWM2fgBHsqeWNnytteja5WP0BO'].join('_')
const at = (url: string, value: string) =>
  ({ status: 401, request: { url, headers: [['Authorization', value]] } }) as const
const unknownApi = 'https://api.example.test/v1'

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  { name: 'a doubled scheme', given: at(unknownApi, `Bearer Bearer ${key}`), verdict: 'suspected' },
  { name: 'a glued scheme', given: at(unknownApi, `Bearer${key}`), verdict: 'suspected' },
  { name: 'a colon after the scheme', given: at(unknownApi, `Bearer : ${key}`), verdict: 'suspected' },
  {
    name: 'a template that nothing filled in',
    given: at(unknownApi, 'Bearer ={{$credentials.token}}'),
    verdict: 'unknown',
  },
  { name: 'a misspelt scheme', given: at(unknownApi, `Baerer ${key}`), verdict: 'suspected' },
  { name: 'Basic without a pair inside', given: at(unknownApi, 'Basic ' + key), verdict: 'suspected' },
  { name: 'Basic with a pair inside', given: at(unknownApi, 'Basic Ym9iOnMzY3IzdA=='), verdict: 'unknown' },
  {
    name: 'a scheme that the provider does not take',
    given: at('https://api.openai.com/v1/models', `Token ${key}`),
    verdict: 'suspected',
  },
  {
    name: 'a scheme before a key that stands alone',
    given: at('https://api.linear.app/graphql', `Bearer ${linearKey}`),
    verdict: 'suspected',
  },
  {
    name: 'another scheme than the challenge names',
    given: { ...at(unknownApi, `Token ${key}`), headers: { 'WWW-Authenticate': 'Bearer realm="x"' } },
    verdict: 'suspected',
  },
  {
    name: 'the scheme of the challenge',
    given: { ...at(unknownApi, `bearer ${key}`), headers: { 'WWW-Authenticate': 'Bearer' } },
    verdict: 'unknown',
  },
  {
    name: 'the scheme of the provider',
    given: at('https://api.openai.com/v1/models', `Bearer ${key}`),
    verdict: 'unknown',
  },
  { name: 'an own scheme word close to none', given: at(unknownApi, `Api-Key ${key}`), verdict: 'unknown' },
  {
    name: 'no scheme at all',
    given: { status: 401, request: { url: unknownApi, headers: [['X-Api-Key', key]] } },
    verdict: 'ruled-out',
  },
]

const fires: readonly (readonly [string, Given])[] = [
  [
    'as-challenged',
    { ...at(unknownApi, `Digest username="bob", realm="x"`), headers: { 'WWW-Authenticate': 'Digest realm="x"' } },
  ],
  ['uncommon-api', at(unknownApi, `Token ${key}`)],
  [
    'access-token-where-basic-is-off',
    { status: 403, text: 'Basic authentication is disabled here', remarks: ['a personal access token is configured'] },
  ],
  ['word-of-the-older-twitch-api', at('https://api.twitch.tv/helix/users', `OAuth ${key}`)],
  [
    'coded-word-flaw',
    { code: "ExtractJwt.fromAuthHeaderAsBearerToken()\nheaders = { Authorization: 'JWT ' + token }" },
  ],
  ['coded-word-flaw', { code: "fetch(url, { headers: { Authorization: 'Bearer' + token } })" }],
  ['remove-prefix', { text: 'Remove the Bearer prefix from the Authorization header.' }],
  ['only-scheme-supported', { text: 'Only valid bearer authentication supported' }],
  ['header-format', { text: 'Malformed HTTP basic Authorization header' }],
  ['colon-after-scheme', { code: 'headers: { Authorization: `Bearer : ${token}` }' }],
  ['no-space-after-scheme', { code: "headers['Authorization'] = 'Bearer' + token" }],
  ['no-space-after-scheme', { code: "headers['Authorization'] = join('Bearer', token)" }],
  ['scheme-in-a-client-option', { code: 'new Client({ accessToken: `Bearer ${token}` })' }],
  ['scheme-in-a-client-option', { code: 'Client(api_key="Bearer abc123")' }],
  ['unusual-scheme', { code: 'headers["Authorization"] = f"token {TOKEN}"' }],
  ['scheme-in-value', { config: 'API_TOKEN="Bearer $X"' }],
  ['another-scheme-works', { remarks: ['curl with "Authorization: Bearer $TOKEN" works'] }],
  ['case-of-scheme', at(unknownApi, 'basic Ym9iOnMzY3IzdA==')],
  ['scheme-flaw', at(unknownApi, `Bearer Bearer ${key}`)],
  ['two-values', { text: 'got header Authorization: Bearer Token abc' }],
  ['basic-refused', { text: 'Basic Authentication Failure' }],
  ['another-scheme-works', { remarks: ['the same key with a Bearer header works'] }],
  ['case-of-scheme-told', { remarks: ['the client writes the scheme in lower case'] }],
  ['case-of-scheme', { status: 401, code: 'headers["Authorization"] = `token ${KEY}`' }],
  ['base64-breaks-lines', { code: 'Base64.encodeToString(pair, Base64.DEFAULT)' }],
  ['base64-breaks-lines', { code: 'AUTH=$(echo "$USER:$KEY" | base64)' }],
  ['key-encoded-alone', { code: 'btoa(apiKey)' }],
  ['token-by-basic', { text: 'Basic auth failed', remarks: ['credential is a personal access token'] }],
  [
    'scheme-unknown-to-server',
    { ...at(unknownApi, `Bearer ${key}`), text: 'Authentication credentials were not provided.' },
  ],
  ['framework-with-own-word', { config: 'rest_framework_jwt.authentication.JSONWebTokenAuthentication' }],
  ['basic-holds-no-pair', at(unknownApi, 'Basic I5rOb66U1hJ5OyfkzZWmciWQ')],
  ['basic-with-key', { code: "headers: { Authorization: 'Basic ' + apiToken }" }],
  ['token-by-basic', { text: '401', code: "headers: { Authorization: 'Basic ' + apiToken }" }],
  ['self-hosted-edition', { remarks: ['Jira Data Center'] }],
  ['scheme-is-a-setting', { config: 'JIRA_AUTH_TYPE=bearer' }],
  ['unusual-scheme-sent', at(unknownApi, `JWT ${key}`)],
  ['doubled-told', { remarks: ['the header has two Bearer words'] }],
  ['doubled-told', { remarks: ['bearer is there twice'] }],
  ['basic-in-place-of', { remarks: ['the plugin sends Basic instead of Bearer'] }],
  [
    'written-with-another-word',
    { text: 'HTTP 401', code: "headers = {'Authorization': f'Token {key}'}", config: 'OPENAI_API_KEY=abc' },
  ],
  ['token-under-a-name', { text: '403', config: 'username = kim\npassword = pypi-AgEIcHlwaS5vcmcC' }],
  [
    'bearer-holds-pair',
    {
      status: 401,
      request: {
        url: 'https://api.example.test/v1',
        headers: [['Authorization', 'Bearer a2ltOnNlc2FtZS1vcGVuLTEyMw==']],
      },
    },
  ],
  [
    'token-of-basic-as-bearer',
    {
      status: 401,
      request: {
        url: 'https://api.example.test/v1',
        headers: [['Authorization', 'Bearer ATATT3xFfGF0aBcDeFgHiJkL=12AB34CD']],
      },
    },
  ],
]

const silent: readonly (readonly [string, Given])[] = [
  ['as-challenged', { ...at(unknownApi, `Token ${key}`), headers: { 'WWW-Authenticate': 'Bearer realm="x"' } }],
  ['as-challenged', { ...at(unknownApi, `Bearer Bearer ${key}`), headers: { 'WWW-Authenticate': 'Bearer' } }],
  ['uncommon-api', at(unknownApi, `Hawk id="${key}", ts="1", mac="x"`)],
  [
    'access-token-where-basic-is-off',
    { status: 403, text: 'Basic authentication is disabled here', remarks: ['name and password are right'] },
  ],
  ['word-of-the-older-twitch-api', at('https://api.twitch.tv/helix/users', `Bearer ${key}`)],
  [
    'coded-word-flaw',
    { code: "ExtractJwt.fromAuthHeaderWithScheme('jwt')\nheaders = { Authorization: 'JWT ' + token }" },
  ],
  ['coded-word-flaw', { code: "fetch(url, { headers: { Authorization: 'Bearer ' + token } })" }],
  ['no-space-after-scheme', { code: "headers['Authorization'] = 'Bearer ' + token" }],
  ['no-space-after-scheme', { code: "{ token_type: 'Bearer', refresh_token: 'abc' }" }],
  ['scheme-in-a-client-option', { code: 'new Client({ headers: { Authorization: `Bearer ${apiKey}` } })' }],
  ['scheme-in-a-client-option', { code: 'new Client({ accessToken: token, tokenType: "Bearer" })' }],
  ['case-of-scheme', at(unknownApi, 'Basic Ym9iOnMzY3IzdA==')],
  ['scheme-flaw', at(unknownApi, `Bearer ${key}`)],
  ['colon-after-scheme', { code: 'headers: { Authorization: `Bearer ${token}` }' }],
  ['two-values', { text: 'INVALID_TOKEN Token expired' }],
  ['two-values', { text: 'bearer token is not found' }],
  ['another-scheme-works', { remarks: ['other routes work with the same token'] }],
  ['case-of-scheme', { status: 401, code: 'headers["Authorization"] = `Token ${KEY}`' }],
  ['base64-breaks-lines', { code: 'AUTH=$(printf %s "$USER:$KEY" | base64 -w0)' }],
  ['key-encoded-alone', { code: 'btoa(`${user}:${apiKey}`)' }],
  ['token-by-basic', { text: 'Basic auth failed', remarks: ['the password is right'] }],
  ['basic-holds-no-pair', at(unknownApi, 'Basic dXNlcjpwYXNz')],
  ['self-hosted-edition', { remarks: ['a tool that runs both as server and on the command line'] }],
  ['scheme-is-a-setting', { config: 'JIRA_AUTH_TYPE=mtls' }],
  ['unusual-scheme-sent', at(unknownApi, `Bearer ${key}`)],
  ['doubled-told', { remarks: ['two keys were tried'] }],
  ['basic-in-place-of', { remarks: ['the basic plan is used'] }],
  ['case-of-scheme', at(unknownApi, `token ${key}`)],
  [
    'written-with-another-word',
    { text: 'HTTP 401', code: "headers = {'Authorization': f'Bearer {key}'}", config: 'OPENAI_API_KEY=abc' },
  ],
  ['token-under-a-name', { text: '403', config: 'username = __token__\npassword = pypi-AgEIcHlwaS5vcmcC' }],
  [
    'bearer-holds-pair',
    {
      status: 401,
      request: {
        url: 'https://api.example.test/v1',
        headers: [['Authorization', 'Bearer Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW0x']],
      },
    },
  ],
  [
    'token-of-basic-as-bearer',
    {
      status: 401,
      request: {
        url: 'https://api.example.test/v1',
        headers: [['Authorization', 'Bearer Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW0x']],
      },
    },
  ],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = schemeWrong.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('send.scheme_wrong', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(schemeWrong.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(schemeWrong, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(schemeWrong, observedFor(given))).not.toContain(sign)
  })

  test.each([
    { value: `Bearer Bearer ${key}`, sentence: 'two scheme words', wanted: 'Bearer' },
    { value: `Bearer${key}`, sentence: 'glued to the key', wanted: 'Bearer' },
    { value: `Baerer ${key}`, sentence: '“Bearer” was meant', wanted: 'Bearer' },
    { value: `token: ${key}`, sentence: 'punctuation mark', wanted: 'Token' },
  ])('says $sentence', ({ value, sentence, wanted }) => {
    const told = telling(at(unknownApi, value))
    expect(schemeWrong.explain(told)).toContain(sentence)
    expect(schemeWrong.fix(told).edits).toMatchObject([
      { kind: 'set-scheme', scheme: expect.stringMatching(new RegExp(`^${wanted}$`, 'i')) },
    ])
    expect(schemeWrong.explain(told) + JSON.stringify(told.found)).not.toContain(key)
  })

  test('takes the word away where the bare key is wanted', () => {
    const told = telling(at('https://api.linear.app/graphql', `Bearer ${linearKey}`))
    expect(schemeWrong.explain(told)).toBe(
      'Authorization has “Bearer” before the key, while Linear reads the bare key there.',
    )
    expect(schemeWrong.fix(told).edits).toEqual([{ kind: 'set-scheme', header: 'Authorization', scheme: null }])
  })
})
