import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.tokenfactory.nebius.com'

export const nebius: Provider = {
  id: 'nebius',
  name: 'Nebius',
  hosts: ['api.studio.nebius.ai', 'api.studio.nebius.com', 'api.tokenfactory.nebius.com', 'api.nebius.cloud'],
  aliases: ['nebius ai studio', 'nebius studio', 'nebius token factory', 'nebius ai', 'chatnebius'],
  docs: [docs, 'https://docs.nebius.com'],
  dashboard: {
    keys: 'https://tokenfactory.nebius.com/project/api-keys',
  },
  variables: ['NEBIUS_API_KEY', 'NEBIUS_IAM_TOKEN'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'v1. and base64, or a JWT of the older kind',
      note: 'Of AI Studio (now Token Factory).',
    },
    {
      kind: 'IAM token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'short-lived, for Nebius AI Cloud',
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
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['key.unknown', 'key.wrong_kind', 'send.absent', 'key.truncated', 'env.wrong_host'],
      note: 'A key of Token Factory (AI Studio); tokens of the cloud are for the cloud.',
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
  quirks: ['AI Studio was renamed Token Factory; Nebius AI Cloud is another product with credentials of its own.'],
}
