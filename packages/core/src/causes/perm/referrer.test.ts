import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { referrer } from './referrer.ts'

const maps = { url: 'https://www.googleapis.com/youtube/v3/search', headers: [['Accept', '*/*']] } as const
const blocked = JSON.stringify({
  error: {
    code: 403,
    message: 'Requests from referer <empty> are blocked.',
    status: 'PERMISSION_DENIED',
    details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_HTTP_REFERRER_BLOCKED' }],
  },
})

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  { name: 'the provider’s own wording', given: { status: 403, request: maps, body: blocked }, verdict: 'suspected' },
  { name: 'a bare 403', given: { status: 403, text: 'Forbidden' }, verdict: 'unknown' },
  {
    name: 'an API that is not known',
    given: { status: 403, request: { url: 'https://api.example.test/', headers: [] }, text: 'domain not allowed' },
    verdict: 'unknown',
  },
]

const fires: readonly (readonly [string, Given])[] = [
  ['referer-blocked', { text: 'Requests from referer https://a.example/ are blocked.' }],
  ['referer-restrictions', { text: 'API keys with referer restrictions cannot be used with this API.' }],
  ['site-or-app', { text: 'This IP, site or mobile application is not authorized to use this API key.' }],
  ['app-identity', { text: 'Requests from this Android client application <empty> are blocked.' }],
  ['empty-referer', { text: 'Requests from referer <empty> are blocked.' }],
  ['request-denied', { text: 'REQUEST_DENIED' }],
  ['restrictions-off-works', { remarks: ['with the restrictions of the key switched off it works'] }],
  ['server-side', { remarks: ['server side, from a Ruby application'] }],
  ['works-in-page', { remarks: ['the same key works in the JavaScript of the page'] }],
  ['no-referrer-policy', { code: '<meta name="referrer" content="no-referrer">' }],
  ['no-referer-sent', { status: 403, request: maps, body: blocked }],
  ['privacy-tool', { remarks: ['uMatrix is installed'] }],
  ['map-service-forbids', { status: 403, text: 'https://api.maptiler.com Forbidden' }],
  ['page-works-on-localhost', { remarks: ['plain JavaScript with fetch', 'works on localhost, fails once deployed'] }],
  ['mobile', { remarks: ['the key for Android apps'] }],
  ['restriction-spoken-of', { remarks: ['key restrictions are set'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['referer-blocked', { text: 'Requests are blocked' }],
  ['restrictions-off-works', { remarks: ['own key, no restrictions set'] }],
  [
    'no-referer-sent',
    { status: 403, request: { ...maps, headers: [['Referer', 'https://a.example/']] }, body: blocked },
  ],
  ['privacy-tool', { remarks: ['a theme is installed'] }],
  ['map-service-forbids', { status: 401, text: 'https://api.maptiler.com Unauthorized' }],
  ['page-works-on-localhost', { remarks: ['plain JavaScript with fetch', 'works on localhost'] }],
  ['mobile', { remarks: ['an exported variable works'] }],
  ['restriction-spoken-of', { remarks: ['a restricted key, read only'] }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = referrer.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('perm.referrer', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(referrer.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(referrer, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(referrer, observedFor(given))).not.toContain(sign)
  })

  test('names the site, without its path', () => {
    const told = telling({
      status: 403,
      request: { ...maps, headers: [['Referer', 'https://shop.example/private/page?id=7']] },
    })
    expect(referrer.explain(told)).toBe(
      'The key is limited to listed sites or apps, and https://shop.example is not among them.',
    )
  })

  test('tells a server what to do instead', () => {
    expect(referrer.explain(telling({ status: 403, request: maps, body: blocked }))).toContain(
      'as every call from a server',
    )
    expect(referrer.fix(telling({ status: 403, request: maps })).summary).toContain('IP restriction')
  })
})
