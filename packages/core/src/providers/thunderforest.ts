import type { Provider } from '../model/provider.ts'

const docs = 'https://www.thunderforest.com/docs/apikeys/'

export const thunderforest: Provider = {
  id: 'thunderforest',
  name: 'Thunderforest',
  hosts: ['tile.thunderforest.com', '{subdomain}.tile.thunderforest.com', 'api.thunderforest.com'],
  aliases: ['thunderforest', 'opencyclemap', 'open cycle map'],
  docs: [docs, 'https://www.thunderforest.com/docs/map-tiles-api/'],
  dashboard: { keys: 'https://manage.thunderforest.com/dashboard' },
  variables: [
    'THUNDERFOREST_API_KEY',
    'THUNDERFOREST_KEY',
    'VITE_THUNDERFOREST_API_KEY',
    'REACT_APP_THUNDERFOREST_API_KEY',
  ],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 lower-case hex' }],
  placements: [{ in: 'query', name: 'apikey', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [200, 401, 403],
      match: { at: null, contains: 'API Key Required', host: '*.thunderforest.com' },
      causes: ['send.absent', 'send.wrong_header', 'config.not_loaded'],
      note: 'A watermark across the tiles, with status 200: no key arrived. The parameter is apikey, in one word; OpenCycleMap without a key ended in 2016.',
      example: { body: 'API Key Required' },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: { at: null },
      causes: ['key.mistyped', 'send.absent', 'config.not_loaded', 'limit.quota', 'account.suspended'],
      note: 'The key is none that it knows, or the account has no tiles left this month (150,000 in the free plan).',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Tiles without a key come with a watermark and not with a refusal.'],
}
