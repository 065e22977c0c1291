import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { nonce } from './nonce.ts'

const kraken = { url: 'https://api.kraken.com/0/private/Balance', headers: [] } as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'the provider’s own wording',
    given: { status: 200, request: kraken, body: '{"error":["EAPI:Invalid nonce"]}' },
    verdict: 'suspected',
  },
  {
    name: 'another refusal of that provider',
    given: { status: 200, request: kraken, body: '{"error":["EAPI:Invalid key"]}' },
    verdict: 'unknown',
  },
  { name: 'an error line alone', given: { text: '400' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['digest-stale', { status: 401, headers: { 'WWW-Authenticate': 'Digest realm="x", nonce="a", stale=true' } }],
  ['nonce-refused', { text: 'Nonce is too small.' }],
  ['nonce-refused', { text: 'InvalidNonce: the provided nonce is too small' }],
  ['sequence', { text: 'account sequence mismatch' }],
  ['dpop-nonce', { text: 'use_dpop_nonce' }],
  ['parallel', { remarks: ['happens when two calls run in parallel'] }],
  ['key-shared', { remarks: ['the same key is used by another bot'] }],
  ['units-changed', { remarks: ['microseconds instead of milliseconds avoid the error'] }],
  ['time-as-nonce', { code: 'data["nonce"] = str(int(time.time() * 1000))' }],
  ['accepted-status-with-error', { status: 200, body: '{"error":["EAPI:Invalid nonce"]}' }],
  ['key-shared', { remarks: ['the same key is used by another bot'] }],
  ['bot-or-exchange', { remarks: ['a crypto exchange'] }],
  ['nonce-spoken-of', { remarks: ['the nonce is a counter'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['digest-stale', { status: 401, headers: { 'WWW-Authenticate': 'Digest realm="x", nonce="a", stale=false' } }],
  ['nonce-refused', { text: 'announcement is not valid' }],
  ['nonce-made', { code: 'announce = true' }],
  ['accepted-status-with-error', { status: 200, body: '{"error":["EAPI:Invalid key"]}' }],
  ['key-shared', { remarks: ['the same key works with curl'] }],
  ['bot-or-exchange', { remarks: ['the token exchange fails'] }],
  ['nonce-spoken-of', { remarks: ['called with a valid nonce'] }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = nonce.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('sign.nonce', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(nonce.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(nonce, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(nonce, observedFor(given))).not.toContain(sign)
  })

  test('names the provider and both ways out', () => {
    const told = telling({ status: 200, request: kraken, body: '{"error":["EAPI:Invalid nonce"]}' })
    expect(nonce.explain(told)).toContain('Kraken has already seen an equal or higher one')
    expect(nonce.fix(told).summary).toMatch(/one after the other.*its own key/)
  })
})
