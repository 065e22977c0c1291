import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { cors } from './cors.ts'

const preflight = (asked: string) =>
  ({
    method: 'OPTIONS',
    url: 'https://api.example.test/v1',
    headers: [
      ['Origin', 'https://app.example'],
      ['Access-Control-Request-Method', 'GET'],
      ['Access-Control-Request-Headers', asked],
    ],
  }) as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  { name: 'a refused preflight', given: { status: 401, request: preflight('authorization') }, verdict: 'suspected' },
  {
    name: 'a list without the header',
    given: {
      status: 204,
      headers: { 'Access-Control-Allow-Headers': 'Authorization, Content-Type' },
      request: preflight('x-api-key'),
      text: 'blocked',
    },
    verdict: 'suspected',
  },
  {
    name: 'a star, which leaves Authorization out',
    given: {
      status: 204,
      headers: { 'Access-Control-Allow-Headers': '*' },
      request: preflight('authorization'),
      text: 'blocked',
    },
    verdict: 'suspected',
  },
  {
    name: 'an answer without allowed origin',
    given: {
      status: 200,
      text: 'blocked',
      headers: { 'Content-Type': 'application/json' },
      request: { url: 'https://api.example.test/v1', headers: [['Origin', 'https://app.example']] },
    },
    verdict: 'suspected',
  },
  {
    name: 'an answer that allows the origin',
    given: {
      status: 401,
      text: 'refused',
      headers: { 'Access-Control-Allow-Origin': '*' },
      request: { url: 'https://api.example.test/v1', headers: [['Origin', 'https://app.example']] },
    },
    verdict: 'unknown',
  },
  {
    name: 'the console of a browser',
    given: {
      text: "Access to fetch at 'https://x.test/' from origin 'https://app.example' has been blocked by CORS policy",
    },
    verdict: 'suspected',
  },
  { name: 'a plain 401', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['from-the-page', { remarks: ['called from the front end'] }],
  ['from-the-page', { remarks: ['the browser shows (failed)'] }],
  ['cors-words', { text: 'status (blocked:cors)' }],
  ['cors-words', { text: 'cross-origin calls fail with 401' }],
  ['preflight', { text: 'OPTIONS 401' }],
  ['preflight', { text: 'OPTIONS https://api.example.com/v1' }],
  ['cors-spoken-of', { remarks: ['the GET that should follow is never sent'] }],
  ['swagger-or-devtools', { remarks: ['the network tab shows no answer'] }],
  ['cors-words', { text: 'has been blocked by CORS policy' }],
  [
    'preflight',
    { text: 'Request header field X-Key is not allowed by Access-Control-Allow-Headers in preflight response.' },
  ],
  ['opt-in', { text: "It looks like you're running in a browser-like environment." }],
  ['browser-fetch-failure', { text: 'TypeError: Failed to fetch' }],
  ['cors-spoken-of', { remarks: ['the preflight is answered with 401'] }],
  ['browser-only', { remarks: ['only the web build fails'] }],
  ['tool-works', { remarks: ['the command line example works'] }],
  ['header-triggers', { remarks: ['login works, every call with the token fails'] }],
  ['preflight-shown', { status: 401, request: preflight('authorization') }],
  ['preflight-refused', { status: 401, request: preflight('authorization') }],
  ['page-of-another-origin', { remarks: ['from a React page'] }],
  [
    'header-set-yet-unseen-in-browser',
    {
      remarks: ['the developer tools show no Authorization header'],
      code: 'fetch(url, { headers: { Authorization: token } })',
    },
  ],
]

const silent: readonly (readonly [string, Given])[] = [
  ['from-the-page', { remarks: ['login and consent in the browser succeed'] }],
  ['preflight', { text: 'options: 401 of them' }],
  ['browser-fetch-failure', { text: 'failed to fetch oauth token: unexpected status: 401' }],
  ['swagger-or-devtools', { remarks: ['token copied from the developer tools'] }],
  ['cors-words', { text: 'Forbidden' }],
  ['preflight-refused', { status: 401, request: { method: 'GET', url: 'https://api.example.test/v1', headers: [] } }],
  ['browser-only', { remarks: ['fails in the container'] }],
  ['page-of-another-origin', { remarks: ['a web app in Docker on localhost:3000'] }],
  [
    'header-set-yet-unseen-in-browser',
    { remarks: ['no Authorization header arrives'], code: 'fetch(url, { headers: { Authorization: token } })' },
  ],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = cors.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('browser.cors', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(cors.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(cors, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(cors, observedFor(given))).not.toContain(sign)
  })

  test('is ruled out for a curl command', () => {
    const given = { text: '401 Unauthorized' }
    const observed = observedFor(given)
    expect(cors.examine({ ...observed, facts: { ...observed.facts, kind: 'curl' } }).verdict).toBe('ruled-out')
  })

  test('names the header that is not allowed', () => {
    const told = telling({
      status: 204,
      headers: { 'Access-Control-Allow-Headers': 'Content-Type' },
      request: preflight('x-api-key'),
      text: 'blocked',
    })
    expect(cors.explain(told)).toBe(
      'The preflight answer does not allow the header x-api-key, so the browser does not send it.',
    )
    expect(cors.fix(told).summary).toContain('the header x-api-key')
  })

  test('explains a refused preflight', () => {
    expect(cors.explain(telling({ status: 401, request: preflight('authorization') }))).toContain(
      'with OPTIONS, without any key',
    )
  })
})
