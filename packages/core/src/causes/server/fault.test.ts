import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { fault } from './fault.ts'

function telling(given: Given): Parameters<typeof fault.explain>[0] {
  const observed = observedFor(given)
  const verdict = fault.examine(observed)
  return {
    found: verdict.verdict === 'suspected' ? verdict.found : null,
    observed,
    providerName: observed.provider?.name ?? 'the provider',
  }
}

const verdicts: readonly { name: string; given: Given; verdict: string }[] = [
  { name: '500', given: { status: 500, text: 'Internal Server Error' }, verdict: 'suspected' },
  {
    name: '502 around a 401',
    given: { status: 502, text: '502 Backend returned 401: invalid_credential' },
    verdict: 'suspected',
  },
  { name: '401', given: { status: 401, text: 'Unauthorized' }, verdict: 'unknown' },
  {
    name: 'a log that mentions another 500',
    given: { status: 401, text: '401 Unauthorized, earlier: HTTP 500 for /health' },
    verdict: 'unknown',
  },
  { name: 'only words', given: { text: 'invalid key' }, verdict: 'unknown' },
]

const signs: readonly { sign: string; hit: Given; miss: Given }[] = [
  {
    sign: 'provider-side-told',
    hit: { remarks: ['support says it is a known issue'] },
    miss: { remarks: ['support says the key is valid'] },
  },
  {
    sign: 'provider-side-told',
    hit: { remarks: ['it was fixed on the server side'] },
    miss: { remarks: ['it was fixed on Monday by a new key'] },
  },
  {
    sign: 'one-server-of-several',
    hit: { remarks: ['one in five requests fails'] },
    miss: { remarks: ['some servers accept it, others do not'] },
  },
  {
    sign: 'its-own-pages-fail',
    hit: { remarks: ["the provider's own playground fails too"] },
    miss: { remarks: ['login to the dashboard fails'] },
  },
  {
    sign: 'its-own-keeping-broken',
    hit: { remarks: ["the server's auth plugin is not loaded"] },
    miss: { remarks: ['the plugin is loaded'] },
  },
  {
    sign: 'no-key-on-this-side',
    hit: { remarks: ['a public mirror'] },
    miss: { remarks: ['the public instance works'] },
  },
  {
    sign: 'cannot-ask-its-own-issuer',
    hit: { text: 'The authentication service is currently unavailable' },
    miss: { text: 'The authentication service refused the key' },
  },
  {
    sign: 'cannot-ask-its-own-issuer',
    hit: { text: 'error validating token: connection refused' },
    miss: { text: 'error validating token: 401' },
  },
  {
    sign: 'many-at-once',
    hit: { remarks: ['a problem for everybody'] },
    miss: { remarks: ['does not fail for everybody', 'not for everyone'] },
  },
  {
    sign: 'many-at-once',
    hit: { remarks: ['other users see the same'] },
    miss: { remarks: ['other users of the library have no trouble', 'other people can pull it'] },
  },
  {
    sign: 'broken-server',
    hit: { text: 'Service unavailable' },
    miss: { text: 'Service unavailable from a restricted location' },
  },
  {
    sign: 'on-and-off',
    hit: { remarks: ['it works on and off'] },
    miss: { remarks: ['the option was switched on and off'] },
  },
  {
    sign: 'healed-itself',
    hit: { remarks: ['after an hour it works again'] },
    miss: { remarks: ['it works against a local server', 'no data comes back', 'with the module off it works again'] },
  },
  {
    sign: 'same-moment',
    hit: { remarks: ['all regions at the same time'] },
    miss: { remarks: ['fails since 1.43.3', 'two scripts run at the same time'] },
  },
  {
    sign: 'all-systems-alike',
    hit: { remarks: ['another client gives the same'] },
    miss: { remarks: ['another client works with the same key', 'the bot runs on two computers'] },
  },
  {
    sign: 'others-hit',
    hit: { remarks: ['several accounts give the same'] },
    miss: { remarks: ['two servers with the same key, one fails'] },
  },
  { sign: 'server-upgraded', hit: { remarks: ['the server was updated'] }, miss: { remarks: ['server restarted'] } },
  { sign: 'server-error', hit: { status: 503, text: 'x' }, miss: { text: '535 Authentication Credentials Invalid' } },
  {
    sign: 'no-place-for-a-key',
    hit: { remarks: ['the hosted service fails'] },
    miss: { remarks: ['a self-hosted service'] },
  },
  {
    sign: 'gateway-header-missing',
    hit: { text: 'Missing header x-consumer-id' },
    miss: { text: 'Missing header x-api-key' },
  },
  {
    sign: 'service-switched-off',
    hit: { text: 'Error 403 - This web app is stopped.' },
    miss: { text: 'Error 403 - This web app is private.' },
  },
  {
    sign: 'comes-again',
    hit: { remarks: ['the second time that it happens'] },
    miss: { remarks: ['the second call fails'] },
  },
  {
    sign: 'seen-by-others-too',
    hit: { remarks: ['the maintainer saw the 401 as well'] },
    miss: { remarks: ['the maintainer cannot reproduce it with the same command'] },
  },
  {
    sign: 'no-key-on-this-side',
    hit: { remarks: ['public proxy, the user sends no key'] },
    miss: { remarks: ['the user sends the key'] },
  },
  {
    sign: 'refused-behind-it',
    hit: {
      text: '[GET] "https://api.example.com/repos/x": 401 Unauthorized',
      request: { method: 'GET', url: 'https://proxy.example.org/repos/x', headers: [] },
    },
    miss: {
      text: '[GET] "https://api.example.org/repos/x": 401 Unauthorized',
      request: { method: 'GET', url: 'https://proxy.example.org/repos/x', headers: [] },
    },
  },
  { sign: 'broken-server', hit: { text: '503 Service Unavailable' }, miss: { text: '403 Forbidden' } },
  { sign: 'gateway-reports', hit: { text: '502 Backend returned 401' }, miss: { text: '401 Unauthorized' } },
  {
    sign: 'many-at-once',
    hit: { text: '401 Unauthorized', remarks: ['several users at once'] },
    miss: { text: '401 Unauthorized', remarks: ['one key at once'] },
  },
  {
    sign: 'out-of-nowhere',
    hit: { text: '401 Unauthorized', remarks: ['started out of nowhere'] },
    miss: { text: '401 Unauthorized', remarks: ['started from the shell'] },
  },
  {
    sign: 'on-and-off',
    hit: { text: '401 Unauthorized', remarks: ['for some it works now and then'] },
    miss: { text: '401 Unauthorized', remarks: ['it never works'] },
  },
  {
    sign: 'time-window',
    hit: { text: '401 Unauthorized', remarks: ['a burst of refusals at 11 GMT'] },
    miss: { text: '401 Unauthorized', remarks: ['refusals at each call'] },
  },
  {
    sign: 'healed-itself',
    hit: { text: '401 Unauthorized', remarks: ['it came back the next day'] },
    miss: { text: '401 Unauthorized', remarks: ['it came with the box'] },
  },
  {
    sign: 'site-down-too',
    hit: { text: '401 Unauthorized', remarks: ['the site of the sandbox cannot be reached either'] },
    miss: { text: '401 Unauthorized', remarks: ['the site of the sandbox is blue'] },
  },
  {
    sign: 'all-systems-alike',
    hit: { text: '401 Unauthorized', remarks: ['on Windows, Mac and Linux alike'] },
    miss: { text: '401 Unauthorized', remarks: ['on Windows'] },
  },
  {
    sign: 'plain-request-too',
    hit: { text: '401 Unauthorized', remarks: ['plain curl, same result'] },
    miss: { text: '401 Unauthorized', remarks: ['curl works'] },
  },
  {
    sign: 'one-class-of-keys',
    hit: { text: '401 Unauthorized', remarks: ['production keys are unaffected'] },
    miss: { text: '401 Unauthorized', remarks: ['production has no key'] },
  },
  {
    sign: 'no-token-works',
    hit: { text: '401 Unauthorized', remarks: ['no token works any more'] },
    miss: { text: '401 Unauthorized', remarks: ['the token works'] },
  },
  {
    sign: 'same-moment',
    hit: { text: '401 Unauthorized', remarks: ['began at about 14:00'] },
    miss: { text: '401 Unauthorized', remarks: ['began at the office'] },
  },
  {
    sign: 'next-one-passes',
    hit: { text: '401 Unauthorized', remarks: ['a retry succeeds'] },
    miss: { text: '401 Unauthorized', remarks: ['a retry fails'] },
  },
  {
    sign: 'others-hit',
    hit: { text: '401 Unauthorized', remarks: ['three different accounts are affected'] },
    miss: { text: '401 Unauthorized', remarks: ['three different keys exist'] },
  },
  {
    sign: 'provider-admits',
    hit: { text: '401 Unauthorized', remarks: ['the provider confirmed it'] },
    miss: { text: '401 Unauthorized', remarks: ['the provider is in Berlin'] },
  },
  { sign: 'server-error', hit: { status: 503, text: 'x' }, miss: { status: 401, text: 'x' } },
  {
    sign: 'site-down-too',
    hit: { remarks: ['the server is down'] },
    miss: { remarks: ['the identity server is reached by two names'] },
  },
  {
    sign: 'many-at-once',
    hit: { remarks: ['many users since noon'] },
    miss: { remarks: ['the service runs for many users'] },
  },
  {
    sign: 'no-place-for-a-key',
    hit: { remarks: ['there is no place to enter such a key'] },
    miss: { remarks: ['the key is entered'] },
  },
  {
    sign: 'accepted-at-another-door',
    hit: { remarks: ['same key gets 200 on the REST gateway'] },
    miss: { remarks: ['same key gets 401 on the REST gateway'] },
  },
  {
    sign: 'own-server-does-not-look',
    hit: {
      status: 401,
      body: '{"detail":"Authentication credentials were not provided."}',
      request: { url: 'http://localhost:8000/user/', headers: [['Authorization', 'Token abc']] },
    },
    miss: {
      status: 401,
      body: '{"detail":"Authentication credentials were not provided."}',
      request: { url: 'https://api.example.com/user/', headers: [['Authorization', 'Token abc']] },
    },
  },
  {
    sign: 'many-at-once',
    hit: { remarks: ['many users report it'] },
    miss: { remarks: ['all user secrets look right'] },
  },
  {
    sign: 'many-at-once',
    hit: { remarks: ['other users have the problem'] },
    miss: { remarks: ['other users of the tool have no problem'] },
  },
  {
    sign: 'on-and-off',
    hit: { remarks: ['every second request fails'] },
    miss: { remarks: ['login works, every other call fails'] },
  },
]

describe('server.fault', () => {
  test.each(verdicts)('$name is $verdict', ({ given, verdict }) => {
    expect(fault.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(signs)('the sign $sign tells its wording from a near miss', ({ sign, hit, miss }) => {
    expect(hits(fault, observedFor(hit))).toContain(sign)
    expect(hits(fault, observedFor(miss))).not.toContain(sign)
  })

  test('tells a wrapped refusal from an outage', () => {
    expect(fault.explain(telling({ status: 502, text: '502 Backend returned 401: invalid' }))).toContain('wraps a 401')
    expect(fault.explain(telling({ status: 500, text: 'x' }))).toContain('answered 500')
    expect(fault.explain(telling({ text: 'x' }))).toContain('Nothing on your side')
  })

  test('leaves the key alone', () => {
    const told = fault.fix(telling({ status: 500, text: 'x' }))
    expect(told.summary).toContain('Do not change the key')
    expect(told.edits).toEqual([])
  })
})
