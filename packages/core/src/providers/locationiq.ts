import type { Provider } from '../model/provider.ts'

export const locationiq = {
  id: 'locationiq',
  name: 'LocationIQ',
  hosts: ['us1.locationiq.com'],
  aliases: ['locationiq'],
  docs: ['https://docs.locationiq.com/reference/errors'],
  dashboard: { keys: 'https://docs.locationiq.com/reference/errors' },
  variables: ['LOCATIONIQ_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'pk. and 32 hex' }],
  placements: [{ in: 'query', name: 'key', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401],
      match: { at: null, contains: 'Invalid key' },
      causes: ['key.unknown', 'key.mistyped', 'perm.referrer'],
      example: { body: '{"error":"Invalid key"}' },
      source: 'https://docs.locationiq.com/reference/errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
