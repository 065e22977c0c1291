import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { quoted } from './quoted.ts'

const body = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'
const key = ['sk', 'test', body].join('_')

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'quotes on the wire',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', `Bearer "${key}"`]] },
    },
    verdict: 'suspected',
  },
  { name: 'quotes behind set', given: { text: '401', config: `set STRIPE_SECRET_KEY="${key}"` }, verdict: 'suspected' },
  {
    name: 'quotes in a compose list',
    given: { text: '401', config: `    - WORKSPACE_TOKEN="${body}"` },
    verdict: 'suspected',
  },
  {
    name: 'quotes that the notation takes off',
    given: { text: '401', config: `STRIPE_SECRET_KEY="${key}"` },
    verdict: 'unknown',
  },
  {
    name: 'a key without quotes on the wire',
    given: {
      status: 401,
      request: { url: 'https://api.stripe.com/v1/charges', headers: [['Authorization', `Bearer ${key}`]] },
    },
    verdict: 'ruled-out',
  },
  { name: 'an error line alone', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['ordinary-quotes-of-an-env-file', { config: `STRIPE_SECRET_KEY="${key}"` }],
  ['echo-in-quotes', { text: 'Invalid API Key provided: "sk_test****k3Q"' }],
  ['echo-opens-with-quote', { text: 'Incorrect API key provided: "sk-ab***XYR".' }],
  ['masked-end-with-quote', { text: 'Your api key: ****k3Q" is invalid' }],
  ['quote-named', { text: 'the token contains quotes' }],
  ['quotes-on-the-wire', { request: { url: 'https://x.example.com', headers: [['X-Api-Key', `"${key}"`]] } }],
  ['windows-set', { remarks: ['Windows 11, command prompt'] }],
  ['docker-env-file', { remarks: ['the file is passed with docker --env-file'] }],
  ['quotes-around', { remarks: ['the key stands in double quotes'] }],
  ['cmd-set-quoted', { text: '401', config: 'set API_KEY="abcdefgh12345678"' }],
  ['compose-list-quoted', { text: '401', config: '- API_KEY="abcdefgh12345678"' }],
  ['backtick-value', { text: '401', config: 'API_KEY=`abcdefgh`' }],
  ['doubled-quotes', { text: '401', config: `API_KEY="'abcdefgh'"` }],
  ['quotes-sent', { request: { url: 'https://x.example.com', headers: [['Authorization', `Bearer '${key}'`]] } }],
  ['quoted-and-malformed', { text: 'Invalid authorization header', config: 'SITE_API_KEY="Aq7LmZ2vB4nT8cR5"' }],
  ['quote-named', { text: 'the key contains quotes' }],
  ['echo-in-quotes', { text: 'Incorrect API key provided: "sk-a***b"' }],
  ['quoted-value', { text: '401', config: 'ACME_API_KEY="kT7xQ2mVb9LrWc4Z"' }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['ordinary-quotes-of-an-env-file', { config: `STRIPE_SECRET_KEY=${key}` }],
  ['ordinary-quotes-of-an-env-file', { text: '401 Unauthorized', config: `STRIPE_SECRET_KEY="${key}"` }],
  ['ordinary-quotes-of-an-env-file', { config: `docker run --env-file .env app\nSTRIPE_SECRET_KEY="${key}"` }],
  ['ordinary-quotes-of-an-env-file', { config: `    environment:\n      - STRIPE_SECRET_KEY="${key}"` }],
  ['echo-in-quotes', { text: 'Invalid API Key provided: sk_test****k3Q' }],
  ['cmd-set-quoted', { text: '401', config: 'set API_KEY=abcdefgh12345678' }],
  ['compose-list-quoted', { text: '401', config: '- API_KEY=abcdefgh12345678' }],
  ['quotes-on-the-wire', { request: { url: 'https://x.example.com', headers: [['X-Api-Key', key]] } }],
  ['quotes-sent', { request: { url: 'https://x.example.com', headers: [['Authorization', `Bearer ${key}`]] } }],
  ['quoted-and-malformed', { text: 'Invalid authorization header', config: 'SITE_API_KEY=Aq7LmZ2vB4nT8cR5' }],
  ['quote-named', { text: 'of the format "Bearer TOKEN" (without quotation marks)' }],
  ['echo-in-quotes', { text: "{'api_key': 'sk-xxx***abc', 'api_key_valid': false}" }],
  ['quoted-value', { text: '401', config: 'export ACME_API_KEY="kT7xQ2mVb9LrWc4Z"' }],
  ['quoted-value', { text: '401', config: 'provider "x" {\n  api_key = "kT7xQ2mVb9LrWc4Z"\n}' }],
  ['quotes-kept', { text: '401', config: '$ GH_TOKEN="kT7xQ2mVb9LrWc4ZnY6p\\n" gh status' }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = quoted.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('key.quoted', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(quoted.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(quoted, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(quoted, observedFor(given))).not.toContain(sign)
  })

  test('names the variable and the quote, never the key', () => {
    const told = telling({ text: '401', config: `set STRIPE_SECRET_KEY="${key}"` })
    expect(quoted.explain(told)).toContain('STRIPE_SECRET_KEY')
    expect(quoted.fix(told).edits).toEqual([{ kind: 'unquote-key', target: 'STRIPE_SECRET_KEY' }])
    expect(quoted.explain(told) + JSON.stringify([told.found, quoted.fix(told)])).not.toContain(body)
    expect(quoted.explain(telling({ text: '401' }))).toContain('takes quotes literally')
  })
})
