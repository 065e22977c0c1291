import type { Provider } from '../model/provider.ts'

export const accuweather = {
  id: 'accuweather',
  name: 'AccuWeather',
  hosts: ['dataservice.accuweather.com'],
  aliases: ['accuweather'],
  docs: ['https://developer.accuweather.com/documentation'],
  dashboard: { keys: 'https://developer.accuweather.com/documentation' },
  variables: ['ACCUWEATHER_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 letters and digits' }],
  placements: [
    { in: 'query', name: 'apikey', scheme: null },
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: { at: null, contains: 'Api Authorization failed' },
      causes: ['key.unknown', 'key.inactive'],
      example: { body: '{"Code":"Unauthorized","Message":"Api Authorization failed","Reference":"/locations/v1"}' },
      source: 'https://developer.accuweather.com/documentation',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 503,
      match: { at: null, contains: 'The allowed number of requests has been exceeded' },
      causes: ['limit.quota'],
      example: {
        body: '{"Code":"ServiceUnavailable","Message":"The allowed number of requests has been exceeded.","Reference":"/locations/v1"}',
      },
      source: 'https://developer.accuweather.com/documentation',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
