import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.runpod.io/get-started/api-keys'

export const runpod: Provider = {
  id: 'runpod',
  name: 'RunPod',
  hosts: ['api.runpod.ai', 'api.runpod.io', 'rest.runpod.io'],
  aliases: ['runpod.io', 'runpod serverless', 'runpod-python', 'runpodctl', 'runpod api'],
  docs: [docs],
  dashboard: {
    keys: 'https://console.runpod.io/user/settings',
  },
  variables: ['RUNPOD_API_KEY', 'RUNPOD_AI_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'rpa_',
      pattern: '^rpa_[A-Z0-9]{36,48}[a-z0-9]{2,8}$',
      env: 'any',
      role: 'api',
      shape: 'rpa_ and capital letters and digits, then letters',
      example: ['rpa_', '7QK2XW9VTR4HZ8M1CNB6JD3FYSA5LPG0E9U2WKTa4c8rz'].join(''),
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'GraphQL also reads api_key in the address.',
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
      causes: ['key.unknown', 'send.absent', 'key.mistyped', 'config.not_loaded'],
      note: 'Often with an empty body.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'env.wrong_account'],
      note: 'A restricted key that has no right to this end point, or an end point of another team.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: {
        at: null,
        host: 'api.runpod.ai',
      },
      causes: ['env.wrong_account'],
      note: 'The id of the end point is wrong, or it belongs to another account.',
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
      note: 'Balance.',
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
  quirks: [
    'A key is narrowed at its making: all, read only, or some end points of Serverless (restricted).',
    'Serverless end points are called at api.runpod.ai/v2/{id}.',
  ],
}
