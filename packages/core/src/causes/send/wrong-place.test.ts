import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { wrongPlace } from './wrong-place.ts'

const hex = '0f1e2d3c4b5a69788796a5b4c3d2e1f0'
const bearer = (url: string) =>
  ({ status: 401, request: { url, headers: [['Authorization', `Bearer ${hex}`]] } }) as const
const query = (url: string) => ({ status: 401, request: { url, headers: [] } }) as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'a header where the provider reads the query',
    given: bearer('https://api.openweathermap.org/data/2.5/weather?q=Oslo'),
    verdict: 'suspected',
  },
  {
    name: 'a query where the provider reads a header',
    given: query(`https://api.openai.com/v1/models?api_key=${hex}`),
    verdict: 'suspected',
  },
  {
    name: 'the right parameter',
    given: query(`https://api.openweathermap.org/data/2.5/weather?q=Oslo&appid=${hex}`),
    verdict: 'ruled-out',
  },
  { name: 'an unknown API', given: bearer('https://api.example.test/v1'), verdict: 'unknown' },
  { name: 'an error line alone', given: { text: '401' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['in-params-tab', { remarks: ['the proxy shows the token as a request parameter'] }],
  [
    'name-of-a-header-in-the-query',
    {
      status: 401,
      request: { url: `https://api.example.test/v1/x?limit=3&Authorization=Bearer%20${hex}`, headers: [] },
    },
  ],
  [
    'coded-in-another-place',
    { code: "if (req.query.api_key !== KEY) return\naxios.get(url, { headers: { 'X-Api-Key': KEY } })" },
  ],
  ['in-the-body', { text: 'client_id must be provided in the body' }],
  ['query-parameter-wanted', { text: 'Please provide a key query parameter (?key=XXX) or a header' }],
  ['header-based-only', { text: 'Legacy authentication is gone. Use header-based authentication instead.' }],
  ['client-id-null', { text: 'client_id should not be null' }],
  ['in-params-tab', { remarks: ['the key was entered in the param field of Postman'] }],
  ['credentials-in-body', { remarks: ['id and secret are in the body'] }],
  ['header-or-query-switch', { code: 'use_auth_header: bool = True' }],
  ['auth-method', { config: 'token_endpoint_auth_method: client_secret_post' }],
  [
    'token-endpoint',
    { status: 401, request: { method: 'POST', url: 'https://op.example.test/oauth/token', headers: [] } },
  ],
  ['fits-query-only', bearer('https://api.example.test/v1')],
  ['not-a-listed-place', bearer('https://api.openweathermap.org/data/2.5/weather')],
  ['client-id-null', { text: 'client_id should not be null' }],
  ['key-is-ignored', { text: 'API key has no effect' }],
  ['key-is-ignored', { remarks: ['the service ignores the key'] }],
  [
    'grant-in-the-address',
    {
      status: 401,
      request: {
        method: 'POST',
        url: 'https://op.example.test/oauth/token?grant_type=password&client_id=a',
        headers: [],
      },
    },
  ],
  ['header-as-parameter', { code: 'request.AddParameter("Authorization", "Bearer " + token);' }],
  [
    'in-the-address-yet-missed',
    {
      text: 'missing api key',
      request: { url: 'https://api.example.test/v1?api_key=Aq7LmZ2vB4nT8cR5yH1p', headers: [] },
    },
  ],
  [
    'pair-in-the-body-where-basic-is-asked',
    {
      status: 401,
      headers: { 'WWW-Authenticate': 'Basic realm="uaa"' },
      request: {
        method: 'POST',
        url: 'https://login.example.test/oauth/token',
        headers: [['Content-Type', 'application/x-www-form-urlencoded']],
      },
    },
  ],
  ['in-the-address-yet-missed', { text: 'No API key provided', code: 'curl https://api.example.test/v1?apikey=$KEY' }],
  ['coded-yet-missed', { text: 'No API key provided', code: "headers = {'Authorization': f'Bearer {key}'}" }],
  [
    'written-in-another-place',
    { text: 'HTTP 401', code: "headers = {'Authorization': f'Bearer {key}'}", config: 'OPENWEATHER_API_KEY=abc' },
  ],
]

const silent: readonly (readonly [string, Given])[] = [
  [
    'name-of-a-header-in-the-query',
    { status: 401, request: { url: `https://api.example.test/v1/x?limit=3&api_key=${hex}`, headers: [] } },
  ],
  [
    'coded-in-another-place',
    { code: 'if (req.query.api_key !== KEY) return\naxios.get(url, { params: { api_key: KEY } })' },
  ],
  ['in-the-body', { text: 'the body must be valid JSON' }],
  [
    'token-endpoint',
    { status: 401, request: { method: 'POST', url: 'https://op.example.test/tokens/list', headers: [] } },
  ],
  [
    'fits-query-only',
    { status: 401, request: { url: 'https://api.example.test/v1', headers: [['Authorization', `Token ${hex}`]] } },
  ],
  ['in-params-tab', { remarks: ['the key was entered in the app'] }],
  ['other-place-works', { remarks: ['the same key and domain work with curl'] }],
  ['client-id-null', { text: 'Client Authentication failed' }],
  ['key-is-ignored', { remarks: ['a new key has no effect'] }],
  [
    'grant-in-the-address',
    { status: 401, request: { method: 'POST', url: 'https://op.example.test/oauth/token?lang=en', headers: [] } },
  ],
  ['header-as-parameter', { code: 'request.AddParameter("Authorization", token, ParameterType.HttpHeader);' }],
  [
    'pair-in-the-body-where-basic-is-asked',
    {
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer realm="uaa"' },
      request: {
        method: 'POST',
        url: 'https://login.example.test/oauth/token',
        headers: [['Content-Type', 'application/x-www-form-urlencoded']],
      },
    },
  ],
  ['in-the-address-yet-missed', { text: 'invalid api key', code: 'curl https://api.example.test/v1?apikey=$KEY' }],
  ['coded-yet-missed', { text: 'invalid api key', code: "headers = {'Authorization': f'Bearer {key}'}" }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = wrongPlace.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('send.wrong_place', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(wrongPlace.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(wrongPlace, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(wrongPlace, observedFor(given))).not.toContain(sign)
  })

  test('names both places and moves the key', () => {
    const told = telling(bearer('https://api.openweathermap.org/data/2.5/weather'))
    expect(wrongPlace.explain(told)).toContain('but OpenWeather')
    expect(wrongPlace.fix(told)).toMatchObject({
      edits: [{ kind: 'move-credential', to: 'query', name: 'appid', scheme: null }],
    })
    expect(JSON.stringify([told.found, wrongPlace.fix(told)])).not.toContain(hex)
  })
})
