import { hits, observedFor, type Given } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { retired } from './retired.ts'

function telling(given: Given): Parameters<typeof retired.explain>[0] {
  const observed = observedFor(given)
  const verdict = retired.examine(observed)
  return {
    found: verdict.verdict === 'suspected' ? verdict.found : null,
    observed,
    providerName: observed.provider?.name ?? 'the provider',
  }
}

const verdicts: readonly { name: string; given: Given; verdict: string }[] = [
  { name: '410', given: { status: 410, text: 'Gone' }, verdict: 'suspected' },
  {
    name: 'a Sunset header',
    given: { status: 403, text: 'Forbidden', headers: { Sunset: 'Sat, 31 Oct 2026 23:59:59 GMT' } },
    verdict: 'suspected',
  },
  { name: '401', given: { status: 401, text: 'Unauthorized' }, verdict: 'unknown' },
  {
    name: 'an answer that the provider documents for it',
    given: {
      status: 200,
      body: '{"status":"0","message":"NOTOK","result":"You are using a deprecated V1 endpoint, switch to Etherscan API V2 using https://docs.etherscan.io/v2-migration"}',
      request: { url: 'https://api.etherscan.io/api?module=account' },
    },
    verdict: 'suspected',
  },
]

const signs: readonly { sign: string; hit: Given; miss: Given }[] = [
  {
    sign: 'of-an-older-day',
    hit: { remarks: ['code from a 2016 tutorial'] },
    miss: { remarks: ['code from a tutorial of 2026'] },
  },
  {
    sign: 'of-an-older-day',
    hit: { remarks: ['plugin last updated five years ago'] },
    miss: { remarks: ['plugin updated five days ago'] },
  },
  {
    sign: 'provider-changed-ways',
    hit: { remarks: ['the provider moved to OAuth'] },
    miss: { remarks: ['the reporter moved to Berlin'] },
  },
  {
    sign: 'provider-changed-ways',
    hit: { remarks: ['old key format is not accepted any more'] },
    miss: { remarks: ['the old key is accepted'] },
  },
  {
    sign: 'newer-version-works',
    hit: { remarks: ['works with the v2 endpoint'] },
    miss: { remarks: ['works with the v2.3.1 release'] },
  },
  { sign: 'nobody-promised-it', hit: { remarks: ['unofficial API'] }, miss: { remarks: ['official API'] } },
  {
    sign: 'server-product-upgraded',
    hit: { remarks: ['updated to 12 (preview)'] },
    miss: { remarks: ['client 2.0.0 RC6'] },
  },
  { sign: 'withdrawn', hit: { text: '该接口已停用' }, miss: { text: '该接口无权限' } },
  { sign: 'withdrawn', hit: { text: 'Support for API v1 ended' }, miss: { text: 'Support for API v1' } },
  {
    sign: 'old-version',
    hit: { text: 'client version too old' },
    miss: { text: 'client version 2' },
  },
  {
    sign: 'password-not-accepted',
    hit: { text: '534-5.7.9 Application-specific password required' },
    miss: { text: 'password required' },
  },
  {
    sign: 'withdrawn',
    hit: { text: 'this endpoint is gone' },
    miss: { text: 'the spinner comes and is gone within a second' },
  },
  {
    sign: 'password-not-accepted',
    hit: { text: "The API can't be accessed using username/password authentication." },
    miss: { text: 'The API wants a username' },
  },
  {
    sign: 'ended-on',
    hit: { remarks: ['it was switched off in March'] },
    miss: { remarks: ['the proof is switched off in the app settings'] },
  },
  {
    sign: 'old-code',
    hit: { remarks: ['an outdated example'] },
    miss: { remarks: ['an outdated key gives another error'] },
  },
  {
    sign: 'next-major',
    hit: { remarks: ['upgraded to the next major version'] },
    miss: { remarks: ['release run of a new major version', 'between two release candidates'] },
  },
  {
    sign: 'old-path',
    hit: { request: { method: 'GET', url: 'https://api.example.com/legacy/x', headers: [] } },
    miss: { request: { method: 'POST', url: 'https://upload.pypi.org/legacy/', headers: [] } },
  },
  {
    sign: 'old-path',
    hit: { request: { method: 'GET', url: 'https://api.example.com/kraken/x', headers: [] } },
    miss: { request: { method: 'POST', url: 'https://api.example.com/v1beta/x', headers: [] } },
  },
  {
    sign: 'withdrawn-endpoint',
    hit: { text: 'https://kr.api.example.com/lol/match/v4/matchlists' },
    miss: { text: 'https://kr.api.example.com/lol/match/v5/matches' },
  },
  {
    sign: 'password-where-tokens-are-wanted',
    hit: { remarks: ['user name and password', 'Jira Cloud'] },
    miss: { remarks: ['user name and password', 'Jira on the own premises'] },
  },
  {
    sign: 'parameter-no-longer-known',
    hit: { text: 'Invalid parameter "/": unexpected parameter "auth".' },
    miss: { text: 'Invalid parameter "/": unexpected parameter "limit".' },
  },
  {
    sign: 'ended-kind-of-key',
    hit: { remarks: ['uses an Airtable API key'] },
    miss: { remarks: ['uses an Airtable access token'] },
  },
  {
    sign: 'server-product-upgraded',
    hit: { remarks: ['since the step to Zabbix 7.2'] },
    miss: { remarks: ['since the step to the library 7.2'] },
  },
  {
    sign: 'server-product-upgraded',
    hit: { remarks: ['worked with Jellyfin 10.11, fails with Jellyfin 12'] },
    miss: { remarks: ['worked with Jellyfin 10.11'] },
  },
  {
    sign: 'every-way-of-sending-fails',
    hit: { remarks: ['X-Emby-Token and ?api_key= all fail'] },
    miss: { remarks: ['two keys fail'] },
  },
  {
    sign: 'server-was-updated',
    hit: { text: '401', remarks: ['since the server was updated to 2023.1'] },
    miss: { text: '401', remarks: ['since the plugin was updated to 2023.1'] },
  },
  { sign: 'withdrawn', hit: { text: 'The model has been decommissioned' }, miss: { text: 'The model is new' } },
  { sign: 'move-on', hit: { text: 'Please switch to API V2' }, miss: { text: 'Please switch the light on' } },
  {
    sign: 'old-version',
    hit: { text: 'You currently have access to a subset of X API v2 endpoints' },
    miss: { text: 'You currently have access to the API' },
  },
  {
    sign: 'password-not-accepted',
    hit: { text: 'Basic authentication with passwords is deprecated.' },
    miss: { text: 'Basic authentication failed' },
  },
  {
    sign: 'since-month',
    hit: { text: '401 Unauthorized', remarks: ['no longer works since February 2024'] },
    miss: { text: '401 Unauthorized', remarks: ['no longer works since the reboot'] },
  },
  {
    sign: 'since-month',
    hit: { text: '401 Unauthorized', remarks: ['refused since May'] },
    miss: {
      text: '401 Unauthorized',
      remarks: ['ran fine since May, stopped last week', 'keys issued since 2024 are longer'],
    },
  },
  {
    sign: 'for-years',
    hit: { text: '401 Unauthorized', remarks: ['worked for years'] },
    miss: { text: '401 Unauthorized', remarks: ['worked for a minute'] },
  },
  {
    sign: 'one-endpoint-only',
    hit: { text: '401 Unauthorized', remarks: ['only the route that analyses the music fails'] },
    miss: { text: '401 Unauthorized', remarks: ['every route fails'] },
  },
  {
    sign: 'other-path-works',
    hit: { text: '401 Unauthorized', remarks: ['same key works on /lol/summoner/v4'] },
    miss: { text: '401 Unauthorized', remarks: ['same key fails on /lol/summoner/v4'] },
  },
  {
    sign: 'old-code',
    hit: { text: '401 Unauthorized', remarks: ['copied from an old tutorial'] },
    miss: { text: '401 Unauthorized', remarks: ['copied from the mail'] },
  },
  {
    sign: 'site-login-works',
    hit: { text: '401 Unauthorized', remarks: ['the login on the website works'] },
    miss: { text: '401 Unauthorized', remarks: ['the login on the website fails'] },
  },
  {
    sign: 'next-major',
    hit: { text: '401 Unauthorized', remarks: ['the server runs the release candidate of its next major version'] },
    miss: { text: '401 Unauthorized', remarks: ['the server runs on Linux'] },
  },
  {
    sign: 'announcement',
    hit: { text: '401 Unauthorized', remarks: ['the provider announced the end of it'] },
    miss: { text: '401 Unauthorized', remarks: ['the announcement says that present keys keep working'] },
  },
  {
    sign: 'years-old',
    hit: { text: '401 Unauthorized', remarks: ['the library is three years old'] },
    miss: { text: '401 Unauthorized', remarks: ['an older API key is used'] },
  },
  {
    sign: 'old-version-named',
    hit: { text: '401 Unauthorized', remarks: ['the program uses the v1 endpoint'] },
    miss: { text: '401 Unauthorized', remarks: ['the program uses the endpoint'] },
  },
  {
    sign: 'only-one-refused',
    hit: { text: '401 Unauthorized', remarks: ['only the search endpoint is refused'] },
    miss: { text: '401 Unauthorized', remarks: ['every endpoint is refused'] },
  },
  { sign: 'gone', hit: { status: 410, text: 'x' }, miss: { status: 401, text: 'x' } },
  {
    sign: 'sunset-header',
    hit: { status: 403, text: 'x', headers: { Deprecation: 'true' } },
    miss: { status: 403, text: 'x', headers: { Date: 'Sat, 21 Nov 2026 12:00:00 GMT' } },
  },
  {
    sign: 'withdrawn',
    hit: { text: 'The provider recently stopped supporting account passwords' },
    miss: { text: 'The provider supports passwords' },
  },
  {
    sign: 'withdrawn-endpoint',
    hit: { text: 'https://api.openweathermap.org/data/2.5/onecall 401' },
    miss: { text: 'https://api.openweathermap.org/data/2.5/weather 401' },
  },
  {
    sign: 'version-refused',
    hit: { text: 'All requests being sent through the onecall API v2.5 are receiving 401s' },
    miss: { text: 'All requests receive 401s' },
  },
  { sign: 'built-in-connector', hit: { remarks: ['built-in connector'] }, miss: { remarks: ['a connector'] } },
  {
    sign: 'next-major',
    hit: { remarks: ['the server was updated to 12 (preview)'] },
    miss: { remarks: ['the server was updated to 12.0.3'] },
  },
  {
    sign: 'old-kind-of-key',
    hit: { remarks: ['a legacy token is used'] },
    miss: { remarks: ['only some of the old keys'] },
  },
]

describe('api.retired', () => {
  test.each(verdicts)('$name is $verdict', ({ given, verdict }) => {
    expect(retired.examine(observedFor(given)).verdict).toBe(verdict)
  })

  test.each(signs)('the sign $sign tells its wording from a near miss', ({ sign, hit, miss }) => {
    expect(hits(retired, observedFor(hit))).toContain(sign)
    expect(hits(retired, observedFor(miss))).not.toContain(sign)
  })

  test('names path and header', () => {
    expect(
      retired.explain(
        telling({
          status: 403,
          text: 'x',
          headers: { Sunset: 'Sat, 31 Oct 2026 23:59:59 GMT' },
          request: { url: 'https://api.example.com/1.1/update.json' },
        }),
      ),
    ).toContain('/1.1/update.json')
    expect(
      retired.explain(
        telling({
          status: 403,
          text: 'x',
          headers: { Sunset: 'Sat, 31 Oct 2026 23:59:59 GMT' },
          request: { url: 'https://api.example.com/1.1/update.json' },
        }),
      ),
    ).toContain('Sunset: Sat')
  })

  test('speaks of the successor', () => {
    expect(retired.fix(telling({ status: 410, text: 'x' })).summary).toContain('replaces it')
  })
})
