import type { Provider } from '../model/provider.ts'

export const bitmex = {
  id: 'bitmex',
  name: 'BitMEX',
  hosts: ['www.bitmex.com', 'testnet.bitmex.com'],
  aliases: ['bitmex'],
  docs: ['https://www.bitmex.com/app/apiKeysUsage'],
  dashboard: { keys: 'https://www.bitmex.com/app/apiKeysUsage' },
  variables: [],
  keys: [
    { kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '24 letters, digits, - and _' },
  ],
  placements: [
    { in: 'header', name: 'api-key', scheme: null },
    { in: 'header', name: 'api-signature', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'This request has expired - `expires` is in the past' },
      causes: ['sign.clock'],
      example: {
        body: '{"error":{"message":"This request has expired - `expires` is in the past. Current time: 1700000000","name":"HTTPError"}}',
      },
      source: 'https://www.bitmex.com/app/apiKeysUsage',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401],
      match: { at: null, contains: 'Signature not valid.' },
      causes: ['sign.mismatch', 'env.test_live'],
      example: { body: '{"error":{"message":"Signature not valid.","name":"HTTPError"}}' },
      source: 'https://www.bitmex.com/app/apiKeysUsage',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
