import type { Provider } from '../model/provider.ts'

const docs = 'https://misskey-hub.net/en/docs/for-developers/api/'

export const misskey: Provider = {
  id: 'misskey',
  name: 'Misskey',
  hosts: ['misskey.io', 'misskey.{domain}'],
  aliases: ['misskey', 'misskey.py', 'misskey-js', 'misskey.io', 'sharkey', 'firefish', 'foundkey'],
  docs: [docs, 'https://github.com/misskey-dev/misskey/blob/develop/packages/backend/src/server/api/ApiCallService.ts'],
  dashboard: {
    keys: '{base}/settings/connect',
  },
  variables: ['MISSKEY_TOKEN', 'MISSKEY_HOST', 'MISSKEY_API_TOKEN', 'MISSKEY_ACCESS_TOKEN', 'MISSKEY_I'],
  keys: [
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits',
    },
    {
      kind: 'token of the account (i)',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '16 letters and digits',
    },
  ],
  placements: [
    {
      in: 'body',
      name: 'i',
      scheme: null,
    },
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
      status: [401, 403],
      match: {
        at: 'error.code',
        equals: 'AUTHENTICATION_FAILED',
        orContains: 'b0a7f5f8-dc2f-4171-b91f-de88ad238e14',
      },
      causes: ['key.mistyped', 'key.revoked', 'env.wrong_host', 'key.unknown'],
      note: 'Each server has tokens of its own.',
      example: {
        body: '{"error":{"message":"Authentication failed. Please ensure your token is correct.","code":"AUTHENTICATION_FAILED","id":"b0a7f5f8-dc2f-4171-b91f-de88ad238e14","kind":"client"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'error.code',
        equals: 'CREDENTIAL_REQUIRED',
        orContains: '1384574d-a912-4b81-8601-c7b1c4085df1',
      },
      causes: ['send.absent', 'send.wrong_place'],
      note: 'No i in the body and no Bearer; the body has to be JSON.',
      example: {
        body: '{"error":{"message":"Credential required.","code":"CREDENTIAL_REQUIRED","id":"1384574d-a912-4b81-8601-c7b1c4085df1","kind":"client"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'error.code',
        equals: 'PERMISSION_DENIED',
        orContains: '1370e5b7-d4eb-4566-bb1d-7748ee6a1838',
      },
      causes: ['perm.scope'],
      note: 'Make a token with this right (write:notes …).',
      example: {
        body: '{"error":{"message":"Your app does not have the necessary permissions to use this endpoint.","code":"PERMISSION_DENIED","id":"1370e5b7-d4eb-4566-bb1d-7748ee6a1838","kind":"permission"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'error.code',
        equals: 'ROLE_PERMISSION_DENIED',
        orContains: 'You are not assigned to a required role',
      },
      causes: ['perm.scope'],
      example: {
        body: '{"error":{"message":"You are not assigned to a required role.","code":"ROLE_PERMISSION_DENIED","kind":"permission"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'error.code',
        equals: 'YOUR_ACCOUNT_SUSPENDED',
      },
      causes: ['account.suspended'],
      example: {
        body: '{"error":{"message":"Your account has been suspended.","code":"YOUR_ACCOUNT_SUSPENDED","kind":"permission"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'error.code',
        equals: 'YOUR_ACCOUNT_MOVED',
      },
      causes: ['account.suspended'],
      example: {
        body: '{"error":{"message":"You have moved your account.","code":"YOUR_ACCOUNT_MOVED","kind":"permission"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: 'error.code',
        equals: 'RATE_LIMIT_EXCEEDED',
        isCommon: true,
      },
      causes: ['limit.rate'],
      example: {
        body: '{"error":{"message":"Rate limit exceeded. Please try again later.","code":"RATE_LIMIT_EXCEEDED"}}',
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
      causes: ['send.absent', 'key.mistyped', 'env.wrong_host'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'key.revoked'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'The token goes as i in the JSON body, or as Bearer.',
    'A token has the rights that were ticked when it was made; they cannot be added.',
  ],
}
