import type { Provider } from '../model/provider.ts'

export const jellyfin = {
  id: 'jellyfin',
  name: 'Jellyfin and Emby',
  hosts: ['localhost:8096'],
  aliases: ['jellyfin', 'emby', 'mediabrowser'],
  docs: ['https://api.jellyfin.org/'],
  dashboard: { keys: 'https://api.jellyfin.org/' },
  variables: ['JELLYFIN_API_KEY', 'EMBY_API_KEY', 'JELLYFIN_TOKEN'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 hex' }],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'MediaBrowser' },
    { in: 'header', name: 'X-Emby-Token', scheme: null },
    { in: 'header', name: 'X-MediaBrowser-Token', scheme: null },
    { in: 'header', name: 'X-Emby-Authorization', scheme: 'MediaBrowser' },
    { in: 'query', name: 'ApiKey', scheme: null },
    { in: 'query', name: 'api_key', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null },
      causes: ['api.retired', 'send.scheme_wrong', 'key.unknown', 'send.wrong_header'],
      note: 'Jellyfin reads `Authorization: MediaBrowser Token="…"`; X-Emby-Token, X-MediaBrowser-Token and api_key can be switched off since 10.11.',
      source: 'https://api.jellyfin.org/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['perm.scope', 'perm.ip'],
      source: 'https://api.jellyfin.org/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
