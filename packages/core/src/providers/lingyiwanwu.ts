import type { Provider } from '../model/provider.ts'

const docs = 'https://platform.lingyiwanwu.com/docs'

export const lingyiwanwu: Provider = {
  id: 'lingyiwanwu',
  name: '01.AI',
  hosts: ['api.lingyiwanwu.com', 'api.01.ai'],
  aliases: ['01.ai', 'lingyiwanwu', 'lingyi', '零一万物', 'zeroone', '01ai', 'yi-lightning'],
  docs: [docs],
  dashboard: {
    keys: 'https://platform.lingyiwanwu.com/apikeys',
  },
  variables: ['LINGYIWANWU_API_KEY', 'ZEROONE_API_KEY', 'YI_API_KEY', 'LINGYI_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex digits',
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
      },
      causes: ['key.unknown', 'env.wrong_host', 'send.absent'],
      note: "The platforms of China and of the world do not know each other's keys.",
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
      causes: ['limit.rate', 'account.billing'],
      note: 'The free tier has few requests a minute and a day.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'api.lingyiwanwu.com for China, api.01.ai worldwide, with accounts of their own',
  quirks: [],
}
