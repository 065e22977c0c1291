import type { Provider } from '../model/provider.ts'

const docs = 'https://platform.baichuan-ai.com/docs/api'

export const baichuan: Provider = {
  id: 'baichuan',
  name: 'Baichuan AI',
  hosts: ['api.baichuan-ai.com'],
  aliases: ['baichuan', '百川', '百川智能', '百川大模型'],
  docs: [docs],
  dashboard: {
    keys: 'https://platform.baichuan-ai.com/console/apikey',
  },
  variables: ['BAICHUAN_API_KEY', 'BAICHUAN_SECRET_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'sk-',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'sk- and 32 hex digits',
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
        contains: 'invalid_api_key',
        host: 'api.baichuan-ai.com',
      },
      causes: ['key.unknown', 'key.mistyped', 'key.wrong_provider'],
      note: 'Not a key of this platform.',
      example: {
        body: '{"error":{"code":"invalid_api_key","message":"Incorrect API key provided","type":"invalid_request_error"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [402, 403, 429],
      match: {
        at: null,
        contains: 'insufficient_quota',
        host: 'api.baichuan-ai.com',
      },
      causes: ['account.billing'],
      note: 'Balance used up.',
      example: {
        body: '{"error":{"code":"insufficient_quota","message":"You exceeded your current quota","type":"insufficient_quota"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'send.absent', 'key.wrong_provider'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate', 'account.billing'],
      note: 'An account whose identity was not verified has one request a minute.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
