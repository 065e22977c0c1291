import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { droppedRedirect } from './dropped-redirect.ts'

const key = 'Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW0x'
const at = (url: string) => ({ status: 401, request: { url, headers: [['Authorization', `Bearer ${key}`]] } }) as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  { name: 'plain http to a public host', given: at('http://api.example.test/v1'), verdict: 'suspected' },
  { name: 'plain http to this machine', given: at('http://localhost:8080/v1'), verdict: 'unknown' },
  { name: 'plain http inside the house', given: at('http://server.local/v1'), verdict: 'unknown' },
  { name: 'https', given: at('https://api.example.test/v1'), verdict: 'unknown' },
  {
    name: 'a redirect before the refusal',
    given: { text: 'HTTP/1.1 301 Moved Permanently ... HTTP/1.1 401 Unauthorized' },
    verdict: 'suspected',
  },
  {
    name: 'an answer that names another address',
    given: { status: 401, headers: { Location: 'https://new.example.test/' } },
    verdict: 'suspected',
  },
  { name: 'an error line alone', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['plain-http-told', { remarks: ['since an SSL plugin was switched on in the shop'] }],
  ['first-page-only', { remarks: ['get() works with the token', 'all() is refused'] }],
  ['trace-leaves-the-origin', { text: "https://a.example/x\n(401, 'https://www.a.example/x', [<Response [308]>])" }],
  ['redirect-status', { text: '301 Moved Permanently' }],
  ['following', { text: 'Issue another request to this URL: https://x.test/' }],
  ['redirect-spoken-of', { remarks: ['the debug output shows a 301 before the refusal'] }],
  ['https-works', { remarks: ['providers configured with an https base work'] }],
  ['tls-in-front', { remarks: ['runs behind a tunnel that ends TLS'] }],
  ['follow-option', { code: 'requests.get(url, allow_redirects=True)' }],
  ['plain-http-base', { config: 'API_BASE=http://llm.example.com/v1' }],
  ['plain-http', at('http://api.example.test/v1')],
  ['slash-at-end-of-path', at('https://api.example.test/v1/items/')],
  ['key-sent-yet-missing', { ...at('https://api.example.test/v1'), text: 'Missing authorization header' }],
  ['redirect-spoken-of', { remarks: ['the API host has moved'] }],
  ['slash-decides', { remarks: ['without the closing slash it answers 200'] }],
  ['slash-decides', { remarks: ['the same path with a slash at the end works'] }],
  ['header-gone-afterwards', { remarks: ['after SendAsync the header is null'] }],
  [
    'answered-elsewhere',
    {
      ...at('https://old.example.test/v2/sizes'),
      text: '401 Client Error: Unauthorized for url: https://new.example.test/v2/sizes',
    },
  ],
  ['www-or-apex', { remarks: ['the new name works at once'] }],
  ['https-works', { remarks: ['with https it works'] }],
  ['redirect-spoken-of', { remarks: ['example.com sends on to www.example.com'] }],
  ['plain-http-told', { remarks: ['the address begins with http://'] }],
  ['plain-http-told', { remarks: ['the server forces https'] }],
  ['header-gone-afterwards', { remarks: ['the header is not on the request message of the response'] }],
  ['client-that-drops-since', { remarks: ['works with .NET Core 2.0, fails since 2.1'] }],
  ['redirect-spoken-of', { remarks: ['it redirects to a login address on the same host'] }],
  ['authorization-in-use', { remarks: ['sent as a bearer token'] }],
  ['dotnet-client', { code: 'using System.Net.Http;' }],
  ['client-that-drops-on-ios', { text: '401', remarks: ['on Android it works'] }],
  ['header-gone-afterwards', { remarks: ['after the call the object has no Authorization header any more'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['plain-http-told', { remarks: ['SSL verification is off'] }],
  ['first-page-only', { remarks: ['the page of the keys shows it'] }],
  ['trace-leaves-the-origin', { text: "https://a.example/x\n(401, 'https://a.example/x/', [<Response [308]>])" }],
  ['plain-http-base', { config: 'API_BASE=http://localhost:8080/v1' }],
  ['plain-http', at('https://api.example.test/v1')],
  ['slash-at-end-of-path', at('https://api.example.test/v1/items')],
  ['key-sent-yet-missing', { ...at('https://api.example.test/v1'), text: 'Invalid token' }],
  ['redirect-status', { text: 'error 3010' }],
  ['redirect-spoken-of', { remarks: ['project moved to another computer'] }],
  ['redirect-spoken-of', { remarks: ['the redirect_uri is registered'] }],
  ['redirect-spoken-of', { remarks: ['login script with the redirect address of our own site'] }],
  ['slash-decides', { remarks: ['the key has a slash in it'] }],
  ['answered-elsewhere', { ...at('https://api.example.test/v2'), text: '401 for url: https://api.example.test/v2' }],
  ['www-or-apex', { remarks: ['token by the WWW-Authenticate way'] }],
  ['https-works', { remarks: ['set for http://localhost:8000'] }],
  ['redirect-spoken-of', { remarks: ['it redirects to the login page'] }],
  ['plain-http-told', { remarks: ['the server uses http/2'] }],
  ['plain-http-told', { remarks: ['the address begins with https://'] }],
  ['header-gone-afterwards', { remarks: ['the header is on the request'] }],
  ['client-that-drops-since', { remarks: ['works with .NET Core 3.1'] }],
  ['authorization-in-use', { remarks: ['sent in the address'] }],
  ['dotnet-client', { remarks: ['example.net is called'] }],
  ['client-that-drops-on-ios', { text: '401', remarks: ['on Android and iOS'] }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = droppedRedirect.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('send.dropped_redirect', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(droppedRedirect.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(droppedRedirect, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(droppedRedirect, observedFor(given))).not.toContain(sign)
  })

  test('proposes https where plain http is the reason', () => {
    const told = telling(at('http://api.example.test/v1'))
    expect(droppedRedirect.explain(told)).toContain('goes to api.example.test by plain http')
    expect(droppedRedirect.fix(told).edits).toEqual([{ kind: 'set-url-scheme', scheme: 'https' }])
    expect(JSON.stringify([told.found, droppedRedirect.fix(told)])).not.toContain(key)
  })

  test('asks for the final address where a redirect was seen', () => {
    expect(
      droppedRedirect.fix(telling({ text: 'HTTP/1.1 301 Moved Permanently ... HTTP/1.1 401 Unauthorized' })).summary,
    ).toContain('final address')
  })
})
