import type { Provider } from '../model/provider.ts'

const docs = 'https://developer.ui.com/'

export const unifi: Provider = {
  id: 'unifi',
  name: 'UniFi (Ubiquiti)',
  hosts: ['api.ui.com', 'unifi.ui.com', 'unifi.{domain}'],
  aliases: [
    'unifi',
    'ubiquiti',
    'unifi controller',
    'unifi network',
    'unifi protect',
    'unifi os',
    'aiounifi',
    'unpoller',
    'udm pro',
    'uiprotect',
    'pyunifi',
  ],
  docs: [docs, 'https://help.ui.com/hc/en-us/articles/30076656117655-Getting-Started-with-the-Official-UniFi-API'],
  dashboard: {
    keys: 'https://unifi.ui.com/api',
  },
  variables: [
    'UNIFI_API_KEY',
    'UNIFI_USERNAME',
    'UNIFI_PASSWORD',
    'UNIFI_USER',
    'UNIFI_PASS',
    'UNIFI_HOST',
    'UNIFI_URL',
    'UP_UNIFI_DEFAULT_USER',
    'UP_UNIFI_DEFAULT_PASS',
    'UP_UNIFI_DEFAULT_API_KEY',
    'UFP_USERNAME',
    'UFP_PASSWORD',
    'UFP_API_KEY',
  ],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters, digits, - and _',
    },
    {
      kind: 'session (cookie TOKEN or unifises)',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'JWT, or letters and digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'X-API-KEY',
      scheme: null,
    },
    {
      in: 'cookie',
      name: 'TOKEN',
      scheme: null,
      note: 'UniFi OS; with X-CSRF-Token for what changes something.',
    },
    {
      in: 'cookie',
      name: 'unifises',
      scheme: null,
      note: 'Controller of its own, port 8443.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'X-CSRF-Token',
      required: 'POST, PUT, DELETE on UniFi OS with a cookie',
      failure: '403',
    },
  ],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: {
        at: 'code',
        equals: 'AUTHENTICATION_FAILED_INVALID_CREDENTIALS',
        orContains: 'AUTHENTICATION_FAILED_INVALID_CREDENTIALS',
      },
      causes: ['key.mistyped', 'key.wrong_kind', 'token.incomplete', 'env.wrong_host'],
      note: 'A local account of the console is needed, not the one of ui.com with its second factor.',
      example: {
        body: '{"code":"AUTHENTICATION_FAILED_INVALID_CREDENTIALS","message":"Invalid username or password","level":"debug"}',
      },
      source: 'https://github.com/unpoller/unpoller/issues/511',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [403, 429],
      match: {
        at: null,
        contains: 'AUTHENTICATION_FAILED_LIMIT_REACHED',
      },
      causes: ['limit.rate'],
      note: 'Too many logins, good ones count too: keep the session, or use an API key.',
      example: {
        body: '{"code":"AUTHENTICATION_FAILED_LIMIT_REACHED","message":"You\'ve reached the login attempt limit","level":"debug"}',
      },
      source: [
        'https://github.com/Art-of-WiFi/UniFi-API-client/issues/268',
        'https://github.com/home-assistant/core/issues/122438',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: {
        at: 'meta.msg',
        equals: 'api.err.LoginRequired',
        orContains: 'api.err.LoginRequired',
      },
      causes: ['token.expired', 'send.absent', 'send.companion', 'env.wrong_host'],
      note: 'The cookie of the login did not come along, or ended; on UniFi OS the path lacks /proxy/network.',
      example: {
        body: '{"meta":{"rc":"error","msg":"api.err.LoginRequired"},"data":[]}',
      },
      source: 'https://github.com/jorisvandesande/unifi-api-client/issues/1',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [400, 401, 403],
      match: {
        at: 'meta.msg',
        oneOf: ['api.err.NoPermission', 'api.err.PermissionDenied'],
        orContains: 'api.err.NoPermission',
      },
      causes: ['perm.scope'],
      note: 'The account may only read, or has no right to this site.',
      example: {
        body: '{"meta":{"rc":"error","msg":"api.err.NoPermission"},"data":[]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401, 403],
      match: {
        at: 'meta.msg',
        equals: 'api.err.NoSiteContext',
        orContains: 'api.err.NoSiteContext',
      },
      causes: ['env.wrong_account', 'perm.resource'],
      note: 'The short name of the site (default), not the one that is shown.',
      example: {
        body: '{"meta":{"rc":"error","msg":"api.err.NoSiteContext"},"data":[]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401, 499],
      match: {
        at: null,
        contains: 'api.err.Ubic2faTokenRequired',
        orContains: 'MFA_AUTH_REQUIRED',
      },
      causes: ['token.incomplete', 'key.wrong_kind'],
      note: 'An account of ui.com: make a local one without it.',
      example: {
        body: '{"meta":{"rc":"error","msg":"api.err.Ubic2faTokenRequired"},"data":[]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: 'meta.msg',
        equals: 'api.err.Invalid',
      },
      causes: ['key.mistyped', 'key.wrong_kind'],
      note: 'At /api/login: name or password.',
      example: {
        body: '{"meta":{"rc":"error","msg":"api.err.Invalid"},"data":[]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'Invalid CSRF token',
        isCommon: true,
      },
      causes: ['send.companion'],
      note: 'X-CSRF-Token of the login answer has to come with each call that changes something.',
      example: {
        body: '{"error":{"code":403,"message":"Invalid CSRF token"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'aiounifi.errors.LoginRequired',
      },
      causes: ['token.expired', 'perm.scope', 'limit.rate'],
      note: 'The session ended and the login anew failed: look for 429 before it.',
      example: {
        sdkText:
          'aiounifi.errors.LoginRequired: Call https://192.0.2.1:443/proxy/network/api/self/sites received 401 Unauthorized',
      },
      source: 'https://github.com/home-assistant/core/issues/110714',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: 'code',
        equals: 'unauthorized',
        host: 'api.ui.com',
      },
      causes: ['key.wrong_kind', 'key.unknown', 'send.wrong_header'],
      note: 'api.ui.com wants the key of the Site Manager (unifi.ui.com, API) in X-API-KEY.',
      example: {
        body: '{"code":"unauthorized","httpStatusCode":401,"message":"unauthorized","traceId":"a1b2"}',
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
      causes: ['limit.rate'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['token.expired', 'key.wrong_kind', 'key.unknown', 'send.absent'],
      note: 'Keys of the Site Manager and of the console are two kinds.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'key.mistyped', 'limit.rate', 'send.companion'],
      note: 'A wrong password at /api/auth/login is 403, too.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'the console itself; api.ui.com for the Site Manager',
  quirks: [
    'UniFi OS (UDM, Cloud Key): log in at /api/auth/login, calls below /proxy/network. Controllers of their own: /api/login at port 8443.',
    'Keys of the Site Manager (api.ui.com) and of a console are not the same.',
    'Accounts of ui.com ask for a second factor: a local account is for programs.',
  ],
}
