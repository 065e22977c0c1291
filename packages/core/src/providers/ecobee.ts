import type { Provider } from '../model/provider.ts'

const docs = 'https://www.ecobee.com/home/developer/api/documentation/v1/auth/auth-req-resp.shtml'

export const ecobee: Provider = {
  id: 'ecobee',
  name: 'ecobee',
  hosts: ['api.ecobee.com', 'auth.ecobee.com', 'www.ecobee.com'],
  aliases: ['ecobee', 'pyecobee', 'homebridge-ecobee', 'ecobee api'],
  docs: [docs],
  dashboard: {
    keys: 'https://www.ecobee.com/consumerportal/index.html#/dev',
  },
  variables: ['ECOBEE_API_KEY', 'ECOBEE_APP_KEY', 'ECOBEE_REFRESH_TOKEN', 'ECOBEE_ACCESS_TOKEN'],
  keys: [
    {
      kind: 'API key (application key)',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '32 letters and digits',
    },
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'JWT, one hour',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
    {
      in: 'query',
      name: 'client_id',
      scheme: null,
      note: 'The API key, for /authorize and /token alone.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 500],
      match: {
        at: 'status.code',
        equals: 14,
        orContains: 'Authentication token has expired. Refresh your tokens',
      },
      causes: ['token.expired'],
      note: 'Status 500 all the same. The access token lives for an hour.',
      example: {
        body: '{"status":{"code":14,"message":"Authentication token has expired. Refresh your tokens. "}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 500],
      match: {
        at: 'status.code',
        equals: 16,
        orContains: 'Token has been deauthorized by user',
      },
      causes: ['key.revoked'],
      note: 'The user removed the app, or its API key was deleted: a new PIN.',
      example: {
        body: '{"status":{"code":16,"message":"Invalid token. Token has been deauthorized by user. You must re-request authorization."}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 500],
      match: {
        at: 'status.code',
        equals: 1,
      },
      causes: ['key.mistyped', 'token.expired', 'key.wrong_kind', 'send.absent'],
      note: 'The API key in place of the access token, or none.',
      example: {
        body: '{"status":{"code":1,"message":"Authentication failed. Check credentials."}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 500],
      match: {
        at: 'status.code',
        equals: 2,
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'Scope smartRead where smartWrite is needed, or a thermostat of another account.',
      example: {
        body: '{"status":{"code":2,"message":"Not authorized."}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 500],
      match: {
        at: 'status.code',
        equals: 3,
      },
      causes: ['server.fault'],
      note: 'A fault there: try again.',
      example: {
        body: '{"status":{"code":3,"message":"Processing error."}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'token or credentials are invalid, expired, revoked, do not match redirection URI',
      },
      causes: ['token.expired', 'key.revoked', 'key.mistyped', 'server.fault'],
      note: 'At /token. A refresh token that was used or replaced, a PIN that was not entered in time, the API key of another app: pair anew. Where a fresh pairing fails as well, the fault is there.',
      example: {
        body: '{"error":"invalid_grant","error_description":"The grant, token or credentials are invalid, expired, revoked, do not match redirection URI used in the authorization request, or was issued to another client."}',
      },
      source: ['https://github.com/i8beef/Ecobee/issues/11', docs],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [400, 401],
      match: {
        at: 'error',
        equals: 'authorization_pending',
        isCommon: true,
      },
      causes: ['key.inactive'],
      note: 'The PIN has not been entered yet under My Apps.',
      example: {
        body: '{"error":"authorization_pending","error_description":"Waiting for user to authorize application."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: 'error',
        equals: 'authorization_expired',
        orContains: 'The authorization has expired waiting for user to authorize',
      },
      causes: ['token.expired'],
      note: 'Ask for a new PIN.',
      example: {
        body: '{"error":"authorization_expired","error_description":"The authorization has expired waiting for user to authorize."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: 'error',
        equals: 'slow_down',
        isCommon: true,
      },
      causes: ['limit.rate'],
      example: {
        body: '{"error":"slow_down","error_description":"Polling too frequently. Please limit your requests."}',
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
      },
      causes: ['key.mistyped', 'key.unknown', 'account.suspended'],
      note: 'The API key.',
      example: {
        body: '{"error":"invalid_client","error_description":"Authentication error, invalid authentication method, lack of credentials, etc."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: 'error',
        equals: 'invalid_grant',
      },
      causes: ['token.expired', 'key.revoked', 'config.shadowed'],
      note: 'Refresh tokens are replaced at each use: an older one, or one that two programs share, is dead.',
      example: {
        body: '{"error":"invalid_grant","error_description":"The authorization grant, token or credentials are expired or invalid."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403, 500],
      match: {
        at: null,
      },
      causes: ['token.expired', 'key.revoked', 'server.fault'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'one host',
  quirks: [
    'Refusals come with status 500 and a code in status.code.',
    'Since March 2024 no new developer accounts are taken: who has no key gets none.',
    'A PIN is good for some minutes and only together with the authorization code that came with it.',
  ],
}
