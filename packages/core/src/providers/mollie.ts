import type { Provider } from '../model/provider.ts'

export const mollie = {
  id: 'mollie',
  name: 'Mollie',
  hosts: ['api.mollie.com'],
  aliases: ['mollie'],
  docs: ['https://docs.mollie.com/reference/authentication'],
  dashboard: { keys: 'https://my.mollie.com/dashboard/developers/api-keys' },
  variables: ['MOLLIE_API_KEY', 'MOLLIE_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'live_ or test_ and 30 letters and digits',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'Missing authentication, or failed to authenticate' },
      causes: ['send.absent', 'key.unknown', 'env.test_live'],
      example: {
        body: '{"status":401,"title":"Unauthorized Request","detail":"Missing authentication, or failed to authenticate"}',
      },
      source: 'https://docs.mollie.com/reference/authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
