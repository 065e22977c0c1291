import type { Provider } from '../model/provider.ts'

export const visualcrossing = {
  id: 'visualcrossing',
  name: 'Visual Crossing',
  hosts: ['weather.visualcrossing.com'],
  aliases: ['visual crossing', 'visualcrossing'],
  docs: ['https://www.visualcrossing.com/resources/documentation/weather-api/'],
  dashboard: { keys: 'https://www.visualcrossing.com/resources/documentation/weather-api/' },
  variables: ['VISUAL_CROSSING_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '25 letters and digits' }],
  placements: [{ in: 'query', name: 'key', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401],
      match: { at: null, contains: 'No account found with API key' },
      causes: ['key.unknown', 'key.mistyped'],
      example: { sdkText: "No account found with API key 'abc'" },
      source: 'https://www.visualcrossing.com/resources/documentation/weather-api/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
