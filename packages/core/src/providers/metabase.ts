import type { Provider } from '../model/provider.ts'

const docs = 'https://www.metabase.com/docs/latest/people-and-groups/api-keys'

export const metabase: Provider = {
  id: 'metabase',
  name: 'Metabase',
  hosts: ['{company}.metabaseapp.com', 'metabase.{domain}'],
  aliases: ['metabase', 'metabase api', 'metabase embedding'],
  docs: [docs, 'https://www.metabase.com/docs/latest/embedding/static-embedding'],
  dashboard: {
    keys: '{base}/admin/settings/authentication/api-keys',
  },
  variables: [
    'METABASE_API_KEY',
    'METABASE_SECRET_KEY',
    'METABASE_URL',
    'METABASE_SITE_URL',
    'METABASE_SESSION',
    'METABASE_USERNAME',
    'METABASE_PASSWORD',
    'MB_EMBEDDING_SECRET_KEY',
  ],
  keys: [
    {
      kind: 'API key',
      prefix: 'mb_',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'mb_ and 44 characters of base64',
    },
    {
      kind: 'session id',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'UUID, 14 days',
    },
    {
      kind: 'embedding secret key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: '64 hex digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'x-api-key',
      scheme: null,
    },
    {
      in: 'header',
      name: 'X-Metabase-Session',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 400,
      match: {
        at: null,
        contains: 'Message seems corrupt or manipulated',
      },
      causes: ['sign.mismatch', 'key.mistyped', 'config.shadowed'],
      note: 'Embedding: the JWT was signed with another secret key than the one in Admin, Embedding.',
      example: {
        sdkText: 'Message seems corrupt or manipulated.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: 'Token is expired (',
      },
      causes: ['token.expired', 'sign.clock'],
      note: 'exp of the JWT is seconds; for embedding some minutes ahead.',
      example: {
        sdkText: 'Token is expired (1700000000).',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: 'Embedding is not enabled',
      },
      causes: ['perm.resource'],
      note: 'Switch it on in Admin, and publish the dashboard or question.',
      example: {
        sdkText: 'Embedding is not enabled for this object.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'did not match stored password',
      },
      causes: ['key.mistyped', 'key.wrong_kind'],
      note: 'Users of SSO have no password.',
      example: {
        body: '{"errors":{"password":"did not match stored password"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401, 429],
      match: {
        at: null,
        pattern: 'Too many attempts! You must wait \\d{1,6} seconds before trying again',
      },
      causes: ['limit.rate'],
      example: {
        body: '{"errors":{"username":"Too many attempts! You must wait 15 seconds before trying again."}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: "You don't have permissions to do that",
        isCommon: true,
      },
      causes: ['perm.scope'],
      note: 'The group of the key or user: data and collection.',
      example: {
        sdkText: "You don't have permissions to do that.",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Unauthenticated',
        isCommon: true,
      },
      causes: ['send.absent', 'token.expired', 'key.unknown', 'send.wrong_header'],
      note: 'x-api-key for mb_…, X-Metabase-Session for a session; no Bearer.',
      example: {
        sdkText: 'Unauthenticated',
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
      causes: ['send.absent', 'token.expired', 'key.unknown', 'send.wrong_header'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'API keys belong to a group and exist since version 49.',
    'Older ways: POST /api/session, then X-Metabase-Session.',
  ],
}
