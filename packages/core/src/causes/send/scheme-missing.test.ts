import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { schemeMissing } from './scheme-missing.ts'

const key = ['sk', 'proj', 'Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW0x'].join('-')
const at = (url: string, value: string) => ({ request: { url, headers: [['Authorization', value]] } }) as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'a bare key where the provider wants Bearer',
    given: { status: 401, ...at('https://api.openai.com/v1/models', key) },
    verdict: 'suspected',
  },
  {
    name: 'a bare key where the server asks for a scheme',
    given: {
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer realm="api"' },
      ...at('https://api.example.test/v1', key),
    },
    verdict: 'suspected',
  },
  {
    name: 'a bare key where the provider reads the bare key',
    given: { status: 401, ...at('https://api.linear.app/graphql', key) },
    verdict: 'ruled-out',
  },
  {
    name: 'a scheme is there',
    given: { status: 401, ...at('https://api.openai.com/v1/models', `Bearer ${key}`) },
    verdict: 'ruled-out',
  },
  {
    name: 'a bare key at an unknown API',
    given: { status: 401, ...at('https://api.example.test/v1', key) },
    verdict: 'unknown',
  },
  {
    name: 'a scheme glued to the key is another cause',
    given: { status: 401, ...at('https://api.openai.com/v1/models', `Bearer${key}`) },
    verdict: 'unknown',
  },
  { name: 'no request', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['coded-bare', { text: 'https://api.stripe.com/v1/charges', code: 'headers = {"Authorization": api_key}' }],
  ['format-should-be', { text: "Authorization header must be of the form: 'Bearer <token>'" }],
  ['ensure-prefix', { text: 'Ensure Key has `Bearer ` prefix' }],
  ['ensure-prefix', { text: "Authorization header must be provided and start with 'Bearer'" }],
  ['bad-header-format', { text: 'Bad HTTP authentication header format' }],
  ['bearer-not-found', { body: '{"detail":"Bearer token not found"}' }],
  ['value-is-bare-variable', { code: 'headers: { Authorization: token }' }],
  ['value-is-bare-variable', { code: 'req.options.headers.authorization = token ? token : null' }],
  ['bare-setter', { code: "xhr.setRequestHeader('Authorization', apiToken)" }],
  ['bare-variable-in-config', { config: 'Authorization: ${SERVICE_TOKEN}' }],
  ['bare-authorization', at('https://api.example.test/v1', key)],
  ['bare-is-right', at('https://api.linear.app/graphql', key)],
  ['prefix-spoken-of', { remarks: ['the value is sent without the Bearer prefix'] }],
  ['empty-or-token', { code: 'req.headers.authorization = token ? token : null' }],
  ['bare-jwt', at('https://api.example.test/v1', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJlLW9mLWl0')],
  ['prefix-spoken-of', { remarks: ['the key is sent without the word Bearer in front'] }],
  ['bearer-not-found', { text: 'Bearer token not found' }],
  ['bare-value', { remarks: ['the app sends the field; the value is sent as it is'] }],
  [
    'written-without-word',
    { text: 'HTTP 401', code: "headers = {'Authorization': api_key}", config: 'OPENAI_API_KEY=abc' },
  ],
  ['own-word-nowhere', { text: 'Discord API: 401', status: 401, code: 'client.login(token)' }],
  ['prefix-spoken-of', { remarks: ['typing Bearer by hand helps'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['coded-bare', { text: 'https://api.stripe.com/v1/charges', code: 'headers = {"Authorization": auth_header}' }],
  ['value-is-bare-variable', { code: 'headers: { Authorization: `Bearer ${token}` }' }],
  ['bare-variable-in-config', { config: 'Authorization: Bearer ${SERVICE_TOKEN}' }],
  ['bare-authorization', at('https://api.example.test/v1', `Token ${key}`)],
  ['bare-authorization', at('https://api.linear.app/graphql', key)],
  ['bare-is-right', at('https://api.openai.com/v1/models', key)],
  ['ensure-prefix', { text: 'Ensure the key is valid' }],
  ['empty-or-token', { code: 'headers.authorization = token ? `Bearer ${token}` ' }],
  ['prefix-spoken-of', { remarks: ['user name and password are set, no token'] }],
  ['bare-jwt', at('https://api.example.test/v1', 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJlLW9mLWl0')],
  ['bearer-not-found', { text: 'Missing bearer or basic authentication in header' }],
  ['bare-value', { remarks: ['the value is sent by mail'] }],
  [
    'written-without-word',
    { text: 'HTTP 401', code: "headers = {'Authorization': auth_header}", config: 'OPENAI_API_KEY=abc' },
  ],
  ['own-word-nowhere', { text: 'Discord API: 401', status: 401, code: "'Bot ' + token" }],
  ['prefix-spoken-of', { remarks: ['bearer tokens of all users'] }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = schemeMissing.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('send.scheme_missing', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(schemeMissing.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(schemeMissing, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(schemeMissing, observedFor(given))).not.toContain(sign)
  })

  test('names the header and the word to add', () => {
    const told = telling({ status: 401, ...at('https://api.openai.com/v1/models', key) })
    expect(schemeMissing.explain(told)).toBe(
      'Authorization holds the key alone; OpenAI reads it only after the word “Bearer ”.',
    )
    expect(schemeMissing.fix(told).edits).toEqual([{ kind: 'set-scheme', header: 'Authorization', scheme: 'Bearer' }])
    expect(JSON.stringify(schemeMissing.fix(told))).not.toContain(key)
  })
})
