import type { Provider } from '../model/provider.ts'

const docs = 'https://doc.302.ai'

export const ai302: Provider = {
  id: 'ai302',
  name: '302.AI',
  hosts: ['api.302.ai', 'api.302ai.cn'],
  aliases: ['302.ai', '302ai', '302 ai', '302.ai api'],
  docs: [docs, 'https://302.ai'],
  dashboard: {
    keys: 'https://dash.302.ai/apis/list',
    billing: 'https://dash.302.ai/charge',
  },
  variables: ['AI302_API_KEY', 'AI_302_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'sk-',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'sk- and letters and digits',
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
      status: null,
      match: {
        at: 'error.err_code',
        equals: -10001,
        orContains: 'Missing 302 Apikey',
      },
      causes: ['send.absent', 'key.missing', 'config.not_loaded'],
      note: 'No key came.',
      example: {
        body: '{"error":{"err_code":-10001,"message":"Missing 302 Apikey","message_cn":"缺少 302 API 密钥","type":"api_error"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'error.err_code',
        equals: -10002,
      },
      causes: ['key.revoked'],
      note: 'The key, or the tool it was made for, was switched off or deleted.',
      example: {
        body: '{"error":{"err_code":-10002,"message":"This tool has been disabled/deleted, for details please view 302.AI","type":"api_error"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'error.err_code',
        equals: -10004,
        orContains: 'Please visit 302.AI to recharge',
      },
      causes: ['account.billing'],
      note: 'Balance used up.',
      example: {
        body: '{"error":{"err_code":-10004,"message":"Insufficient account balance. Please visit 302.AI to recharge","type":"api_error"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'error.err_code',
        equals: -10005,
      },
      causes: ['key.expired'],
      note: 'The key was made with an end date.',
      example: {
        body: '{"error":{"err_code":-10005,"message":"This tool has expired, for details please view 302.AI","type":"api_error"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'error.err_code',
        oneOf: [-10006, -10007],
      },
      causes: ['limit.quota'],
      note: 'The limit that was set on this key, in total (-10006) or for the day (-10007), not the balance: raise it at the key.',
      example: {
        body: '{"error":{"err_code":-10006,"message":"This tool\'s Total Quota reached maximum limit. For details please view 302.AI","type":"api_error"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'error.err_code',
        equals: -10008,
      },
      causes: ['server.fault'],
      note: 'It found no upstream for this model.',
      example: {
        body: '{"error":{"err_code":-10008,"message":"No available channels currently. Please try again later","type":"api_error"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'error.err_code',
        equals: -10012,
      },
      causes: ['limit.rate'],
      note: 'Quota of the hour.',
      example: {
        body: '{"error":{"err_code":-10012,"message":"This tool\'s Hour Quota reached maximum limit. For details please view 302.AI","type":"api_error"}}',
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
      causes: ['key.unknown', 'key.mistyped', 'send.absent', 'env.wrong_host'],
      note: 'error.err_code says which it is.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'api.302.ai worldwide, api.302ai.cn for China',
  quirks: ['Refusals carry error.err_code from -10001 downward and the sentence in English, Chinese and Japanese.'],
}
