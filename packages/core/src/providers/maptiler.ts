import type { Provider } from '../model/provider.ts'

export const maptiler = {
  id: 'maptiler',
  name: 'MapTiler',
  hosts: ['api.maptiler.com'],
  aliases: ['maptiler'],
  docs: ['https://docs.maptiler.com/cloud/api/authentication-key/'],
  dashboard: { keys: 'https://cloud.maptiler.com/account/keys/' },
  variables: ['MAPTILER_KEY', 'MAPTILER_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '20 letters and digits' }],
  placements: [{ in: 'query', name: 'key', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [403],
      match: { at: null },
      causes: ['perm.referrer', 'key.unknown', 'limit.quota', 'key.revoked'],
      note: 'Allowed origins are set for each key.',
      source: 'https://docs.maptiler.com/cloud/api/authentication-key/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
