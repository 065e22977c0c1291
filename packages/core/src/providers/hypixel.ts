import type { Provider } from '../model/provider.ts'

const docs = 'https://api.hypixel.net'

export const hypixel: Provider = {
  id: 'hypixel',
  name: 'Hypixel',
  hosts: ['api.hypixel.net'],
  aliases: ['hypixel api', 'hypixel-api-reborn', 'hypixel.net'],
  docs: [docs, 'https://developer.hypixel.net'],
  dashboard: {
    keys: 'https://developer.hypixel.net/dashboard',
  },
  variables: ['HYPIXEL_API_KEY', 'HYPIXEL_KEY', 'HYPIXEL_TOKEN'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'API-Key',
      scheme: null,
    },
    {
      in: 'query',
      name: 'key',
      scheme: null,
      note: 'Version 1 alone; withdrawn.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: {
        at: 'cause',
        equals: 'Invalid API key',
        host: 'api.hypixel.net',
      },
      causes: ['key.expired', 'key.unknown', 'send.wrong_place'],
      note: 'Keys for development run out after a few days; keys that were made in the game are all gone.',
      example: {
        body: '{"success":false,"cause":"Invalid API key"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 403],
      match: {
        at: 'cause',
        pattern: 'Missing (?:one or more fields|API[- ][Kk]ey)',
        host: 'api.hypixel.net',
      },
      causes: ['send.absent', 'send.wrong_place'],
      note: 'Header API-Key.',
      example: {
        body: '{"success":false,"cause":"Missing API-Key header"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
        contains: 'Key throttle',
        host: 'api.hypixel.net',
      },
      causes: ['limit.rate'],
      note: '300 calls in five minutes for a key of development.',
      example: {
        body: '{"success":false,"cause":"Key throttle","throttle":true}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['key.expired', 'key.unknown', 'send.absent'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 410,
      match: {
        at: null,
      },
      causes: ['api.retired'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    '/api new in the game makes no keys any more: they come from developer.hypixel.net.',
    'A key for development ends after some days; one of an application that was granted stays.',
  ],
}
