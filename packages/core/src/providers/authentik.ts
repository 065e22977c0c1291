import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.goauthentik.io/developer-docs/api/'

export const authentik: Provider = {
  id: 'authentik',
  name: 'authentik',
  hosts: ['authentik.{domain}'],
  aliases: ['authentik', 'goauthentik', 'authentik outpost'],
  docs: [docs, 'https://docs.goauthentik.io/add-secure-apps/providers/oauth2/'],
  dashboard: {
    keys: '{base}/if/admin/#/core/tokens',
  },
  variables: [
    'AUTHENTIK_TOKEN',
    'AUTHENTIK_BOOTSTRAP_TOKEN',
    'AUTHENTIK_HOST',
    'AUTHENTIK_URL',
    'AUTHENTIK_API_TOKEN',
    'AUTHENTIK_SECRET_KEY',
  ],
  keys: [
    {
      kind: 'API token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '60 letters and digits',
    },
    {
      kind: 'app password',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: '60 letters and digits',
      note: 'For LDAP and Basic of an application, not for the API.',
    },
  ],
  placements: [
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
        at: 'detail',
        equals: 'Token invalid/expired',
        orContains: 'Token invalid/expired',
      },
      causes: ['key.expired', 'key.unknown', 'key.wrong_kind', 'key.revoked'],
      note: 'Also where the intent of the token is App password and not API.',
      example: {
        body: '{"detail":"Token invalid/expired"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'Unsupported authentication type',
        isCommon: true,
      },
      causes: ['send.scheme_wrong'],
      note: 'Bearer.',
      example: {
        body: '{"detail":"Unsupported authentication type"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'detail',
        equals: 'Malformed header',
      },
      causes: ['send.scheme_wrong', 'key.missing'],
      example: {
        body: '{"detail":"Malformed header"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'detail',
        startsWith: 'Authentication credentials were not provided',
        isCommon: true,
      },
      causes: ['send.absent', 'send.stripped'],
      example: {
        body: '{"detail":"Authentication credentials were not provided."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: 'missing, invalid, or mismatching redirection URI (redirect_uri)',
      },
      causes: ['perm.referrer'],
      note: 'Redirect URIs of the provider: strict compares letter for letter.',
      example: {
        sdkText: 'The request fails due to a missing, invalid, or mismatching redirection URI (redirect_uri).',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: 'The client identifier (client_id) is missing or invalid',
      },
      causes: ['key.unknown', 'key.mistyped'],
      example: {
        sdkText: 'The client identifier (client_id) is missing or invalid.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401, 403],
      match: {
        at: 'error',
        equals: 'invalid_client',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.wrong_kind'],
      note: 'Its log names which: unknown client, or Invalid client secret.',
      example: {
        body: '{"error":"invalid_client","error_description":"Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method)"}',
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
      causes: ['send.absent', 'key.unknown'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['key.expired', 'key.unknown', 'perm.scope'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'Tokens have an intent: API or app password. They expire after half an hour unless "Expiring" is off.',
    'Refusals of its API are 403, also for a token that it does not know.',
  ],
}
