import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.aihubmix.com'

export const aihubmix: Provider = {
  id: 'aihubmix',
  name: 'AiHubMix',
  hosts: ['aihubmix.com', 'api.aihubmix.com'],
  aliases: ['aihubmix api', 'ai hub mix', '@aihubmix/ai-sdk-provider'],
  docs: [docs],
  dashboard: {
    keys: 'https://aihubmix.com/token',
    billing: 'https://aihubmix.com/topup',
  },
  variables: ['AIHUBMIX_API_KEY', 'AIHUBMIX_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'sk-',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'sk- and letters and digits',
      note: 'Looks like a key of OpenAI and is unknown there.',
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
        pattern: '无效的令牌|[Ii]nvalid token',
        host: '*aihubmix.com',
      },
      causes: ['key.unknown', 'key.mistyped', 'key.wrong_provider', 'key.revoked'],
      note: 'Not a key of this relay: one of OpenAI or Anthropic itself is none.',
      example: {
        body: '{"error":{"message":"Invalid token","type":"Aihubmix_api_error"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        pattern: '额度|quota|balance',
        host: '*aihubmix.com',
      },
      causes: ['account.billing', 'limit.quota'],
      note: 'The quota of the key or the balance of the account: the one is set at the key, the other is paid for.',
      example: {
        body: '{"error":{"message":"该令牌额度已用尽","type":"Aihubmix_api_error"}}',
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
      causes: ['key.unknown', 'key.wrong_provider', 'send.absent', 'account.billing'],
      note: 'Key of another, or no balance.',
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
      note: 'Its upstream can be the one that refuses.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'A relay: the base address is aihubmix.com/v1 for programs that speak to OpenAI, aihubmix.com for those of Anthropic, aihubmix.com/gemini for those of Google.',
    'A key can be narrowed to models, and have a quota of its own.',
  ],
}
