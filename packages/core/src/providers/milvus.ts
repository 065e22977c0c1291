import type { Provider } from '../model/provider.ts'

export const milvus = {
  id: 'milvus',
  name: 'Milvus',
  hosts: [],
  aliases: ['milvus', 'zilliz'],
  docs: ['https://milvus.io/docs/authenticate.md'],
  dashboard: { keys: 'https://milvus.io/docs/authenticate.md' },
  variables: ['MILVUS_TOKEN'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'user:password, or a key of Zilliz',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: { at: null, contains: 'auth check failure, please check' },
      causes: ['key.mistyped', 'config.not_loaded'],
      example: { sdkText: 'auth check failure, please check username and password are correct' },
      source: 'https://milvus.io/docs/authenticate.md',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
