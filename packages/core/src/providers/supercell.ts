import type { Provider } from '../model/provider.ts'

export const supercell = {
  id: 'supercell',
  name: 'Supercell',
  hosts: ['api.clashofclans.com', 'api.clashroyale.com', 'api.brawlstars.com'],
  aliases: ['clash of clans', 'clash royale', 'brawl stars'],
  docs: ['https://developer.clashofclans.com/#/documentation'],
  dashboard: { keys: 'https://developer.clashofclans.com/#/account' },
  variables: [],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'JWT' }],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: { at: null, contains: 'accessDenied.invalidIp' },
      causes: ['perm.ip'],
      note: 'A key names its addresses.',
      example: {
        body: '{"reason":"accessDenied.invalidIp","message":"Invalid authorization: API key does not allow access from IP 203.0.113.4"}',
      },
      source: 'https://developer.clashofclans.com/#/documentation',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, pattern: '"reason" ?: ?"accessDenied"' },
      causes: ['key.unknown', 'key.revoked', 'send.scheme_missing'],
      example: { body: '{"reason":"accessDenied","message":"Invalid authorization"}' },
      source: 'https://developer.clashofclans.com/#/documentation',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
