import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { expired } from './expired.ts'

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (claims: object) => `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${'s1'.repeat(21)}`
const day = 86_400
const now = Date.UTC(2026, 10, 21, 12) / 1000
const bearer = (claims: object, url = 'https://api.example.test/v1') =>
  ({ status: 401, request: { url, headers: [['Authorization', `Bearer ${jwt(claims)}`]] } }) as const
const shared = (end: string): string => `https://acme.blob.core.windows.net/photos/cat.txt?sp=r&se=${end}&sig=AAAA`
const presigned =
  'https://files.example.test/a?X-Amz-Date=20261120T100000Z&X-Amz-Expires=900&X-Amz-Signature=' + 'c6'.repeat(32)

const verdicts: readonly { readonly name: string; readonly given: Given; readonly verdict: string }[] = [
  { name: 'a token that ended', given: bearer({ exp: now - 3 * day }), verdict: 'suspected' },
  { name: 'a token that still runs', given: bearer({ exp: now + day }), verdict: 'ruled-out' },
  {
    name: 'by the server’s own time it still ran',
    given: { ...bearer({ exp: now - 3 * day }), headers: { Date: 'Sun, 01 Nov 2026 12:00:00 GMT' } },
    verdict: 'ruled-out',
  },
  {
    name: 'a token that ran when the log line with the refusal was written',
    given: { ...bearer({ exp: now - 3 * day }), text: '2026-11-01T12:00:00Z ERROR 401 Unauthorized' },
    verdict: 'ruled-out',
  },
  {
    name: 'a token that had ended when the log line was written',
    given: { ...bearer({ exp: now - 3 * day }), text: '2026-11-20T12:00:00Z ERROR 401 Unauthorized' },
    verdict: 'suspected',
  },
  {
    name: 'a token that was issued after the log was written',
    given: { ...bearer({ exp: now - day, iat: now - 2 * day }), text: '2026-11-01T12:00:00Z ERROR 401 Unauthorized' },
    verdict: 'suspected',
  },
  {
    name: 'a log that tells a time, and not that of the refusal',
    given: { ...bearer({ exp: now - 3 * day }), text: '2026-11-01T12:00:00Z server is listening\n401' },
    verdict: 'unknown',
  },
  { name: 'a token without expiry', given: bearer({ sub: 'x' }), verdict: 'unknown' },
  {
    name: 'an expired signed address, by the server’s time',
    given: {
      status: 403,
      headers: { Date: 'Sat, 21 Nov 2026 12:00:00 GMT' },
      request: { url: presigned, headers: [] },
    },
    verdict: 'suspected',
  },
  {
    name: 'a shared access signature past its end',
    given: {
      status: 403,
      headers: { Date: 'Sat, 21 Nov 2026 12:00:00 GMT' },
      request: { url: shared('2026-11-21T11%3A00%3A00Z'), headers: [] },
    },
    verdict: 'suspected',
  },
  {
    name: 'a shared access signature that still holds',
    given: {
      status: 403,
      headers: { Date: 'Sat, 21 Nov 2026 12:00:00 GMT' },
      request: { url: shared('2026-11-21T13%3A00%3A00Z'), headers: [] },
    },
    verdict: 'unknown',
  },
  {
    name: 'a signed address in an old report',
    given: { status: 403, request: { url: presigned, headers: [] } },
    verdict: 'unknown',
  },
  {
    name: 'the provider’s own wording',
    given: {
      status: 401,
      request: { url: 'https://api.spotify.com/v1/me', headers: [] },
      body: '{"error":{"status":401,"message":"The access token expired"}}',
    },
    verdict: 'suspected',
  },
  { name: 'an error line alone', given: { text: '401' }, verdict: 'unknown' },
]

const fires: readonly (readonly [string, Given])[] = [
  ['token-grows-old', { remarks: ['must log in again every morning'] }],
  ['token-grows-old', { remarks: ['the token is fetched once at start'] }],
  ['token-grows-old', { remarks: ['the job takes three hours'] }],
  ['token-grows-old', { remarks: ['logged in a month ago'] }],
  ['token-expired', { text: '"exp" claim timestamp check failed' }],
  ['token-expired', { text: 'This token is no longer valid' }],
  ['token-expired', { text: 'Error loading SSO Token: Token for default does not exist' }],
  ['expired-in-chinese', { text: 'El token ha expirado' }],
  ['expired-in-chinese', { text: 'Token abgelaufen' }],
  ['expired-in-chinese', { text: '认证过期' }],
  ['token-expired', { text: 'Token expired: current date/time X must be before the expiration date/time Y' }],
  ['token-expired', { text: 'current time (14:00) is after expiration time (13:00)' }],
  ['about-an-hour', { remarks: ['stops after exactly three hours'] }],
  ['works-at-first', { remarks: ['worked several times, then no more'] }],
  ['refused-by-the-proxy', { status: 407, text: 'works at first' }],
  ['refused-by-the-proxy', { text: 'curl: (56) Received HTTP code 407 from proxy after CONNECT' }],
  ['cached', { remarks: ['works again after a restart'] }],
  ['token-just-renewed', { remarks: ['the token refresh succeeds every time'] }],
  ['token-just-renewed', { remarks: ['the same session id works in Postman'] }],
  ['token-just-renewed', { remarks: ['a fresh access token fails too'] }],
  ['token-not-active', { text: 'Token is not active' }],
  ['expired-or-revoked', { text: 'Invalid or expired token' }],
  ['token-expired', { text: 'ExpiredToken: The security token included in the request is expired' }],
  ['token-expired', { text: 'JWT expired' }],
  ['token-expired', { text: 'OAuth token has expired. Please obtain a new token' }],
  ['sign-in-again', { text: 'Please try signing in again.' }],
  ['about-an-hour', { remarks: ['works for about an hour after the login'] }],
  ['works-at-first', { remarks: ['works at first, then every call fails'] }],
  ['long-operation', { remarks: ['a long upload in the browser'] }],
  ['from-a-login', { remarks: ['credentials come from aws sso login'] }],
  ['exp-in-past', bearer({ exp: now - day })],
  ['exp-in-future', bearer({ exp: now + day })],
  ['sign-in-again', { text: 'Invalid session id' }],
  ['oauth-token-expired', { text: 'OAuth token expired.' }],
  ['expired-in-chinese', { text: '登录已过期' }],
  ['refresh-brings-it-back', { remarks: ['a later refresh works'] }],
  ['token-out-of-a-web-session', { remarks: ['an access token copied from the web session page'] }],
  [
    'stored-oauth-token-of-old',
    { config: 'oauth_token=b928e1e33eff048ffa8e50d92933d40b', remarks: ['same config as a month ago, when it worked'] },
  ],
  ['from-a-login', { remarks: ['keys from SSO'] }],
  ['signature-expired', { text: 'Signature has expired' }],
  ['token-of-age', { remarks: ['the token is from yesterday'] }],
  ['temporary-source', { remarks: ['credentials from aws sts'] }],
  ['from-a-login', { remarks: ['logged in by OAuth'] }],
  ['about-an-hour', { remarks: ['fails after exactly 60 minutes'] }],
  ['about-an-hour', { remarks: ['works for about an hour'] }],
  ['sign-in-again-by-policy', { text: '{"error":"invalid_grant","error_subtype":"invalid_rapt"}' }],
  ['token-expired', { text: 'access token expired' }],
  ['token-grows-old', { remarks: ['signed in to the site a few weeks ago'] }],
  ['token-grows-old', { remarks: ['the build ran for more than two hours'] }],
]

const silent: readonly (readonly [string, Given])[] = [
  ['token-grows-old', { remarks: ['logged in with a fresh token', 'the job takes a token', 'a long-running server'] }],
  ['expired-in-chinese', { text: 'El token no es válido' }],
  ['token-expired', { text: '"iat" claim timestamp check failed' }],
  ['token-expired', { text: 'Invalid or expired token' }],
  ['about-an-hour', { remarks: ['also after half an hour without any call'] }],
  ['works-at-first', { remarks: ['worked several times'] }],
  ['refused-by-the-proxy', { status: 401, text: 'at Client.call (index.js:407:36)' }],
  ['refused-by-the-proxy', { status: 401, remarks: ['behind a proxy'] }],
  ['cached', { remarks: ['the server was restarted', 'the token is kept in a file'] }],
  ['long-operation', { remarks: ['half a day of tests'] }],
  ['token-just-renewed', { remarks: ['the token refresh fails', 'the token is from yesterday'] }],
  ['token-not-active', { text: 'Account is not active' }],
  ['token-expired', { text: 'Invalid token' }],
  ['exp-in-past', bearer({ exp: now + day })],
  ['exp-in-future', bearer({ exp: now - day })],
  ['about-an-hour', { remarks: ['fails at once'] }],
  ['sign-in-again', { text: 'Invalid id' }],
  ['oauth-token-expired', { text: 'API key expired.' }],
  ['expired-in-chinese', { text: '登录失败' }],
  ['refresh-brings-it-back', { remarks: ['a later call fails'] }],
  ['token-out-of-a-web-session', { remarks: ['a key copied from the console'] }],
  [
    'stored-oauth-token-of-old',
    { config: 'api_key=b928e1e33eff048ffa8e50d92933d40b', remarks: ['same config as a month ago, when it worked'] },
  ],
  ['temporary-source', { remarks: ['after some requests, with associated lists'] }],
  ['signature-expired', { text: 'Signature is wrong' }],
  ['token-of-age', { remarks: ['the token is from the console'] }],
  ['temporary-source', { remarks: ['OAuth plugin of an editor'] }],
  ['from-a-login', { remarks: ['a personal access token'] }],
  ['about-an-hour', { remarks: ['waited for hours and made new keys'] }],
  ['about-an-hour', { remarks: ['all are dead every day'] }],
  ['sign-in-again-by-policy', { text: '{"error":"invalid_grant"}' }],
  ['token-expired', { text: 'The access token provided is expired, revoked, malformed or invalid for other reasons' }],
]

function telling(given: Given) {
  const observed = observedFor(given)
  const verdict = expired.examine(observed)
  const found = verdict.verdict === 'suspected' ? verdict.found : null
  return { found, observed, providerName: observed.provider?.name ?? 'the provider' }
}

describe('token.expired', () => {
  test.each(verdicts)('$name: $verdict', ({ given, verdict }) => {
    expect(expired.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(fires)('the sign %s is seen (row %#)', (sign, given) => {
    expect(hits(expired, observedFor(given))).toContain(sign)
  })

  test.each(silent)('the sign %s is not seen (row %#)', (sign, given) => {
    expect(hits(expired, observedFor(given))).not.toContain(sign)
  })

  test('says when the token ended, never the token', () => {
    const given = bearer({ exp: now - 3 * day })
    const told = telling(given)
    expect(expired.explain(told)).toBe(
      'The token ended 3 days ago (exp 2026-11-18T12:00Z); the provider refuses it since then.',
    )
    expect(JSON.stringify([told.found, expired.fix(told)])).not.toContain(jwt({ exp: now - 3 * day }))
  })

  test('bears an expiry beyond all dates', () => {
    expect(expired.examine(observedFor(bearer({ exp: -1e300 }))).verdict).not.toBe('ruled-out')
  })
})

const signsOf = (...remarks: string[]): string[] => hits(expired, observedFor({ text: '401', remarks }))

test('a restart that helps for some hours is a token that runs out', () => {
  expect(signsOf('stops after exactly three hours', 'works again after a restart')).toContain(
    'restart-helps-for-a-time',
  )
  expect(signsOf('works again after a restart')).not.toContain('restart-helps-for-a-time')
})
