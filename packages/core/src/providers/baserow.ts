import type { Provider } from '../model/provider.ts'

const docs = 'https://api.baserow.io/api/redoc/'

export const baserow: Provider = {
  id: 'baserow',
  name: 'Baserow',
  hosts: ['api.baserow.io', 'baserow.{domain}'],
  aliases: ['baserow', 'baserow api', 'baserow.io'],
  docs: [docs, 'https://baserow.io/docs/apis/rest-api'],
  dashboard: {
    keys: 'https://baserow.io/settings',
  },
  variables: [
    'BASEROW_TOKEN',
    'BASEROW_API_TOKEN',
    'BASEROW_API_KEY',
    'BASEROW_DATABASE_TOKEN',
    'BASEROW_URL',
    'BASEROW_API_URL',
    'BASEROW_JWT',
  ],
  keys: [
    {
      kind: 'database token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits',
    },
    {
      kind: 'JWT of the login',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'JWT, ten minutes',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Token',
      note: 'Rows of tables alone.',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'JWT',
      note: 'All else.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: 'error',
        equals: 'ERROR_TOKEN_DOES_NOT_EXIST',
        orContains: 'ERROR_TOKEN_DOES_NOT_EXIST',
      },
      causes: ['key.unknown', 'key.revoked', 'env.wrong_host', 'key.wrong_kind'],
      note: 'Deleted, of another server, or a JWT behind Token.',
      example: {
        body: '{"error":"ERROR_TOKEN_DOES_NOT_EXIST","detail":"The provided token does not exist."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'ERROR_NO_PERMISSION_TO_TABLE',
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'Tick create, read, update or delete for this table on the token.',
      example: {
        body: '{"error":"ERROR_NO_PERMISSION_TO_TABLE","detail":"The token does not have permissions to the table."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'error',
        oneOf: ['ERROR_INVALID_ACCESS_TOKEN', 'ERROR_SIGNATURE_HAS_EXPIRED'],
      },
      causes: ['token.expired', 'key.wrong_kind'],
      note: 'Ten minutes: refresh it.',
      example: {
        body: '{"error":"ERROR_INVALID_ACCESS_TOKEN","detail":"Access token is expired or invalid."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'error',
        equals: 'ERROR_INVALID_REFRESH_TOKEN',
      },
      causes: ['token.expired', 'key.revoked'],
      example: {
        body: '{"error":"ERROR_INVALID_REFRESH_TOKEN","detail":"Refresh token is expired or invalid."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'error',
        equals: 'ERROR_INVALID_CREDENTIALS',
      },
      causes: ['key.mistyped'],
      example: {
        body: '{"error":"ERROR_INVALID_CREDENTIALS","detail":"No active account found with the given credentials."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'error',
        equals: 'ERROR_DEACTIVATED_USER',
      },
      causes: ['account.suspended'],
      example: {
        body: '{"error":"ERROR_DEACTIVATED_USER","detail":"User account has been disabled."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 403],
      match: {
        at: 'error',
        oneOf: ['ERROR_USER_NOT_IN_GROUP', 'ERROR_USER_INVALID_GROUP_PERMISSIONS'],
      },
      causes: ['perm.resource', 'perm.scope', 'env.wrong_account'],
      example: {
        body: '{"error":"ERROR_USER_NOT_IN_GROUP","detail":"You don\'t have permission to execute this operation."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'detail',
        startsWith: 'Authentication credentials were not provided',
        isCommon: true,
      },
      causes: ['send.scheme_wrong', 'send.absent', 'key.wrong_kind'],
      note: 'Token or JWT as scheme; a database token opens rows alone.',
      example: {
        body: '{"detail":"Authentication credentials were not provided."}',
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
      causes: ['key.unknown', 'send.scheme_wrong', 'send.absent'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'Token for a database token, JWT for a login: Bearer is not read.',
    'A database token cannot make tables or fields.',
  ],
}
