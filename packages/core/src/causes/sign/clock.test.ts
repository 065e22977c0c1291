import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { clock } from './clock.ts'

const dated = (sent: string, answered: string) =>
  ({
    status: 403,
    headers: { Date: answered },
    request: { url: 'https://svc.example.test/x', headers: [['X-Amz-Date', sent]] },
  }) as const
const stamped = (timestamp: string) =>
  ({ status: 400, request: { url: `https://api.example.test/orders?timestamp=${timestamp}`, headers: [] } }) as const

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  {
    name: 'an hour ahead of the server',
    given: dated('20261121T130000Z', 'Sat, 21 Nov 2026 12:00:00 GMT'),
    verdict: 'suspected',
  },
  { name: 'two minutes off', given: dated('20261121T120200Z', 'Sat, 21 Nov 2026 12:00:00 GMT'), verdict: 'ruled-out' },
  {
    name: 'both times in the body',
    given: {
      status: 403,
      body: '<RequestTime>20150604T232559Z</RequestTime><ServerTime>2015-06-04T22:26:16Z</ServerTime>',
    },
    verdict: 'suspected',
  },
  { name: 'a timestamp that is no time', given: stamped('2326558065'), verdict: 'suspected' },
  { name: 'a timestamp in milliseconds', given: stamped('1795262400000'), verdict: 'unknown' },
  { name: 'a timestamp in seconds', given: stamped('1795262400'), verdict: 'unknown' },
  {
    name: 'the provider’s own wording',
    given: {
      status: 400,
      request: { url: 'https://api.binance.com/api/v3/order', headers: [] },
      body: '{"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}',
    },
    verdict: 'suspected',
  },
  { name: 'an error line alone', given: { text: '403 Forbidden' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['clock-told', { remarks: ['works after syncing the time'] }],
  ['clock-told', { remarks: ['the container shows another time than the host'] }],
  ['clock-told', { remarks: ['timestamp is in local time'] }],
  ['time-refused', { text: 'InvalidTimeStamp.Expired: Specified time stamp or date value is expired.' }],
  ['time-refused', { text: 'KC-API-TIMESTAMP Invalid' }],
  ['time-refused', { text: '"iat" claim timestamp check failed (it should be in the past)' }],
  ['time-refused', { text: '请求时间戳过期' }],
  ['request-expired', { text: 'Request is expired' }],
  ['timestamp', { text: 'oauth_problem=timestamp_refused' }],
  ['issued-in-future', { text: 'Cannot handle token prior to 2026-06-04T06:05:30+0000' }],
  ['issued-in-future', { text: 'JWT not yet valid' }],
  ['seconds-off', { text: 'JWT expired, a difference of 8 milliseconds' }],
  ['signed-and-intermittent', { text: '401 for the installation token', remarks: ['only sometimes'] }],
  ['signature-fails-on-drifting-host', { text: 'AuthFailure', remarks: ['runs in a virtual machine'] }],
  ['signature-fails-on-drifting-host', { text: 'invalid signature', remarks: ['works some days after a reboot'] }],
  ['self-signed-login', { status: 401, text: '401', remarks: ['authenticates as a GitHub App'] }],
  ['service-account-grant', { text: 'invalid_grant', remarks: ['JSON file of a service account'] }],
  ['always-the-same-offset', { remarks: ['exactly one hour ahead'] }],
  [
    'too-skewed',
    { text: 'RequestTimeTooSkewed: The difference between the request time and the current time is too large.' },
  ],
  ['signature-time', { text: 'Signature expired: 20250714T201419Z is now earlier than 20250714T202350Z' }],
  ['timestamp', { text: 'request timestamp expired' }],
  ['seconds-off', { text: 'Token has expired (Current time: 1516621614, you are 42s off)' }],
  ['issued-in-future', { text: 'Token used too early' }],
  ['clock-spoken-of', { remarks: ['the system clock is not in sync'] }],
  ['after-sleep', { remarks: ['fails since the computer woke from sleep'] }],
  ['times-differ', dated('20261121T130000Z', 'Sat, 21 Nov 2026 12:00:00 GMT')],
  ['impossible-timestamp', stamped('2326558065')],
  ['seconds-off', { text: 'Token has expired, you are 42s off' }],
  ['clock-spoken-of', { remarks: ['the time of the server was wrong'] }],
  ['clock-spoken-of', { remarks: ['its date differs from that of the server'] }],
  ['drifts', { remarks: ['works for a few days after a restart of the host'] }],
  [
    'fresh-token-passes-later',
    { text: 'JWT is invalid', remarks: ['on the first use of a new token', 'a retry passes'] },
  ],
  ['signing-fails-on-one-machine', { text: 'invalid_grant', remarks: ['one machine only'] }],
  ['clock-is-right', { remarks: ['the clock is in sync'] }],
  ['log-says-too-early', { text: '401', remarks: ['the log of the server says: token used too early'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['clock-told', { remarks: ['works after setting the variable', 'another time the call passes'] }],
  ['request-expired', { text: 'The security token included in the request is expired' }],
  ['time-refused', { text: '{"status":403,"timestamp":"2026-11-21T12:00:00Z","error":"Forbidden"}' }],
  ['time-refused', { text: '"exp" claim timestamp check failed' }],
  ['request-expired', { text: 'the requested token expired' }],
  [
    'issued-in-future',
    {
      text: 'Token expired: current date/time "2026-11-21T12:00:00" must be before the expiration date/time "2026-11-20T12:00:00"',
    },
  ],
  ['too-skewed', { text: 'JWT expired, a difference of 86400000 milliseconds. Allowed clock skew: 0 milliseconds.' }],
  ['too-skewed', { text: 'Check your iat and exp values and use a clock with skew to account for clock differences.' }],
  ['seconds-off', { text: 'JWT expired, a difference of 86400000 milliseconds. Allowed clock skew: 0 milliseconds.' }],
  ['signed-and-intermittent', { text: 'invalid api key', remarks: ['only sometimes'] }],
  ['signature-fails-on-drifting-host', { text: 'invalid api key', remarks: ['runs in a virtual machine'] }],
  ['self-signed-login', { status: 403, text: '403', remarks: ['authenticates as a GitHub App'] }],
  ['service-account-grant', { text: 'invalid_grant', remarks: ['a refresh token of a user'] }],
  ['always-the-same-offset', { remarks: ['refused now and then', 'stops after exactly three hours'] }],
  ['another-machine-works', { remarks: ['works locally'] }],
  ['times-differ', dated('20261121T120100Z', 'Sat, 21 Nov 2026 12:00:00 GMT')],
  ['impossible-timestamp', stamped('1795262400000')],
  ['clock-spoken-of', { remarks: ['the same key works on a Mac'] }],
  ['clock-spoken-of', { remarks: ['this is the right time to ask'] }],
  ['fresh-token-passes-later', { text: 'JWT is invalid', remarks: ['on the first use of a new token'] }],
  ['signing-fails-on-one-machine', { text: 'invalid key', remarks: ['one machine only'] }],
  ['clock-is-right', { remarks: ['the clock is not in sync'] }],
  ['log-says-too-early', { text: '401', remarks: ['the log of the server says: token unknown'] }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = clock.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('sign.clock', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(clock.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(clock, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(clock, observedFor(given))).not.toContain(sign)
  })

  test('says how far and in which direction', () => {
    expect(clock.explain(telling(dated('20261121T130000Z', 'Sat, 21 Nov 2026 12:00:00 GMT')))).toContain(
      '60 minutes after the server’s own time',
    )
    expect(clock.explain(telling(dated('20261118T120000Z', 'Sat, 21 Nov 2026 12:00:00 GMT')))).toContain(
      '3 days before',
    )
    expect(clock.explain(telling(stamped('2326558065')))).toContain('no current time')
    expect(clock.fix(telling(stamped('2326558065'))).summary).toContain('milliseconds')
  })
})
