import type { Provider } from '../model/provider.ts'

export const poloniex = {
  id: 'poloniex',
  name: 'Poloniex',
  hosts: ['poloniex.com', 'api.poloniex.com'],
  aliases: ['poloniex'],
  docs: ['https://api-docs.poloniex.com/spot/error-code'],
  dashboard: { keys: 'https://api-docs.poloniex.com/spot/error-code' },
  variables: ['POLONIEX_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'four groups of 8 letters and digits',
    },
  ],
  placements: [
    { in: 'header', name: 'Key', scheme: null },
    { in: 'header', name: 'Sign', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400, 401, 403],
      match: { at: null, contains: 'Nonce must be greater than' },
      causes: ['sign.nonce'],
      note: 'A nonce once sent too high stays for the key: make a new key, or several keys for several programs.',
      example: { body: '{"error":"Nonce must be greater than 635715957374625288. You provided 1455121289279."}' },
      source: 'https://api-docs.poloniex.com/spot/error-code',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
