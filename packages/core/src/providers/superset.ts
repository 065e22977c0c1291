import type { Provider } from '../model/provider.ts'

const docs = 'https://superset.apache.org/docs/api/'

export const superset: Provider = {
  id: 'superset',
  name: 'Apache Superset',
  nameIsWord: true,
  hosts: ['superset.{domain}'],
  aliases: [
    'apache superset',
    'apache-superset',
    'superset api',
    'superset embedded',
    'superset-embedded-sdk',
    'preset.io',
  ],
  docs: [docs, 'https://superset.apache.org/docs/security/'],
  dashboard: {
    keys: docs,
  },
  variables: [
    'SUPERSET_SECRET_KEY',
    'SUPERSET_USERNAME',
    'SUPERSET_PASSWORD',
    'SUPERSET_URL',
    'SUPERSET_ACCESS_TOKEN',
    'GUEST_TOKEN_JWT_SECRET',
  ],
  keys: [
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'JWT of /api/v1/security/login',
    },
    {
      kind: 'guest token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'JWT',
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
      name: 'X-GuestToken',
      scheme: null,
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'X-CSRFToken',
      required: 'POST, PUT and DELETE, with the cookie of the same session',
      failure: '400 The CSRF token is missing',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 400,
      match: {
        at: null,
        contains: 'The CSRF session token is missing',
        isCommon: true,
      },
      causes: ['send.companion'],
      note: 'X-CSRFToken came without the session cookie of the answer that gave it; over http the cookie is not kept where SESSION_COOKIE_SECURE is on.',
      example: {
        body: '{"errors":[{"message":"400 Bad Request: The CSRF session token is missing.","error_type":"GENERIC_BACKEND_ERROR"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: 'The CSRF token is missing',
        isCommon: true,
      },
      causes: ['send.companion'],
      example: {
        body: '{"errors":[{"message":"400 Bad Request: The CSRF token is missing.","error_type":"GENERIC_BACKEND_ERROR"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: 'The CSRF tokens do not match',
        isCommon: true,
      },
      causes: ['send.companion', 'config.shadowed'],
      example: {
        body: '{"message":"400 Bad Request: The CSRF tokens do not match."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: 'The referrer does not match the host',
        isCommon: true,
      },
      causes: ['perm.referrer', 'send.companion'],
      note: 'Send Referer of the same host; behind a proxy ENABLE_PROXY_FIX.',
      example: {
        body: '{"message":"400 Bad Request: The referrer does not match the host."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'DATASOURCE_SECURITY_ACCESS_ERROR',
        orContains: '`all_datasource_access` permission',
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'Role of the user, or of GUEST_ROLE_NAME.',
      example: {
        body: '{"errors":[{"message":"This endpoint requires the datasource 12, database or `all_datasource_access` permission","error_type":"DATASOURCE_SECURITY_ACCESS_ERROR"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'TABLE_SECURITY_ACCESS_ERROR',
      },
      causes: ['perm.scope', 'perm.resource'],
      example: {
        body: '{"errors":[{"message":"You need access to the following tables: public.a","error_type":"TABLE_SECURITY_ACCESS_ERROR"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'Not authorized',
      },
      causes: ['key.mistyped', 'account.suspended'],
      note: 'At the login: name, password, or provider (db, ldap).',
      example: {
        body: '{"message":"Not authorized"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Refusing to start due to insecure SECRET_KEY',
      },
      causes: ['key.placeholder', 'config.not_loaded'],
      example: {
        sdkText: 'Refusing to start due to insecure SECRET_KEY',
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
      causes: ['send.absent', 'token.expired', 'config.shadowed'],
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
  ],
  regions: 'self-hosted',
  quirks: [
    'What changes something needs the token of /api/v1/security/csrf_token/ and the cookie that came with it.',
    'SUPERSET_SECRET_KEY that changes ends all sessions and stored passwords.',
  ],
}
