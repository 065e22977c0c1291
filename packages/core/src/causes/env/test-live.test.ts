import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { testLive } from './test-live.ts'

const testKey = ['sk', 'test', '4eC39HqLyjWDarjtT1zdp7dc4eC39HqL'].join('_')

function telling(given: Given): Parameters<typeof testLive.explain>[0] {
  const observed = observedFor(given)
  const verdict = testLive.examine(observed)
  return {
    found: verdict.verdict === 'suspected' ? verdict.found : null,
    observed,
    providerName: observed.provider?.name ?? 'the provider',
  }
}

const verdicts: readonly { name: string; given: Given; verdict: string }[] = [
  {
    name: 'a test key under a live name',
    given: { text: '401', config: `STRIPE_LIVE_SECRET_KEY=${testKey}` },
    verdict: 'suspected',
  },
  {
    name: 'a test key under a test name',
    given: { text: '401', config: `STRIPE_TEST_SECRET_KEY=${testKey}` },
    verdict: 'unknown',
  },
  {
    name: 'an answer that the provider documents for it',
    given: {
      status: 404,
      body: '{"error":{"message":"No such customer: cus_1; a similar object exists in live mode, but a test mode key was used to make this request.","code":"resource_missing"}}',
      request: { url: 'https://api.stripe.com/v1/customers/cus_1' },
    },
    verdict: 'suspected',
  },
  { name: 'a bare 401', given: { text: '401 Unauthorized' }, verdict: 'unknown' },
]

const signs: readonly { sign: string; hit: Given; miss: Given }[] = [
  {
    sign: 'similar-object',
    hit: { text: 'a similar object exists in test mode, but a live mode key was used' },
    miss: { text: 'no such object' },
  },
  {
    sign: 'device-token-of-other-side',
    hit: { status: 400, body: '{"reason":"BadDeviceToken"}' },
    miss: { status: 410, body: '{"reason":"Unregistered"}' },
  },
  {
    sign: 'sandbox',
    hit: { text: '401 Unauthorized', remarks: ['the account is a sandbox account'] },
    miss: { text: '401 Unauthorized', remarks: ['the account is an old account'] },
  },
  {
    sign: 'going-live',
    hit: { text: '401 Unauthorized', remarks: ['it began when the shop went live'] },
    miss: { text: '401 Unauthorized', remarks: ['it began when the shop opened'] },
  },
  {
    sign: 'other-mode-works',
    hit: { text: '401 Unauthorized', remarks: ['live keys work'] },
    miss: { text: '401 Unauthorized', remarks: ['old keys work'] },
  },
  {
    sign: 'own-credentials-fail-there',
    hit: { text: '401 Unauthorized', remarks: ['own client id and secret stop working at the sandbox'] },
    miss: { text: '401 Unauthorized', remarks: ['own client id and secret are new'] },
  },
  {
    sign: 'mode-switch',
    hit: { text: '401 Unauthorized', code: `new Client({ sandbox: true })` },
    miss: { text: '401 Unauthorized', code: `new Client({ verbose: true })` },
  },
  {
    sign: 'third-argument',
    hit: { text: '401 Unauthorized', code: `new Binance\\API("kT7pQw9ZrLx2", "secret key", true)` },
    miss: { text: '401 Unauthorized', code: `new Binance\\API("kT7pQw9ZrLx2", "secret key")` },
  },
  {
    sign: 'mode-setting',
    hit: { text: '401 Unauthorized', config: 'PAYPAL_MODE=sandbox' },
    miss: { text: '401 Unauthorized', config: 'PAYPAL_CURRENCY=EUR' },
  },
  {
    sign: 'key-against-host',
    hit: { text: '401', config: `STRIPE_LIVE_SECRET_KEY=${testKey}` },
    miss: { text: '401', config: `STRIPE_SECRET_KEY=${testKey}` },
  },
  {
    sign: 'made-there-called-elsewhere',
    hit: { text: '401', remarks: ['the key was made in the sandbox'] },
    miss: { text: '401', remarks: ['the key was made in the sandbox'], code: 'host = "https://sandbox.example.test"' },
  },
  {
    sign: 'made-there-called-elsewhere',
    hit: { text: '401', remarks: ['a token of the testnet', 'the order is refused'] },
    miss: { text: '401', remarks: ['a token of the testnet', 'it is used against the testnet'] },
  },
  {
    sign: 'test-host-in-code',
    hit: { code: 'BASE = "https://paper-api.example.test"' },
    miss: { code: 'BASE = "https://api.example.test"' },
  },
  { sign: 'mode-switch', hit: { code: '{"PAPER": True}' }, miss: { code: '{"newspaper": 3}' } },
  {
    sign: 'mode-words',
    hit: { remarks: ['live client id and secret'] },
    miss: { remarks: ['the client lives in Rome'] },
  },
  { sign: 'mode-setting', hit: { config: 'mode = production' }, miss: { config: 'model = production' } },
  {
    sign: 'sandbox',
    hit: { remarks: ['the staging API is called'] },
    miss: { remarks: ['staging works, production does not'] },
  },
  { sign: 'sandbox-named', hit: { text: '401 from the sandbox' }, miss: { text: '401 from the staging repository' } },
  { sign: 'mode-words', hit: { remarks: ['a demo account is used'] }, miss: { remarks: ['pasted into the demo app'] } },
]

describe('env.test_live', () => {
  test.each(verdicts)('$name is $verdict', ({ given, verdict }) => {
    expect(testLive.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(signs)('the sign $sign tells its wording from a near miss', ({ sign, hit, miss }) => {
    expect(hits(testLive, observedFor(hit))).toContain(sign)
    expect(hits(testLive, observedFor(miss))).not.toContain(sign)
  })

  test('names key mode and place', () => {
    expect(testLive.explain(telling({ text: '401', config: `STRIPE_LIVE_SECRET_KEY=${testKey}` }))).toContain(
      'a test key',
    )
    expect(testLive.explain(telling({ text: '401', config: `STRIPE_LIVE_SECRET_KEY=${testKey}` }))).toContain(
      'STRIPE_LIVE_SECRET_KEY',
    )
  })

  test('asks for a key of the other mode', () => {
    const { edits } = testLive.fix(telling({ text: '401', config: `STRIPE_LIVE_SECRET_KEY=${testKey}` }))
    expect(edits).toEqual([{ kind: 'replace-key', target: 'STRIPE_LIVE_SECRET_KEY', with: 'a live key' }])
  })
})
