import type { Provider } from '../model/provider.ts'

const docs = 'https://api-docs.home-connect.com/general/'

export const homeConnect: Provider = {
  id: 'home-connect',
  name: 'Home Connect (BSH)',
  hosts: ['api.home-connect.com', 'simulator.home-connect.com', 'api.home-connect.cn'],
  aliases: [
    'home connect',
    'homeconnect',
    'home-connect',
    'bsh home connect',
    'homebridge-homeconnect',
    'singlekey id',
  ],
  docs: [docs, 'https://api-docs.home-connect.com/authorization'],
  dashboard: {
    keys: 'https://developer.home-connect.com/applications',
  },
  variables: [
    'HOME_CONNECT_CLIENT_ID',
    'HOME_CONNECT_CLIENT_SECRET',
    'HOMECONNECT_CLIENT_ID',
    'HOMECONNECT_CLIENT_SECRET',
  ],
  keys: [
    {
      kind: 'client id',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '64 hex digits',
    },
    {
      kind: 'client secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '64 hex digits',
    },
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'long, base64; one day',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'Accept',
      required: 'always',
      value: 'application/vnd.bsh.sdk.v1+json',
      failure: '406',
    },
  ],
  probe: null,
  refusals: [
    {
      status: [400, 401, 403],
      match: {
        at: null,
        contains: 'request rejected by client authorization authority',
      },
      causes: ['key.inactive', 'key.mistyped', 'key.whitespace', 'env.test_live', 'env.wrong_account'],
      note: 'The client id is not known (yet): new applications take up to an hour; a space that was copied along; the one of the simulator at the live host; or the test account is not entered in the application.',
      example: {
        body: '{"error":"unauthorized_client","error_description":"request rejected by client authorization authority (developer portal)"}',
      },
      source: 'https://github.com/thoukydides/homebridge-homeconnect/wiki/FAQ',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [400, 401, 403],
      match: {
        at: null,
        contains: 'client not authorized for this oauth flow',
      },
      causes: ['key.wrong_kind'],
      note: 'The application was made for the other flow: Device Flow or Authorization Code Grant; make a new one.',
      example: {
        body: '{"error":"unauthorized_client","error_description":"client not authorized for this oauth flow (grant_type)"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'client has no redirect URI defined',
      },
      causes: ['perm.referrer', 'key.wrong_kind'],
      example: {
        body: '{"error":"invalid_request","error_description":"client has no redirect URI defined"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401, 403],
      match: {
        at: null,
        contains: 'login rejected by user',
        orContains: 'grant operation aborted by user',
      },
      causes: ['perm.scope'],
      example: {
        body: '{"error":"access_denied","error_description":"login rejected by user"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
        contains: 'Requests are blocked during the remaining period of',
        orContains: 'The rate limit \\"',
      },
      causes: ['limit.rate', 'limit.quota'],
      note: 'The text names the limit; programs that poll in place of the event stream meet it. While blocked, calls count on.',
      example: {
        body: '{"error":{"key":"429","description":"The rate limit \\"1000 calls in 1 day\\" was reached. Requests are blocked during the remaining period of 7230 seconds."}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'error.key',
        equals: 'invalid_token',
      },
      causes: ['token.expired', 'key.revoked', 'env.test_live', 'key.wrong_kind'],
      note: 'One day; the simulator has tokens of its own.',
      example: {
        body: '{"error":{"key":"invalid_token","description":"The access token expired"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'error.key',
        oneOf: ['insufficient_scope', 'insufficientPermission'],
      },
      causes: ['perm.scope'],
      note: 'Scopes are asked for by kind of appliance: authorise anew with the missing one (Control, Settings).',
      example: {
        body: '{"error":{"key":"insufficient_scope","description":"Insufficient permission for this request"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 409,
      match: {
        at: null,
        contains: 'SDK.Error.HomeAppliance.Connection.Initialization.Failed',
      },
      causes: ['server.fault'],
      note: 'The appliance is offline; not the token.',
      example: {
        body: '{"error":{"key":"SDK.Error.HomeAppliance.Connection.Initialization.Failed","description":"HomeAppliance is offline"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 409,
      match: {
        at: null,
        contains: 'BSH.Common.Error.RemoteControlNotActive',
      },
      causes: ['perm.resource'],
      note: 'Switch remote control on at the appliance; not the token.',
      example: {
        body: '{"error":{"key":"BSH.Common.Error.RemoteControlNotActive","description":"Remote control not activated"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 409,
      match: {
        at: null,
        contains: 'BSH.Common.Error.RemoteStartNotActive',
      },
      causes: ['perm.resource'],
      example: {
        body: '{"error":{"key":"BSH.Common.Error.RemoteStartNotActive","description":"Remote start not activated"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'invalid_grant',
      },
      causes: ['token.expired', 'key.revoked', 'env.test_live'],
      note: 'Two months unused, used twice, or the user removed the approval: log in anew.',
      example: {
        body: '{"error":"invalid_grant","error_description":"Refresh token has expired"}',
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
      causes: ['token.expired', 'key.revoked', 'env.test_live', 'send.absent'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'perm.resource'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate', 'limit.quota'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions:
    'api.home-connect.com, api.home-connect.cn for China; simulator.home-connect.com has clients and tokens of its own',
  quirks: [
    'A new or changed application works after some minutes up to an hour.',
    'Limits: 1000 calls a day for a client and user, 50 a minute, 10 token requests a minute.',
    'Refresh tokens run out after two months without use.',
  ],
}
