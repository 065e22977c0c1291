import type { Provider } from '../model/provider.ts'

export const tiingo = {
  id: 'tiingo',
  name: 'Tiingo',
  hosts: ['api.tiingo.com'],
  aliases: ['tiingo'],
  docs: ['https://www.tiingo.com/documentation/general/connecting'],
  dashboard: { keys: 'https://www.tiingo.com/account/api/token' },
  variables: ['TIINGO_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '40 hex' }],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Token' },
    { in: 'query', name: 'token', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [403],
      match: { at: null, contains: 'Please supply a token' },
      causes: ['send.absent', 'key.missing'],
      example: { body: '{"detail":"Please supply a token"}' },
      source: 'https://www.tiingo.com/documentation/general/connecting',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
