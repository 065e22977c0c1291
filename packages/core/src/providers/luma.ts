import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.lumalabs.ai'

export const luma: Provider = {
  id: 'luma',
  name: 'Luma AI',
  hosts: ['api.lumalabs.ai'],
  aliases: ['luma labs', 'lumalabs', 'luma dream machine', 'lumaai', 'luma api'],
  docs: [docs],
  dashboard: {
    keys: 'https://lumalabs.ai/dream-machine/api/keys',
  },
  variables: ['LUMAAI_API_KEY', 'LUMA_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'luma-',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'luma- and a UUID and more',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400, 402],
      match: {
        at: null,
        contains: 'Insufficient credits',
        host: 'api.lumalabs.ai',
      },
      causes: ['account.billing'],
      note: 'A subscription of the application gives none for the API.',
      example: {
        body: '{"detail":"Insufficient credits"}',
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
      causes: ['key.unknown', 'send.absent', 'key.mistyped'],
      note: 'Bearer and luma-….',
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
  quirks: ['Credits of the API are apart from a subscription of Dream Machine.'],
}
