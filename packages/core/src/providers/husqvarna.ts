import type { Provider } from '../model/provider.ts'

const docs = 'https://developer.husqvarnagroup.cloud/docs/get-started'

export const husqvarna: Provider = {
  id: 'husqvarna',
  name: 'Husqvarna Group (Automower, GARDENA smart system)',
  hosts: [
    'api.amc.husqvarna.dev',
    'api.authentication.husqvarnagroup.dev',
    'api.smart.gardena.dev',
    'ws.openapi.husqvarna.dev',
  ],
  aliases: [
    'husqvarna',
    'husqvarna automower',
    'automower connect',
    'automower',
    'gardena',
    'gardena smart system',
    'aioautomower',
    'homebridge-automower-platform',
    'husqvarnagroup',
  ],
  docs: [docs, 'https://developer.husqvarnagroup.cloud/apis/automower-connect-api'],
  dashboard: {
    keys: 'https://developer.husqvarnagroup.cloud/applications',
  },
  variables: [
    'HUSQVARNA_CLIENT_ID',
    'HUSQVARNA_CLIENT_SECRET',
    'HUSQVARNA_API_KEY',
    'GARDENA_CLIENT_ID',
    'GARDENA_CLIENT_SECRET',
    'GARDENA_API_KEY',
    'AUTOMOWER_API_KEY',
  ],
  keys: [
    {
      kind: 'application key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: 'UUID',
      note: 'client_id of the login, and X-Api-Key.',
    },
    {
      kind: 'application secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID',
    },
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'UUID or JWT, 24 hours',
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
      name: 'X-Api-Key',
      scheme: null,
      note: 'The application key.',
    },
    {
      in: 'header',
      name: 'Authorization-Provider',
      scheme: null,
      note: 'husqvarna',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'X-Api-Key',
      required: 'always',
      failure: '401 or 403',
    },
    {
      in: 'header',
      name: 'Authorization-Provider',
      required: 'always',
      value: 'husqvarna',
      failure: '403 invalid credentials',
    },
  ],
  probe: null,
  refusals: [
    {
      status: [400, 401, 403],
      match: {
        at: null,
        contains: 'Simultaneous logins detected',
        orContains: 'simultaneous.logins',
      },
      causes: ['limit.rate', 'config.shadowed'],
      note: 'Two programs, or one that starts twice, ask for tokens with the same application: keep the token, or make an application for each.',
      example: {
        body: '{"error":"invalid_request","error_description":"Simultaneous logins detected for client[id=cb52…]","error_code":"simultaneous.logins"}',
      },
      source: [
        'https://github.com/ice987987/ioBroker.husqvarna-automower/issues/7',
        'https://github.com/jeff-winn/homebridge-automower-platform/issues/201',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [400, 401, 403],
      match: {
        at: 'errors[].code',
        equals: 'invalid.credentials',
        orContains: 'The supplied credentials are invalid',
      },
      causes: ['token.expired', 'perm.resource', 'server.fault', 'key.unknown', 'send.companion'],
      note: 'Where it comes and goes it is theirs. Else: the token, X-Api-Key of another application, Authorization-Provider, or the application is not connected to this API.',
      example: {
        body: '{"errors":[{"id":"63472ab0-7168-4bdc-bc54-fea43bef1559","status":"403","code":"invalid.credentials","title":"Invalid credentials","detail":"The supplied credentials are invalid."}]}',
      },
      source: 'https://github.com/Thomas55555/husqvarna_automower/issues/493',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [400, 401],
      match: {
        at: 'errors[].code',
        equals: 'invalid.login',
        orContains: 'The provided access grant is invalid, expired, or revoked',
      },
      causes: ['key.mistyped', 'token.expired', 'api.retired'],
      note: 'The login by password is withdrawn for new applications: use client credentials.',
      example: {
        body: '{"errors":[{"code":"invalid.login","status":400,"title":"Bad request","detail":"The provided access grant is invalid, expired, or revoked."}]}',
      },
      source: 'https://github.com/nicoduj/homebridge-automower/issues/9',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: null,
        contains: "Something's wrong with the API-key",
      },
      causes: ['perm.resource', 'key.mistyped', 'perm.scope'],
      note: 'The application is not connected to the API of the mower.',
      example: {
        sdkText: "Something's wrong with the API-key",
      },
      source: 'https://github.com/Thomas55555/husqvarna_automower/issues/213',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 404,
      match: {
        at: null,
        contains: 'no.mower.connection',
      },
      causes: ['server.fault'],
      note: 'The mower is offline; not the token.',
      example: {
        body: '{"errors":[{"id":"0a46…","status":"404","code":"no.mower.connection","title":"No mower connection","detail":"No connection between the cloud service and the mower product."}]}',
      },
      source: 'https://github.com/jeff-winn/homebridge-automower-platform/issues/171',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [400, 401],
      match: {
        at: 'error',
        equals: 'invalid_client',
      },
      causes: ['key.mistyped', 'key.unknown', 'token.incomplete'],
      note: 'Application key and secret.',
      example: {
        body: '{"error":"invalid_client"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.quota', 'limit.rate'],
      note: 'Ten thousand calls a month for an application, and one a second.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.resource', 'send.companion', 'key.unknown', 'token.expired'],
      note: 'Most often the application is not connected to this API in the portal, or X-Api-Key is missing.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['token.expired', 'key.unknown', 'send.companion'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'one',
  quirks: [
    'The application has to be connected to each API (Automower Connect, GARDENA, Authentication) in the portal.',
    'Ten thousand calls a month and one a second for an application.',
    'Old hosts under api.husqvarna… and the logins by password are gone.',
  ],
}
