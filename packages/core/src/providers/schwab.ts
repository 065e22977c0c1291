import type { Provider } from '../model/provider.ts'

const docs = 'https://developer.schwab.com/'

export const schwab: Provider = {
  id: 'schwab',
  name: 'Charles Schwab Trader API',
  hosts: ['api.schwabapi.com', 'api.tdameritrade.com'],
  aliases: ['schwab', 'schwab api', 'schwab-py', 'schwabdev', 'td ameritrade', 'tdameritrade'],
  docs: [docs, 'https://schwab-py.readthedocs.io/en/latest/auth.html'],
  dashboard: {
    keys: 'https://developer.schwab.com/dashboard/apps',
  },
  variables: [
    'SCHWAB_API_KEY',
    'SCHWAB_APP_KEY',
    'SCHWAB_APP_SECRET',
    'SCHWAB_CLIENT_ID',
    'SCHWAB_CLIENT_SECRET',
    'SCHWAB_CALLBACK_URL',
  ],
  keys: [
    {
      kind: 'app key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '32 letters and digits',
    },
    {
      kind: 'app secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: '16 letters and digits',
    },
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'opaque; begins with I0. and ends with @',
      note: 'Thirty minutes; its refresh token seven days.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      note: 'App key and secret, at v1/oauth/token.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'refresh_token_authentication_error',
        orContains: 'Exception while authenticating refresh token',
      },
      causes: ['token.expired', 'key.revoked'],
      note: 'The refresh token ends after seven days and is not renewed by use: sign in by the browser again.',
      example: {
        body: '{"error":"unsupported_token_type","error_description":"400 Bad Request: \\"{\\"error_description\\":\\"Exception while authenticating refresh token [tokenDigest=x]\\",\\"error\\":\\"refresh_token_authentication_error\\"}\\""}',
      },
      source: 'https://schwab-py.readthedocs.io/en/latest/auth.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'errors[].detail',
        equals: 'Client not authorized',
        host: 'api.schwabapi.com',
        isCommon: true,
      },
      causes: ['token.expired', 'key.inactive', 'perm.resource'],
      note: 'The access token is older than thirty minutes, the app is not “Ready For Use” yet, or it has not this API product.',
      example: {
        body: '{"errors":[{"id":"1","status":401,"title":"Unauthorized","detail":"Client not authorized"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: 'error',
        equals: 'invalid_client',
        host: 'api.schwabapi.com',
        isCommon: true,
      },
      causes: ['key.inactive', 'key.mistyped', 'send.scheme_wrong'],
      note: 'Apps stay “Approved - Pending” for days, and after every change of the callback; the pair goes as Basic.',
      example: {
        body: '{"error":"invalid_client","error_description":"Unauthorized"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        host: 'api.tdameritrade.com',
      },
      causes: ['api.retired'],
      note: 'TD Ameritrade was closed in May 2024: accounts and keys are Schwab’s now.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['token.expired', 'key.inactive'],
      note: 'Thirty minutes.',
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
      note: '120 a minute; orders are limited for each app.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Every seven days a person has to sign in: no program can avoid it.'],
}
