import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.gladia.io'

export const gladia: Provider = {
  id: 'gladia',
  name: 'Gladia',
  hosts: ['api.gladia.io'],
  aliases: ['gladia.io', 'gladia api', 'x-gladia-key'],
  docs: [docs],
  dashboard: {
    keys: 'https://app.gladia.io/apikeys',
  },
  variables: ['GLADIA_API_KEY', 'GLADIA_KEY'],
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
      name: 'x-gladia-key',
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
      },
      causes: ['key.unknown', 'send.wrong_header', 'send.absent'],
      note: 'x-gladia-key, not Authorization.',
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
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.resource', 'limit.quota'],
      note: 'Hours of the month of the free plan.',
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
      note: 'Transcriptions at once.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['A live session gives a WebSocket address with a token of its own: the key is not sent there.'],
}
