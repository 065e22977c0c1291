import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { region } from './region.ts'

const openai = { url: 'https://api.openai.com/v1/models', headers: [] } as const
const unsupported = JSON.stringify({
  error: {
    code: 'unsupported_country_region_territory',
    message: 'Country, region, or territory not supported',
    param: null,
    type: 'request_forbidden',
  },
})

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  { name: 'status 451', given: { status: 451, text: 'Unavailable' }, verdict: 'suspected' },
  {
    name: 'the provider’s own wording',
    given: { status: 403, request: openai, body: unsupported },
    verdict: 'suspected',
  },
  { name: 'a bare 403', given: { status: 403, text: 'Forbidden' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['not-supported', { text: 'User location is not supported for the API use.' }],
  ['not-supported', { body: unsupported, status: 403 }],
  ['restricted-location', { text: 'Service unavailable from a restricted location according to our terms' }],
  ['request-not-allowed', { text: 'Request not allowed' }],
  ['vpn-works', { remarks: ['with a VPN the same key works'] }],
  ['server-abroad', { remarks: ['fails on the deployed server, which is in another country'] }],
  ['cloud-only', { remarks: ['on AWS and on Google Cloud Functions'] }],
  ['status-451', { status: 451, text: 'Unavailable' }],
  ['not-supported-in-chinese-or-japanese', { text: '国家或地区不支持' }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['not-supported', { text: 'This method is not supported' }],
  ['status-451', { status: 403, text: 'Forbidden' }],
  ['request-not-allowed', { text: 'Method not allowed' }],
  ['not-supported-in-chinese-or-japanese', { text: '密钥无效' }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = region.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('perm.region', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(region.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(region, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(region, observedFor(given))).not.toContain(sign)
  })

  test('explains status 451', () => {
    expect(region.explain(telling({ status: 451, text: 'Unavailable' }))).toContain('Status 451 means')
    expect(region.explain(telling({ status: 403, text: 'Forbidden' }))).not.toContain('451')
    expect(region.fix(telling({ status: 451, text: 'Unavailable' })).summary).toContain('supported country')
  })
})
