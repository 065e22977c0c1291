import type { Provider } from '../model/provider.ts'

export const cryptocompare = {
  id: 'cryptocompare',
  name: 'CryptoCompare',
  hosts: ['min-api.cryptocompare.com'],
  aliases: ['cryptocompare'],
  docs: ['https://min-api.cryptocompare.com/documentation'],
  dashboard: { keys: 'https://www.cryptocompare.com/cryptopian/api-keys' },
  variables: ['CRYPTOCOMPARE_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '64 hex' }],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Apikey' },
    { in: 'query', name: 'api_key', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [200, 401],
      match: { at: null, contains: 'You need a valid auth key or api key to access this endpoint' },
      causes: ['send.absent', 'key.unknown', 'key.missing'],
      example: {
        body: '{"Response":"Error","Message":"You need a valid auth key or api key to access this endpoint"}',
      },
      source: 'https://min-api.cryptocompare.com/documentation',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
