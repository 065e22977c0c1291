import type { Provider } from '../model/provider.ts'

export const volcengine = {
  id: 'volcengine',
  name: 'Volcengine Ark',
  hosts: ['ark.cn-beijing.volces.com'],
  aliases: ['volcengine', 'volces', '火山引擎', '火山方舟', 'doubao', '豆包'],
  docs: ['https://www.volcengine.com/docs/82379/1299023'],
  dashboard: { keys: 'https://console.volcengine.com/ark' },
  variables: ['ARK_API_KEY', 'VOLC_API_KEY', 'VOLCENGINE_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'UUID' }],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'The API key or AK/SK in the request is missing or invalid' },
      causes: ['env.wrong_host', 'key.wrong_kind', 'key.missing', 'key.unknown'],
      note: '; keys of BytePlus belong to another host.',
      example: {
        body: '{"error":{"code":"AuthenticationError","message":"The API key or AK/SK in the request is missing or invalid.","type":"Unauthorized"}}',
      },
      source: 'https://www.volcengine.com/docs/82379/1299023',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: "The API key doesn't exist" },
      causes: ['env.wrong_host', 'key.unknown', 'key.revoked'],
      example: {
        body: '{"error":{"code":"AuthenticationError","message":"The API key doesn\'t exist. Request id: 1"}}',
      },
      source: 'https://www.volcengine.com/docs/82379/1299023',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'Each has a host for China and one for the rest of the world, with keys of their own.',
  quirks: [],
} satisfies Provider
