import type { Provider } from '../model/provider.ts'

const docs = 'https://github.com/cyberjunky/python-garminconnect'

export const garmin: Provider = {
  id: 'garmin',
  name: 'Garmin Connect',
  hosts: [
    'connect.garmin.com',
    'connectapi.garmin.com',
    'sso.garmin.com',
    'apis.garmin.com',
    'connectapi.garmin.cn',
    'connect.garmin.cn',
    'sso.garmin.cn',
  ],
  aliases: ['garmin', 'garminconnect', 'python-garminconnect', 'garth', 'garmin health api', 'garmin-connect'],
  docs: [docs, 'https://github.com/matin/garth', 'https://developer.garmin.com/gc-developer-program/'],
  dashboard: {
    keys: 'https://developerportal.garmin.com/',
  },
  variables: ['GARMIN_EMAIL', 'GARMIN_PASSWORD', 'GARMINTOKENS', 'GARTH_TOKEN', 'GARTH_HOME', 'GARMIN_USERNAME'],
  keys: [
    {
      kind: 'OAuth1 token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'a UUID and a secret',
      note: 'About a year; buys the access token.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: { at: null, pattern: 'Unable to retrieve Garmin username|Bad response during GC upload' },
      causes: ['client.defect', 'api.retired', 'perm.client'],
      note: 'Older releases of withings-sync and its kind sign in to pages that Garmin has changed since: newer ones use garth.',
      example: { sdkText: 'Unable to retrieve Garmin username!\nBad response during GC upload: 403' },
      source: 'https://github.com/jaroslawhartman/withings-sync/issues/130',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'OAuth1 token is required for OAuth2 refresh',
      },
      causes: ['config.not_loaded', 'token.expired'],
      note: 'garth has no stored session: sign in once and save, or point GARMINTOKENS at the folder.',
      example: {
        sdkText: 'AssertionError: OAuth1 token is required for OAuth2 refresh',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
        contains: 'sso.garmin.com',
      },
      causes: ['limit.rate', 'perm.client'],
      note: 'The sign-in is limited by account and address, and each try makes it longer: wait a day, keep the tokens instead of signing in at every start.',
      example: {
        sdkText:
          'GarthHTTPError: Error in request: 429 Client Error: Too Many Requests for url: https://sso.garmin.com/sso/signin',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'sso.garmin.com',
      },
      causes: ['perm.client', 'client.defect'],
      note: 'Cloudflare before the sign-in turns programs away: a newer garth, or tokens made on another machine.',
      example: {
        sdkText: '403 Client Error: Forbidden for url: https://sso.garmin.com/sso/signin',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'oauth-service/oauth/exchange/user/2.0',
      },
      causes: ['token.expired', 'key.revoked'],
      note: 'The stored OAuth1 token has ended or was shut by a change of password: delete the stored tokens and sign in again.',
      example: {
        sdkText:
          'GarthHTTPError: Error in request: 401 Client Error: Unauthorized for url: https://connectapi.garmin.com/oauth-service/oauth/exchange/user/2.0',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'sso.garmin.com',
      },
      causes: ['key.mistyped', 'env.wrong_host'],
      note: 'Name or password; accounts of mainland China sign in at garmin.cn (is_cn=True).',
      example: {
        sdkText: '401 Client Error: Unauthorized for url: https://sso.garmin.com/sso/signin',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['token.expired', 'env.wrong_host', 'key.mistyped'],
      note: 'Stored tokens have ended, or are those of garmin.cn.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
