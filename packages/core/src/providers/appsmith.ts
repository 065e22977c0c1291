import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.appsmith.com/connect-data/reference/rest-api'

export const appsmith: Provider = {
  id: 'appsmith',
  name: 'Appsmith',
  hosts: ['app.appsmith.com', '{organization}.appsmith.com', 'appsmith.{domain}'],
  aliases: ['appsmith', 'appsmith api', 'appsmith datasource'],
  docs: [docs],
  dashboard: { keys: '{base}/applications' },
  variables: [
    'APPSMITH_ENCRYPTION_PASSWORD',
    'APPSMITH_ENCRYPTION_SALT',
    'APPSMITH_OAUTH2_GOOGLE_CLIENT_ID',
    'APPSMITH_OAUTH2_GOOGLE_CLIENT_SECRET',
    'APPSMITH_OAUTH2_OIDC_CLIENT_ID',
    'APPSMITH_OAUTH2_OIDC_CLIENT_SECRET',
  ],
  keys: [
    {
      kind: 'session cookie',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'UUID',
      note: 'Of a signed-in user; what a query sends is the credential of its datasource.',
    },
  ],
  placements: [{ in: 'cookie', name: 'SESSION', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: { at: null, contains: 'Invalid authentication credentials. Please check datasource configuration' },
      causes: ['key.mistyped', 'config.not_loaded', 'token.expired', 'key.missing'],
      note: 'Not Appsmith refuses, but the database or API behind the datasource: its credential, which every environment holds apart. After an import or a new APPSMITH_ENCRYPTION_PASSWORD it has to be entered again.',
      example: { sdkText: 'Invalid authentication credentials. Please check datasource configuration.' },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'You are not logged in. Please sign in with the registered email ID or sign up' },
      causes: ['token.expired', 'send.absent', 'send.stripped'],
      example: {
        body: '{"responseMeta":{"status":401,"success":false,"error":{"message":"You are not logged in. Please sign in with the registered email ID or sign up"}}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['token.expired', 'key.mistyped', 'send.absent'],
      note: 'Where a query shows it, the API behind it refused.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['perm.scope', 'perm.resource', 'send.stripped'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'app.appsmith.com; self-hosted too',
  quirks: [
    'Queries run on the server: the API sees its address and the credential of the datasource, not the browser’s.',
  ],
}
