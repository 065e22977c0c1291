import type { Refusal } from '../../model/provider.ts'

export const strapiRefusals = [
  {
    status: 401,
    match: { at: 'message', equals: 'Invalid token.', pathPrefix: '/auth/local' },
    causes: ['send.conflict', 'key.missing', 'token.expired'],
    note: 'Version 3. The log-in itself wants no token: a header that goes along (an old token, Bearer undefined, the Auth tab of Postman or Insomnia) is checked first.',
    example: { body: '{"statusCode":401,"error":"Unauthorized","message":"Invalid token."}' },
    source: 'https://github.com/strapi/strapi/issues/7579',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', equals: 'Missing or invalid credentials' },
    causes: [
      'key.unknown',
      'key.truncated',
      'send.scheme_missing',
      'key.wrong_kind',
      'config.not_loaded',
      'env.wrong_host',
      'perm.resource',
    ],
    note: 'Not recognised at all: Bearer missing, undefined in its place, API_TOKEN_SALT changed or another database (all tokens die at once), an admin JWT. Also an address without /api (such as /upload), and no token where nobody may enter.',
    example: {
      body: '{"data":null,"error":{"status":401,"name":"UnauthorizedError","message":"Missing or invalid credentials","details":{}}}',
    },
    source: [
      '@strapi/core 5.54.0 services/auth',
      'https://github.com/strapi/strapi/blob/develop/packages/core/admin/server/src/strategies/content-api-token.ts',
      'https://github.com/strapi/strapi/issues/14649',
      'https://github.com/strapi/strapi/issues/12705',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.message', equals: 'Token expired' },
    causes: ['key.expired'],
    example: {
      body: '{"data":null,"error":{"status":401,"name":"UnauthorizedError","message":"Token expired","details":{}}}',
    },
    source: '@strapi/admin 5.54.0 strategies/api-token-utils',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.message', equals: 'Token not found' },
    causes: ['key.unknown'],
    example: {
      body: '{"data":null,"error":{"status":401,"name":"UnauthorizedError","message":"Token not found","details":{}}}',
    },
    source: '@strapi/admin 5.54.0',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.message', equals: 'Invalid credentials' },
    causes: ['account.suspended', 'key.unknown'],
    note: 'The JWT is good, its user is gone, blocked or has not confirmed the mail. At /admin/login: wrong password.',
    example: {
      body: '{"data":null,"error":{"status":401,"name":"UnauthorizedError","message":"Invalid credentials","details":{}}}',
    },
    source:
      'https://github.com/strapi/strapi/blob/develop/packages/plugins/users-permissions/server/strategies/users-permissions.js',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 400,
    match: { at: 'error.message', equals: 'Invalid identifier or password' },
    causes: ['key.mistyped', 'key.unknown', 'env.wrong_host'],
    note: 'POST /api/auth/local: users of the content, not of the admin panel.',
    example: {
      body: '{"data":null,"error":{"status":400,"name":"ValidationError","message":"Invalid identifier or password","details":{}}}',
    },
    source: 'wording read in the code of several public projects',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error.message', equals: 'Your account email is not confirmed' },
    causes: ['account.suspended'],
    example: {
      body: '{"data":null,"error":{"status":400,"name":"ApplicationError","message":"Your account email is not confirmed","details":{}}}',
    },
    source: 'wording read in the code of several public projects',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error.message', equals: 'Your account has been blocked by an administrator' },
    causes: ['account.suspended'],
    example: {
      body: '{"data":null,"error":{"status":400,"name":"ApplicationError","message":"Your account has been blocked by an administrator","details":{}}}',
    },
    source: 'wording read in the code of several public projects',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', equals: 'Invalid token' },
    causes: ['token.expired', 'key.wrong_kind', 'config.mangled'],
    note: 'Admin side: refresh or reset token past its time, or JWT_SECRET changed.',
    example: {
      body: '{"data":null,"error":{"status":401,"name":"UnauthorizedError","message":"Invalid token","details":{}}}',
    },
    source: 'https://docs.strapi.io/cms/error-handling',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 429,
    match: { at: 'error.name', equals: 'RateLimitError' },
    causes: ['limit.rate'],
    note: 'Log-in and registration are limited by mail and address.',
    example: {
      body: '{"data":null,"error":{"status":429,"name":"RateLimitError","message":"Too many requests, please try again later.","details":{}}}',
    },
    source: 'https://docs.strapi.io/cms/error-handling',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: 'error.name', equals: 'ForbiddenError' },
    causes: ['perm.scope', 'send.absent', 'perm.resource', 'config.not_loaded'],
    note: 'Recognised, but not allowed. No token at all is 403 too (Public role), a bad token is 401; read-only token on POST; custom token without the tick; a role without the action. Upload wants its own tick.',
    example: {
      body: '{"data":null,"error":{"status":403,"name":"ForbiddenError","message":"Forbidden","details":{}}}',
    },
    source: [
      'https://github.com/strapi/strapi/blob/develop/packages/core/admin/server/src/strategies/content-api-token.ts',
      'https://github.com/strapi/strapi/issues/14649',
      'https://github.com/strapi/strapi/issues/23619',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.name', equals: 'UnauthorizedError', isCommon: true },
    causes: ['send.absent', 'key.unknown', 'token.expired'],
    note: 'A route without scope wants a log-in.',
    example: {
      body: '{"data":null,"error":{"status":401,"name":"UnauthorizedError","message":"Unauthorized","details":{}}}',
    },
    source:
      'https://github.com/strapi/strapi/blob/develop/packages/plugins/users-permissions/server/strategies/users-permissions.js',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: null,
    match: { at: null, contains: 'Missing apiToken.salt. Please set apiToken.salt in config/admin.js' },
    causes: ['config.not_loaded'],
    note: 'Start of the server: API_TOKEN_SALT is empty in this environment.',
    example: {
      sdkText:
        "Error: Missing apiToken.salt. Please set apiToken.salt in config/admin.js (ex: you can generate one using Node with `crypto.randomBytes(16).toString('base64')`).",
    },
    source: 'wording read in the source of Strapi',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: null,
    match: { at: null, contains: 'Missing jwtSecret. Please, set configuration variable "jwtSecret"' },
    causes: ['config.not_loaded'],
    note: 'Start of the server: JWT_SECRET is empty in this environment.',
    example: {
      sdkText:
        'Error: Missing jwtSecret. Please, set configuration variable "jwtSecret" for the users-permissions plugin in config/plugins.js',
    },
    source: 'https://docs.strapi.io/cms/features/users-permissions',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: null },
    causes: ['perm.scope', 'send.absent', 'key.wrong_kind', 'perm.resource'],
    note: 'Nothing is allowed before it is ticked: for a login in its role (Authenticated, Public), for an API token in the token itself.',
    source: 'https://docs.strapi.io/cms/features/users-permissions',
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
