import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { encoded } from './encoded.ts'

const body = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'
const key = ['sk', 'test', body].join('_')

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'JSON on the wire',
    given: {
      status: 401,
      request: {
        url: 'https://api.stripe.com/v1/charges',
        headers: [['Authorization', `Bearer ${JSON.stringify({ key })}`]],
      },
    },
    verdict: 'suspected',
  },
  {
    name: 'JSON in the settings',
    given: { text: '401', config: `ACCESS_KEY='${JSON.stringify({ value: key })}'` },
    verdict: 'suspected',
  },
  {
    name: 'an address as key',
    given: {
      text: '401',
      config: `DARKSKY_API_KEY='https://api.example.com/forecast/bb5c02a214422be61af7613006c38414/40.7'`,
    },
    verdict: 'suspected',
  },
  {
    name: 'a bare key on the wire',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', `Bearer ${key}`]] },
    },
    verdict: 'ruled-out',
  },
  {
    name: 'a template, in which no key is',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', 'Bearer {{ key }}']] },
    },
    verdict: 'unknown',
  },
  {
    name: 'base64 where a cluster wants it',
    given: { text: '401', config: `kind: Secret\ndata:\n  ACCESS_KEY: ${btoa(key)}\n` },
    verdict: 'unknown',
  },
  {
    name: 'base64 where a cluster takes plain text',
    given: { text: '401', config: `kind: Secret\nstringData:\n  ACCESS_KEY: ${btoa(key)}\n` },
    verdict: 'suspected',
  },
  {
    name: 'a second layer',
    given: { text: '401', config: `kind: Secret\ndata:\n  ACCESS_KEY: ${btoa(btoa(key))}\n` },
    verdict: 'suspected',
  },
  { name: 'an error line alone', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['padding-at-the-end', { text: '401 Your api key: ****aGk= is invalid' }],
  ['base64-refused', { text: 'Authentication using apikey failed - Illegal base64 character 3a' }],
  ['whole-url-as-key', { text: 'Incorrect API key provided: https://*****' }],
  ['json-as-key', { text: 'Incorrect API key provided: {"api_key":*****' }],
  ['colour-code', { text: 'bad token \\u001b[0;32m' }],
  ['pem-unreadable', { text: 'error:0909006C:PEM routines:get_name:no start line' }],
  ['hex-of-colon', { text: 'Illegal base64 character 3a' }],
  ['json-in-store', { remarks: ['the secret is stored as a JSON object'] }],
  ['after-oidc-or-store', { remarks: ['the value is read from AWS Secrets Manager'] }],
  ['printed-by-script', { remarks: ['the token was printed by a script'] }],
  ['brackets', { remarks: ['a pair of brackets stood around it'] }],
  ['url-as-key', { text: '401', config: 'API_KEY=https://api.example.com/v1/abcdef0123456789' }],
  ['json-as-value', { text: '401', config: `SECRET='{"value":"abc"}'` }],
  ['escape-codes', { text: '401', config: 'TOKEN=\\033[0;32mabc' }],
  ['bot-prefix', { text: '404', code: "token => 'bot123456789:abc'" }],
  ['wrapping-seen', { text: '401', config: `API_KEY='<${key}>'` }],
  ['scheme-typed-before-it', { remarks: ['it works only with "Bearer " typed before the key'] }],
  ['arrives-with-blanks', { remarks: ['the server prints the key with blanks in it'] }],
  ['plus-in-query-key', { request: { url: 'https://api.example.test/?apikey=k4t8wz+qxdn82rbhv27y53' } }],
  [
    'percent-inside-basic',
    { request: { url: 'https://api.example.test/', headers: [['Authorization', `Basic ${btoa('user:a%23b%40c9')}`]] } },
  ],
  ['percent-in-value', { text: '401', config: 'API secret: abc%23def%24ghi' }],
  ['name-inside-value', { text: '401', code: 'tool -server=https://a.example -key=-key=kT7xQ2mVb9LrWc4Z' }],
  ['name-inside-value', { text: '401', config: 'ACME_TOKEN=ACME_TOKEN=kT7xQ2mVb9LrWc4Z' }],
  ['already-encoded', { remarks: ['the value works as it is in an Authorization: Basic header'] }],
  ['already-encoded', { remarks: ['it was already base64'] }],
  ['signs-in-the-secret', { remarks: ["the proxy's password has characters like ':'"] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['padding-at-the-end', { text: '401 Your api key: ****a7Gk is invalid' }],
  ['scheme-in-value', { text: '401', config: '"authorization_token": "Bearer 7f3a91c04be2"' }],
  ['whole-url-as-key', { text: 'Incorrect API key provided: sk-ab***. See https://example.com' }],
  ['whole-url-as-key', { text: '401 Invalid API key. Create a new API key: https://example.com/settings/keys' }],
  ['whole-url-as-key', { text: '401 Unauthorized. Get an API key: https://example.com/settings/keys' }],
  ['json-as-key', { text: 'API key is invalid' }],
  ['url-as-key', { text: '401', config: 'BASE_URL=https://api.example.com/v1/abcdef0123456789' }],
  ['wrapping-seen', { text: '401', config: `API_KEY=${key}` }],
  ['bot-prefix', { text: '404', code: "token => '123456789:abc'" }],
  ['scheme-typed-before-it', { remarks: ['Bearer is the documented scheme'] }],
  ['json-as-key', { text: 'invalid api key', body: '{"error":"invalid api key"}' }],
  ['brackets-in-key', { text: 'GET https://api.example.test/?key=<redacted>' }],
  ['plus-in-query-key', { request: { url: 'https://api.example.test/?apikey=k4t8wz%2Bqxdn82rbhv27y53' } }],
  ['percent-in-value', { text: '401', config: 'URL=https://x.example.com/a%20b' }],
  ['name-inside-value', { text: '401', config: 'ACME_TOKEN=kT7xQ2mVb9LrWc4Z' }],
  ['already-encoded', { remarks: ['a Basic header is sent'] }],
  ['signs-in-the-secret', { remarks: ['the password has 12 characters'] }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = encoded.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('key.encoded', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(encoded.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(encoded, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(encoded, observedFor(given))).not.toContain(sign)
  })

  test('tells the wrapping and how to take it off, never the key', () => {
    const told = telling({ text: '401', config: `ACCESS_KEY='${JSON.stringify({ value: key })}'` })
    expect(encoded.explain(told)).toContain('ACCESS_KEY is a JSON object around the key')
    expect(encoded.fix(told)).toMatchObject({ edits: [{ kind: 'unwrap-key', target: 'ACCESS_KEY', wrapper: 'json' }] })
    expect(encoded.explain(told) + JSON.stringify([told.found, encoded.fix(told)])).not.toContain(body)
    expect(encoded.explain(telling({ text: '401' }))).toContain('not the bare key')
  })

  test('sends plain text under the data of a Secret to stringData', () => {
    const told = telling({ text: '401', config: `kind: Secret\ndata:\n  ACCESS_KEY: ${key}\n` })
    expect(encoded.explain(told)).toContain('ACCESS_KEY stands as plain text')
    expect(encoded.fix(told).summary).toContain('stringData')
    expect(encoded.explain(told) + JSON.stringify(encoded.fix(told))).not.toContain(body)
  })
})
