import type { Provider } from '../model/provider.ts'

const pages = 'https://docs.medusajs.com/resources/commerce-modules/sales-channel/publishable-api-keys'

export const medusa = {
  id: 'medusa',
  name: 'Medusa',
  hosts: [],
  aliases: ['medusa', 'medusajs', '@medusajs', 'medusaerror', 'x-publishable-api-key'],
  docs: [pages, 'https://docs.medusajs.com/api/store#authentication'],
  dashboard: { keys: '{your Medusa}/app/settings/publishable-api-keys' },
  variables: [
    'NEXT_PUBLIC_MEDUSA_PUBLISHABLE_KEY',
    'MEDUSA_PUBLISHABLE_KEY',
    'VITE_MEDUSA_PUBLISHABLE_KEY',
    'NUXT_PUBLIC_MEDUSA_PUBLISHABLE_KEY',
    'MEDUSA_ADMIN_API_KEY',
  ],
  keys: [
    {
      kind: 'publishable key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'publishable',
      shape: 'pk_ and 64 hex digits (version 1: pk_ and 26 letters and digits)',
      note: 'Says which sales channels a storefront shows; the Store API wants it on every call.',
    },
    {
      kind: 'secret key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'sk_ and 64 hex digits',
      note: 'For the Admin API: user name of Basic, with no password.',
    },
  ],
  placements: [
    { in: 'header', name: 'x-publishable-api-key', scheme: null, note: 'Store API.' },
    { in: 'header', name: 'Authorization', scheme: 'Basic', note: 'Admin API, with a secret key.' },
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'Token of a signed-in user or customer.' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 400,
      match: { at: null, contains: 'Publishable API key required in the request header: x-publishable-api-key' },
      causes: ['config.not_loaded', 'key.missing', 'send.absent', 'client.defect'],
      note: 'No key came along: the storefront has none in its environment, or a client written for version 1 does not send it.',
      example: {
        body: '{"type":"not_allowed","message":"Publishable API key required in the request header: x-publishable-api-key. You can manage your keys in settings in the dashboard."}',
      },
      source: ['https://github.com/nuxt-modules/medusa/issues/86', pages],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 400,
      match: { at: null, contains: 'A valid publishable key is required to proceed with the request' },
      causes: ['key.missing', 'key.placeholder', 'config.not_loaded', 'key.unknown', 'key.revoked'],
      note: 'The value is not in the table of this server: the sample of the starter (pk_test), a key of another database, or one that was revoked. A fresh server has its key under settings.',
      example: {
        body: '{"type":"not_allowed","message":"A valid publishable key is required to proceed with the request"}',
      },
      source: ['https://github.com/medusajs/nextjs-starter-medusa/issues/429', pages],
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'runs on servers of its users',
  quirks: [
    'A refusal for the key is 400, not 401.',
    'A new database has new keys: those of before are unknown to it.',
    'The Admin API answers a bare 401 to a publishable key.',
  ],
} satisfies Provider
