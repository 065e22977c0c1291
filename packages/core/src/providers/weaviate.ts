import type { Provider } from '../model/provider.ts'

export const weaviate = {
  id: 'weaviate',
  name: 'Weaviate',
  hosts: ['*.weaviate.cloud', '*.weaviate.network'],
  aliases: ['weaviate'],
  docs: ['https://weaviate.io/developers/weaviate/configuration/authentication'],
  dashboard: { keys: 'https://weaviate.io/developers/weaviate/configuration/authentication' },
  variables: ['WEAVIATE_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'any text' }],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'anonymous access not enabled' },
      causes: ['send.absent', 'config.not_loaded', 'send.wrong_header'],
      example: {
        body: '{"code":401,"message":"anonymous access not enabled. Please authenticate through one of the available methods"}',
      },
      source: 'https://weaviate.io/developers/weaviate/configuration/authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'invalid api key provided' },
      causes: ['key.unknown', 'key.mistyped', 'env.wrong_host'],
      example: { body: '{"code":401,"message":"unauthorized: invalid api key: invalid api key provided"}' },
      source: 'https://weaviate.io/developers/weaviate/configuration/authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
