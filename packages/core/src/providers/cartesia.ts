import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.cartesia.ai'

export const cartesia: Provider = {
  id: 'cartesia',
  name: 'Cartesia',
  hosts: ['api.cartesia.ai'],
  aliases: ['cartesia.ai', 'cartesia-python', '@cartesia/cartesia-js', 'cartesia tts'],
  docs: [docs],
  dashboard: {
    keys: 'https://play.cartesia.ai/keys',
  },
  variables: ['CARTESIA_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'sk_car_',
      pattern: '^sk_car_[A-Za-z0-9_-]{16,60}$',
      env: 'any',
      role: 'api',
      shape: 'sk_car_ and letters and digits',
      example: ['sk_car_', 'SSPdNPBdqcM8iuCjLhNvM6'].join(''),
    },
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'JWT, short-lived, for browsers',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'X-API-Key in older versions of the API.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'Cartesia-Version',
      required: 'always; over WebSocket as the parameter cartesia_version',
      value: '2025-04-16',
      failure: '400, the version is missing',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 400,
      match: {
        at: null,
        contains: 'Cartesia-Version',
      },
      causes: ['send.companion'],
      note: 'Every call names a version of the API by its day.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'key.mistyped', 'send.wrong_header', 'token.expired'],
      note: 'Whether the key goes as X-API-Key or as Bearer depends on the version named in Cartesia-Version; over WebSocket it is the parameter api_key.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
      },
      causes: ['account.billing', 'limit.quota'],
      note: 'Credits of the month used up.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.resource'],
      note: 'The voice belongs to another account, or the plan lacks the feature.',
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
      note: 'Number of generations at once, by plan.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
