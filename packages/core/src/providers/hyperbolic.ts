import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.hyperbolic.xyz'

export const hyperbolic: Provider = {
  id: 'hyperbolic',
  name: 'Hyperbolic',
  nameIsWord: true,
  hosts: ['api.hyperbolic.xyz', 'api.hyperbolic.ai'],
  aliases: ['hyperbolic.xyz', 'hyperbolic labs', 'hyperbolic ai', 'hyperbolic api'],
  docs: [docs],
  dashboard: {
    keys: 'https://app.hyperbolic.ai/settings',
  },
  variables: ['HYPERBOLIC_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'JWT',
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
      status: 401,
      match: {
        at: null,
        contains: 'Could not validate credentials',
        host: 'api.hyperbolic.*',
      },
      causes: ['key.unknown', 'key.truncated', 'key.wrong_provider'],
      note: 'The key is long, with two dots in it: see that all of it came.',
      example: {
        body: '{"detail":"Could not validate credentials"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
      },
      causes: ['account.billing'],
      note: 'Some models ask for a deposit first.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['key.unknown', 'send.absent', 'key.truncated'],
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
      note: 'The free tier has few requests a minute.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The key has the form of a JWT and is sent whole: one that was cut at a line break is refused.'],
}
