import type { Provider } from '../model/provider.ts'

export const graphhopper = {
  id: 'graphhopper',
  name: 'GraphHopper',
  hosts: ['graphhopper.com'],
  aliases: ['graphhopper'],
  docs: ['https://docs.graphhopper.com/'],
  dashboard: { keys: 'https://docs.graphhopper.com/' },
  variables: ['GRAPHHOPPER_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'UUID' }],
  placements: [{ in: 'query', name: 'key', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401],
      match: { at: null, contains: 'Register and get a valid API key at' },
      causes: ['key.missing', 'key.unknown'],
      example: {
        body: '{"message":"Wrong credentials. Register and get a valid API key at https://www.graphhopper.com/developers/"}',
      },
      source: 'https://docs.graphhopper.com/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
