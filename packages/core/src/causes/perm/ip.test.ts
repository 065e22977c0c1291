import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { ip } from './ip.ts'

const openai = { url: 'https://api.openai.com/v1/models', headers: [] } as const
const listed = {
  error: {
    message: 'Your request IP does not match the configured IP allowlist for your project or organization.',
    type: 'invalid_request_error',
    code: 'ip_not_authorized',
  },
}

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'the provider’s own wording',
    given: { status: 401, request: openai, body: JSON.stringify(listed) },
    verdict: 'suspected',
  },
  {
    name: 'another refusal of the same provider',
    given: {
      status: 401,
      request: openai,
      body: '{"error":{"message":"Incorrect API key provided: sk-x.","code":"invalid_api_key"}}',
    },
    verdict: 'unknown',
  },
  { name: 'a bare 403', given: { status: 403, text: 'Forbidden' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['ip-not-allowed', { text: "The requestor's IP Address is not whitelisted" }],
  ['ip-not-allowed', { text: 'ip_not_authorized' }],
  ['allow-list', { text: 'the organization has an IP allow list enabled' }],
  ['from-location', { text: 'Cannot use the access token from location: 203.0.113.7' }],
  ['network-rules', { text: 'Access denied due to Virtual Network/Firewall rules.' }],
  ['key-ip-or-permissions', { text: 'Invalid API-key, IP, or permissions for action.' }],
  ['used-on-ip', { text: 'You have already used a key on this IP address 203.0.113.24' }],
  ['restriction-spoken-of', { remarks: ['happens when the key has an IP restriction'] }],
  ['address-changed', { remarks: ['the outgoing address changed last night'] }],
  ['moved-host', { remarks: ['moved to a new server'] }],
  ['names-an-address', { status: 403, text: 'access from ip 203.0.113.7 denied' }],
  ['ip-not-allowed', { text: 'This key does not allow access from this IP.' }],
  ['address-put-on-list', { remarks: ['own address is entered in the list of the key'] }],
  ['vpn', { remarks: ['fails through tor browser'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['ip-not-allowed', { text: 'script not allowed' }],
  ['allow-list', { text: 'model not in the list' }],
  ['names-an-address', { status: 403, text: 'version 1.2.3.4 denied' }],
  ['ip-not-allowed', { text: 'This key does not allow access.' }],
  ['address-put-on-list', { remarks: ['the address of the key page'] }],
  ['vpn', { remarks: ['editor extension, provider openai'] }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = ip.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('perm.ip', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(ip.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(ip, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(ip, observedFor(given))).not.toContain(sign)
  })

  test('names the address that the server saw', () => {
    expect(
      ip.explain(telling({ status: 403, text: 'Cannot use the access token from location: 203.0.113.7' })),
    ).toContain('does not find 203.0.113.7 on the list')
    expect(ip.explain(telling({ status: 403, text: 'Forbidden' }))).toContain('the address of this machine')
    expect(ip.fix(telling({ status: 403, text: 'Forbidden' })).commands.join()).toContain('curl -4')
  })
})
