import type { Provider } from '../model/provider.ts'

const docs = 'https://rebrickable.com/api/v3/docs/'

export const rebrickable: Provider = {
  id: 'rebrickable',
  name: 'Rebrickable',
  hosts: ['rebrickable.com'],
  aliases: ['rebrickable.com', 'rebrickable api'],
  docs: [docs],
  dashboard: {
    keys: 'https://rebrickable.com/users/settings/#api',
  },
  variables: ['REBRICKABLE_API_KEY', 'REBRICKABLE_KEY', 'REBRICKABLE_USER_TOKEN'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex digits',
    },
    {
      kind: 'user token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: '64 hex digits',
      note: 'In the path, for what a user owns.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'key',
    },
    {
      in: 'query',
      name: 'key',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'Invalid token',
        host: 'rebrickable.com',
      },
      causes: ['key.unknown', 'send.scheme_wrong', 'key.mistyped'],
      note: 'The scheme is key, not Bearer or Token.',
      example: {
        body: '{"detail":"Invalid token."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['send.absent', 'send.scheme_wrong', 'key.unknown'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: {
        at: null,
        pathPrefix: '/api/v3/users/',
      },
      causes: ['token.expired', 'key.unknown'],
      note: 'The user token in the path is unknown or has run out.',
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
      note: 'One call a second.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The scheme is key: Authorization: key ….'],
}
