import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.greynoise.io'

export const greynoise: Provider = {
  id: 'greynoise',
  name: 'GreyNoise',
  hosts: ['api.greynoise.io'],
  aliases: ['grey noise', 'greynoise.io', 'pygreynoise', 'greynoise community'],
  docs: [docs],
  dashboard: {
    keys: 'https://viz.greynoise.io/account/api-key',
  },
  variables: ['GREYNOISE_API_KEY', 'GN_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '64 letters and digits',
    },
  ],
  placements: [
    {
      in: 'header',
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
        pattern: 'forbidden|unauthorized|[Ii]nvalid',
        host: 'api.greynoise.io',
      },
      causes: ['key.unknown', 'perm.resource', 'send.wrong_header'],
      note: 'Unknown key, or one of the community edition at an end point of the enterprise.',
      example: {
        body: '{"message":"unauthorized"}',
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
      causes: ['key.unknown', 'perm.resource', 'send.wrong_header'],
      note: 'Header key.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.quota', 'limit.rate'],
      note: 'Free: 50 a week.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The header is called key.', 'A key of the community edition opens /v3/community alone.'],
}
