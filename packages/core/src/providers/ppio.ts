import type { Provider } from '../model/provider.ts'

const docs = 'https://ppio.com/docs'

export const ppio: Provider = {
  id: 'ppio',
  name: 'PPIO',
  hosts: ['api.ppinfra.com', 'api.ppio.com'],
  aliases: ['ppinfra', 'ppio', '派欧云', 'ppio派欧云', 'paiou'],
  docs: [docs],
  dashboard: {
    keys: 'https://ppio.com/settings/key-management',
  },
  variables: ['PPIO_API_KEY', 'PPINFRA_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'sk_',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'sk_ and letters, digits, - and _',
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
      status: 403,
      match: {
        at: null,
        contains: 'NOT_ENOUGH_BALANCE',
        host: 'api.pp*',
      },
      causes: ['account.billing'],
      note: '余额不足 is answered with 403.',
      example: {
        body: '{"code":403,"reason":"NOT_ENOUGH_BALANCE","message":"not enough balance","metadata":{}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'reason',
        oneOf: ['INVALID_API_KEY', 'FAILED_TO_AUTH'],
        host: 'api.pp*',
      },
      causes: ['key.unknown', 'key.wrong_provider', 'key.mistyped'],
      note: 'A key of Novita is not known here.',
      example: {
        body: '{"code":401,"reason":"INVALID_API_KEY","message":"invalid api key","metadata":{}}',
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
      note: 'Key missing, deleted, or of Novita.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['account.billing', 'account.suspended', 'perm.resource'],
      note: 'Balance, or an account whose identity (实名认证) was not verified.',
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
    'Base address for programs that speak to OpenAI: api.ppinfra.com/v3/openai.',
    'Of the same house as Novita, with accounts of its own: a key of one is unknown at the other.',
  ],
}
