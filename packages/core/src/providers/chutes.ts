import type { Provider } from '../model/provider.ts'

const docs = 'https://chutes.ai/docs'

export const chutes: Provider = {
  id: 'chutes',
  name: 'Chutes',
  nameIsWord: true,
  hosts: ['llm.chutes.ai', 'api.chutes.ai', 'image.chutes.ai', 'chutes.ai'],
  aliases: ['chutes.ai', 'chutes ai', 'chutes api'],
  docs: [docs],
  dashboard: {
    keys: 'https://chutes.ai/app/api',
  },
  variables: ['CHUTES_API_KEY', 'CHUTES_API_TOKEN'],
  keys: [
    {
      kind: 'API key',
      prefix: 'cpk_',
      pattern: '^cpk_[0-9a-f]{32}\\.[0-9a-f]{32}\\.[A-Za-z0-9]{32}$',
      env: 'any',
      role: 'api',
      shape: 'cpk_ and parts with dots between',
      example: [
        'cpk_',
        'eff9243a8f506b40928b5b7a767c76fb.008f86bebb2737f6a6f0fb23c6f5da2c.FBZfYkkibjPF5TjR6QGUyjMMiba5YTgK',
      ].join(''),
    },
    {
      kind: 'fingerprint',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'what one logs in with; no key',
      note: 'Does not go as Bearer.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'X-API-Key is read, too.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 402,
      match: {
        at: null,
        contains: 'Quota exceeded and account balance is',
      },
      causes: ['account.billing', 'limit.quota'],
      note: 'The requests of the day are used up and nothing is there to pay more with.',
      example: {
        body: '{"detail":"Quota exceeded and account balance is $0.0, please pay with fiat or send tao to 5Ex…"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'Invalid token',
        host: '*chutes.ai',
      },
      causes: ['key.unknown', 'key.mistyped', 'key.wrong_kind'],
      note: 'The key begins with cpk_; the fingerprint of the account is none.',
      example: {
        body: '{"detail":"Invalid token."}',
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
      causes: ['send.absent', 'key.unknown', 'key.wrong_kind'],
      note: 'Bearer and cpk_….',
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
      causes: ['limit.rate', 'server.fault'],
      note: 'Often says that the instances of the model are at capacity: nothing is wrong with the key.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
