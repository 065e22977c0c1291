import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { stripped } from './stripped.ts'

const key = 'Aq7LmZ2vB4nT8cR5yH1pJ6dF3gK9sW0x'
const named = (name: string, url = 'https://api.example.test/items') =>
  ({ status: 401, request: { url, headers: [[name, key]] } }) as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  { name: 'an underscore in the header name', given: named('api_key'), verdict: 'suspected' },
  {
    name: 'an underscore that the provider reads',
    given: named('X-CMC_PRO_API_KEY', 'https://pro-api.coinmarketcap.com/v1/key/info'),
    verdict: 'unknown',
  },
  {
    name: 'a proxy answers that nothing arrived',
    given: { ...named('X-Api-Key'), headers: { Via: '1.1 cache' }, body: 'missing api key' },
    verdict: 'suspected',
  },
  { name: 'a dash in the header name', given: named('api-key'), verdict: 'unknown' },
  { name: 'an error line alone', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['rule-takes-it-out', { config: 'http-request del-header Authorization' }],
  ['rest-cannot-view', { text: 'woocommerce_rest_cannot_view' }],
  ['server-software', { remarks: ['Apache with PHP-FPM on Debian'] }],
  ['in-between', { remarks: ['through the corporate proxy it is refused'] }],
  ['does-not-arrive', { remarks: ['the header never reaches the application'] }],
  ['direct-works', { remarks: ['directly it works'] }],
  ['query-works', { remarks: ['same key and secret in the address return data'] }],
  ['server-variable', { code: "$_SERVER['HTTP_AUTHORIZATION']" }],
  ['rewrite-rule', { config: 'RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]' }],
  ['underscore-header', named('api_key')],
  ['underscore-name', named('api_key')],
  ['known-direct', named('X-Api-Key', 'https://api.openai.com/v1/models')],
  ['query-works', { remarks: ['the same token as ?token= in the query gives 200'] }],
  [
    'site-behind-apache-or-php',
    {
      text: 'Server: Apache/2.4.54',
      request: { url: 'https://shop.example.test/api/v1', headers: [['Authorization', `Bearer ${key}`]] },
    },
  ],
  ['server-software', { remarks: ['runs on Elastic Beanstalk'] }],
  ['in-between', { remarks: ['the vite dev server proxies the request'] }],
  ['underscore-name-lost', { text: 'header access_key is not received by the upstream' }],
  ['in-between', { remarks: ['CloudFront stands in front'] }],
  ['platform-takes-it', { remarks: ['the function belongs to an Azure Static Web App'] }],
  ['past-the-proxy-it-works', { remarks: ['refused behind nginx, directly it works'] }],
  ['application-finds-none', { text: 'The application finds no Authorization header' }],
  ['application-finds-none', { remarks: ['request.headers.authorization is undefined'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['rule-takes-it-out', { config: 'http-request set-header X-Id 1' }],
  ['underscore-name', named('api-key')],
  ['underscore-header', named('x-api-key')],
  ['known-direct', named('X-Api-Key')],
  ['server-software', { remarks: ['worked yesterday'] }],
  ['query-works', { remarks: ['the same key works with curl'] }],
  [
    'site-behind-apache-or-php',
    { text: 'Server: Apache/2.4.54', request: { url: 'https://shop.example.test/api/v1', headers: [] } },
  ],
  ['underscore-name-lost', { text: 'header access-key is not received by the upstream' }],
  ['in-between', { remarks: ['called through API Gateway'] }],
  ['platform-takes-it', { remarks: ['the function belongs to me'] }],
  ['past-the-proxy-it-works', { remarks: ['directly it works'] }],
  ['application-finds-none', { text: 'The application finds no such page' }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = stripped.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('send.stripped', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(stripped.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(stripped, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(stripped, observedFor(given))).not.toContain(sign)
  })

  test('names the header with the underscore and its replacement', () => {
    const told = telling(named('api_key'))
    expect(stripped.explain(told)).toContain('The header api_key has an underscore')
    expect(stripped.fix(told)).toMatchObject({ edits: [{ kind: 'rename-header', from: 'api_key', to: 'api-key' }] })
    expect(JSON.stringify([told.found, stripped.fix(told)])).not.toContain(key)
  })

  test('names the switches of the common servers otherwise', () => {
    expect(stripped.fix(telling({ text: '401' })).summary).toMatch(
      /CGIPassAuth.*proxy_set_header.*WSGIPassAuthorization/,
    )
  })
})
