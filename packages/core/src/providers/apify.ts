import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.apify.com/platform/integrations/api'

export const apify: Provider = {
  id: 'apify',
  name: 'Apify',
  hosts: ['api.apify.com'],
  aliases: ['apify.com', 'apify-client', 'apify actor', 'apify api', 'apify mcp', 'apify_client', 'apifyapierror'],
  docs: [docs, 'https://docs.apify.com/api/v2'],
  dashboard: {
    keys: 'https://console.apify.com/settings/integrations',
    billing: 'https://console.apify.com/billing',
  },
  variables: ['APIFY_TOKEN', 'APIFY_API_TOKEN', 'APIFY_API_KEY', 'APIFY_PROXY_PASSWORD'],
  keys: [
    {
      kind: 'API token',
      prefix: 'apify_api_',
      pattern: '^apify_api_[A-Za-z0-9]{30,44}$',
      env: 'any',
      role: 'api',
      shape: 'apify_api_ and 36 letters and digits',
      example: ['apify_api_', 'q7XwT2vKd9LwR4nZs8YbH3cJfG6pVa5eXuN1'].join(''),
    },
    {
      kind: 'proxy password',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'letters and digits',
      note: 'For the proxy alone.',
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
      name: 'token',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 404],
      match: {
        at: 'error.type',
        equals: 'user-or-token-not-found',
        orContains: 'User was not found or authentication token is not valid',
      },
      causes: ['key.unknown', 'key.mistyped', 'key.revoked', 'config.not_loaded'],
      note: 'The token is not known: deleted, cut, or of another service. Seen also with a valid token when an Actor, not the caller, calls with a bad one.',
      example: {
        body: '{"error":{"type":"user-or-token-not-found","message":"User was not found or authentication token is not valid"}}',
      },
      source: 'https://github.com/apify/apify-client-python/issues/405',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: {
        at: 'error.type',
        equals: 'token-not-provided',
        orContains: 'Authentication token was not provided',
      },
      causes: ['send.absent', 'key.missing', 'config.not_loaded'],
      note: 'Neither Authorization nor token= came.',
      example: {
        body: '{"error":{"type":"token-not-provided","message":"Authentication token was not provided"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'error.type',
        equals: 'insufficient-permissions',
        orContains: 'Insufficient permissions for the',
        host: 'api.apify.com',
      },
      causes: ['perm.scope'],
      note: 'A scoped token, or an object of another account.',
      example: {
        body: '{"error":{"type":"insufficient-permissions","message":"Insufficient permissions for the Actor. Make sure you\'re passing a correct API token and that it has the required permissions."}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'actor-is-not-rented',
      },
      causes: ['account.billing'],
      note: 'The Actor has to be rented; the token is fine.',
      example: {
        body: '{"error":{"type":"actor-is-not-rented","message":"You must rent a paid Actor in order to run it after its free trial has expired."}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [402, 403],
      match: {
        at: null,
        pattern: 'not-enough-usage-to-run-paid-actor|platform-feature-disabled|Monthly usage hard limit exceeded',
      },
      causes: ['account.billing', 'limit.quota'],
      note: 'The amount of the month, or the limit one set oneself.',
      example: {
        body: '{"error":{"type":"platform-feature-disabled","message":"Monthly usage hard limit exceeded"}}',
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
      causes: ['key.unknown', 'send.absent', 'config.not_loaded'],
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
      status: 402,
      match: {
        at: null,
      },
      causes: ['account.billing', 'limit.quota'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
        contains: 'rate-limit-exceeded',
        host: 'api.apify.com',
      },
      causes: ['limit.rate'],
      example: {
        body: '{"error":{"type":"rate-limit-exceeded","message":"You have exceeded the rate limit of 60 requests per second"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'A scoped token has rights to what was ticked only; a run it starts may still fail for what the Actor itself may reach.',
  ],
}
