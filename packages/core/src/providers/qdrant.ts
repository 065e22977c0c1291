import type { Provider } from '../model/provider.ts'

export const qdrant = {
  id: 'qdrant',
  name: 'Qdrant',
  hosts: ['*.cloud.qdrant.io', 'localhost:6333'],
  aliases: ['qdrant', 'qdrant_client'],
  docs: ['https://qdrant.tech/documentation/guides/security/'],
  dashboard: { keys: 'https://cloud.qdrant.io' },
  variables: ['QDRANT_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'letters, digits, - and _; JWT in the cloud',
    },
  ],
  placements: [
    { in: 'header', name: 'api-key', scheme: null },
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: { at: null, contains: 'Must provide an API key or an Authorization bearer token' },
      causes: ['send.absent', 'config.not_loaded'],
      example: { sdkText: 'Must provide an API key or an Authorization bearer token' },
      source: 'https://qdrant.tech/documentation/guides/security/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: { at: null, contains: 'Invalid API key or JWT' },
      causes: ['key.unknown', 'key.mistyped', 'env.wrong_host'],
      example: { sdkText: 'Invalid API key or JWT' },
      source: 'https://qdrant.tech/documentation/guides/security/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
