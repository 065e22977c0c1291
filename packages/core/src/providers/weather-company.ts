import type { Provider } from '../model/provider.ts'

export const weatherCompany = {
  id: 'weather-company',
  name: 'The Weather Company (weather.com, Wunderground)',
  hosts: ['api.weather.com', 'api.wunderground.com'],
  aliases: ['wunderground', 'weather.com', 'weather underground', 'weather company'],
  docs: ['https://developer.weather.com/docs'],
  dashboard: { keys: 'https://www.wunderground.com/member/api-keys' },
  variables: ['WUNDERGROUND_API_KEY', 'WEATHER_COM_API_KEY', 'WU_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 hex' }],
  placements: [{ in: 'query', name: 'apiKey', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: { at: null, contains: 'CDN-0001' },
      causes: ['key.unknown', 'api.retired', 'perm.resource', 'key.revoked'],
      note: 'The key of a station owner opens the station addresses only.',
      example: {
        body: '{"metadata":{"status_code":401},"success":false,"errors":[{"error":{"code":"CDN-0001","message":"Invalid apiKey."}}]}',
      },
      source: 'https://developer.weather.com/docs',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: { at: null, contains: 'keynotfound' },
      causes: ['api.retired', 'key.unknown'],
      note: "Wunderground's first API was shut down at the end of 2018.",
      example: { body: '{"response":{"error":{"type":"keynotfound","description":"this key does not exist"}}}' },
      source: 'https://developer.weather.com/docs',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401],
      match: { at: null },
      causes: ['key.unknown', 'perm.resource', 'api.retired', 'key.revoked'],
      source: 'https://developer.weather.com/docs',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
