import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.medusajs.com/api/store#publishable-api-key'

export const medusa: Provider = {
  id: 'medusa',
  name: 'Medusa',
  nameIsWord: true,
  hosts: [],
  aliases: [
    'medusajs',
    'medusa js',
    '@medusajs',
    'medusa.js',
    'medusa commerce',
    'medusa storefront',
    'medusa-storefront',
  ],
  docs: [docs, 'https://docs.medusajs.com/api/admin#authentication'],
  dashboard: {
    keys: '{base}/app/settings/publishable-api-keys',
  },
  variables: [
    'NEXT_PUBLIC_MEDUSA_PUBLISHABLE_KEY',
    'MEDUSA_PUBLISHABLE_KEY',
    'NEXT_PUBLIC_MEDUSA_BACKEND_URL',
    'MEDUSA_BACKEND_URL',
    'MEDUSA_API_KEY',
    'MEDUSA_ADMIN_API_KEY',
  ],
  keys: [
    {
      kind: 'publishable API key',
      prefix: 'pk_',
      pattern: null,
      env: 'any',
      role: 'publishable',
      shape: 'pk_ and 64 hex digits',
    },
    {
      kind: 'secret API key',
      prefix: 'sk_',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'sk_ and 64 hex digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'x-publishable-api-key',
      scheme: null,
      note: '/store.',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      note: '/admin: the secret key as the user.',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'x-publishable-api-key',
      required: '/store, version 2',
      failure: 'Publishable API key required in the request header',
    },
  ],
  probe: null,
  refusals: [
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'Publishable API key required in the request header: x-publishable-api-key',
      },
      causes: ['send.absent', 'config.not_loaded', 'key.missing'],
      note: 'The storefront was built without NEXT_PUBLIC_MEDUSA_PUBLISHABLE_KEY, or the call goes past the SDK.',
      example: {
        body: '{"type":"not_allowed","message":"Publishable API key required in the request header: x-publishable-api-key. You can manage your keys in settings in the dashboard."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'A valid publishable key is required to proceed with the request',
      },
      causes: ['key.unknown', 'key.revoked', 'config.shadowed', 'key.placeholder'],
      note: 'Key of a database that was made anew, or pk_test of the template.',
      example: {
        body: '{"type":"not_allowed","message":"A valid publishable key is required to proceed with the request"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'Publishable key needs to have a sales channel configured',
      },
      causes: ['perm.resource'],
      note: 'Link a sales channel to the key.',
      example: {
        body: '{"type":"not_allowed","message":"Publishable key needs to have a sales channel configured."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'Unauthorized',
      },
      causes: ['send.absent', 'token.expired', 'key.wrong_kind', 'send.scheme_wrong'],
      note: '/admin: secret key as Basic with the key as user, or the JWT of /auth as Bearer; a customer is no user.',
      example: {
        body: '{"message":"Unauthorized"}',
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
      causes: ['send.absent', 'token.expired', 'key.wrong_kind'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'CORS is set by kind of route: STORE_CORS, ADMIN_CORS, AUTH_CORS.',
    'Keys lie in the database: a new or seeded one has others.',
  ],
}
