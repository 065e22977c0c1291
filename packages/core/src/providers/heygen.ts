import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.heygen.com'

export const heygen: Provider = {
  id: 'heygen',
  name: 'HeyGen',
  hosts: ['api.heygen.com', 'upload.heygen.com'],
  aliases: ['heygen.com', 'heygen api', 'heygen streaming avatar', '@heygen/streaming-avatar'],
  docs: [docs],
  dashboard: {
    keys: 'https://app.heygen.com/settings?nav=API',
  },
  variables: ['HEYGEN_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'base64 of hex digits, a dash and a number',
    },
    {
      kind: 'session token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'short-lived, for the streaming avatar in the browser',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'X-Api-Key',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: 'code',
        equals: 400112,
        orContains: '"code":400112',
      },
      causes: ['key.unknown', 'send.wrong_header', 'key.mistyped'],
      note: 'X-Api-Key, not Authorization, except for the session token of the streaming avatar.',
      example: {
        body: '{"data":null,"code":400112,"message":"Unauthorized"}',
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
      causes: ['key.unknown', 'send.wrong_header', 'perm.resource'],
      note: 'X-Api-Key; the plan of the API is apart from that of the application.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [402, 429],
      match: {
        at: null,
      },
      causes: ['limit.quota', 'limit.rate', 'account.billing'],
      note: 'Credits of the API, or sessions at once.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The API has a plan and credits of its own, apart from those of the application.'],
}
