import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { client } from './client.ts'

const request = (agent: string) => ({ url: 'https://api.example.test/v1', headers: [['User-Agent', agent]] }) as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'a challenge by its header',
    given: { status: 403, headers: { 'cf-mitigated': 'challenge' } },
    verdict: 'suspected',
  },
  {
    name: 'a firewall by its header',
    given: { status: 403, headers: { 'x-amzn-waf-action': 'block' } },
    verdict: 'suspected',
  },
  { name: 'a block page by its code', given: { status: 403, body: 'error code: 1020' }, verdict: 'suspected' },
  {
    name: 'a block page by its text',
    given: { status: 403, body: '<title>Attention Required! | Cloudflare</title>' },
    verdict: 'suspected',
  },
  {
    name: 'a refused library name',
    given: { status: 403, request: request('python-requests/2.32'), text: 'Set a valid User-Agent' },
    verdict: 'suspected',
  },
  {
    name: 'an own name',
    given: { status: 403, request: request('shop-sync/2.1'), text: 'Set a valid User-Agent' },
    verdict: 'unknown',
  },
  { name: 'an answer of the API in JSON', given: { status: 403, body: '{"error":"forbidden"}' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['undeclared-tool', { text: 'Your Request Originates from an Undeclared Automated Tool' }],
  ['challenge', { text: 'cf-mitigated: challenge' }],
  ['blocked-page', { body: 'error code: 1010', status: 403 }],
  ['user-agent', { text: 'Please set a user-agent and respect our policy' }],
  ['user-agent', { text: 'Crawlers are not welcome here' }],
  ['user-agent', { text: 'This site blocks scrapers' }],
  ['user-agent-spoken-of', { remarks: ['any User-Agent but the default one works'] }],
  ['browser-works', { remarks: ['the browser gets the JSON'] }],
  ['every-address', { remarks: ['all requests fail, whatever the key'] }],
  ['bare-get', { code: 'response = requests.get(url)' }],
  ['library-agent', { status: 403, request: request('Java/17.0.2') }],
  ['html-403', { status: 403, body: '<!DOCTYPE html><html><body>403</body></html>' }],
  ['edge-answered', { status: 403, body: 'error code: 1015' }],
  ['user-agent', { text: 'Please make sure your request has a User-Agent header' }],
  ['gate-of-the-site', { remarks: ['a security plugin is installed'] }],
  ['login-forbidden', { status: 403, text: 'Login failed: Forbidden' }],
  ['forbidden-without-key', { status: 403, text: 'Forbidden', remarks: ['HttpClient, no key'] }],
  ['data-centre-address', { remarks: ['requests from a data center are refused'] }],
  ['many-requests', { remarks: ['a program that crawls the catalogue'] }],
  ['browser-works', { remarks: ['the browser shows it'] }],
  ['ray', { text: 'Ray ID: 8c1' }],
  ['bare-forbidden', { text: 'HTTP 403' }],
  ['html-answer', { text: "invalid character '<' looking for beginning of value" }],
  ['html-answer', { text: 'SyntaxError: Unexpected token: <' }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['blocked-page', { body: '{"error":{"code":10200}}', status: 403 }],
  ['bare-get', { code: 'requests.get(url, headers=headers)' }],
  ['html-403', { status: 403, body: '{"error":"forbidden"}' }],
  ['edge-answered', { status: 403, body: '{"error":"forbidden"}' }],
  ['user-agent', { text: 'the agent of the user called' }],
  ['user-agent', { text: 'scraper MovieData: http error 401: Unauthorized' }],
  ['gate-of-the-site', { remarks: ['a gallery plugin is installed'] }],
  ['login-forbidden', { status: 401, text: 'Login failed' }],
  ['forbidden-without-key', { status: 401, text: 'Unauthorized', remarks: ['HttpClient, no key'] }],
  ['data-centre-address', { remarks: ['keys from the cloud console fail'] }],
  ['browser-works', { remarks: ['no browser opens for the login'] }],
  ['many-requests', { remarks: ['installed the package scrapy-crawlera'] }],
  ['ray', { text: 'cf-ray: 8c1-FRA' }],
  ['bare-forbidden', { text: 'HTTP status 403: country not supported' }],
  ['undeclared-tool', { text: 'Please identify yourself with an API key' }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = client.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('perm.client', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(client.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(client, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(client, observedFor(given))).not.toContain(sign)
  })

  test.each([
    [{ status: 403, headers: { 'cf-mitigated': 'challenge' } }, 'bot challenge (cf-mitigated)'],
    [{ status: 403, body: 'error code: 1020' }, 'error code 1020'],
    [{ status: 403, request: request('python-requests/2.32'), text: 'Set a valid User-Agent' }, 'python-requests/2.32'],
    [{ status: 403, text: 'Forbidden' }, 'before it looks at the key'],
  ] as const)('explains row %#', (given, words) => {
    expect(client.explain(telling(given))).toContain(words)
  })

  test('proposes an own User-Agent only where no page blocks', () => {
    expect(client.fix(telling({ status: 403, text: 'Forbidden' })).edits).toMatchObject([
      { kind: 'set-header', name: 'User-Agent' },
    ])
    expect(client.fix(telling({ status: 403, body: 'error code: 1020' })).edits).toEqual([])
  })
})
