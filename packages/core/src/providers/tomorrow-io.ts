import type { Provider } from '../model/provider.ts'

export const tomorrowIo = {
  id: 'tomorrow-io',
  name: 'Tomorrow.io',
  hosts: ['api.tomorrow.io', 'api.climacell.co', 'data.climacell.co'],
  aliases: ['tomorrow.io', 'climacell'],
  docs: ['https://docs.tomorrow.io/reference/api-errors'],
  dashboard: { keys: 'https://docs.tomorrow.io/reference/api-errors' },
  variables: ['TOMORROW_API_KEY', 'CLIMACELL_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 letters and digits' }],
  placements: [
    { in: 'query', name: 'apikey', scheme: null },
    { in: 'header', name: 'apikey', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [403],
      match: {
        at: null,
        contains: 'The authentication token in use is restricted and cannot access the requested resource',
      },
      causes: ['perm.resource'],
      example: {
        body: '{"code":403003,"type":"Access Denied","message":"The authentication token in use is restricted and cannot access the requested resource."}',
      },
      source: 'https://docs.tomorrow.io/reference/api-errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401],
      match: { at: null, contains: 'The method requires authentication, but it was not presented or is invalid' },
      causes: ['key.missing', 'key.unknown', 'api.retired'],
      example: {
        body: '{"code":401001,"type":"Invalid Auth","message":"The method requires authentication, but it was not presented or is invalid."}',
      },
      source: 'https://docs.tomorrow.io/reference/api-errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
