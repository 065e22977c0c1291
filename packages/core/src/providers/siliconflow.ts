import type { Provider } from '../model/provider.ts'

export const siliconflow = {
  id: 'siliconflow',
  name: 'SiliconFlow',
  hosts: ['api.siliconflow.cn', 'api.siliconflow.com'],
  aliases: ['siliconflow', '硅基流动'],
  docs: ['https://docs.siliconflow.cn/cn/faqs/error-code'],
  dashboard: { keys: 'https://cloud.siliconflow.cn/account/ak' },
  variables: ['SILICONFLOW_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'sk- and 48 letters' }],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [403],
      match: { at: null, contains: 'Sorry, your account balance is insufficient' },
      causes: ['account.billing'],
      example: { body: '{"code":30001,"message":"Sorry, your account balance is insufficient"}' },
      source: 'https://docs.siliconflow.cn/cn/faqs/error-code',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401],
      match: { at: null, contains: '"Api key is invalid"' },
      causes: ['key.unknown', 'env.wrong_host'],
      note: 'Api.siliconflow.cn and api.siliconflow.com have keys of their own.',
      example: { body: '"Api key is invalid"' },
      source: 'https://docs.siliconflow.cn/cn/faqs/error-code',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'Each has a host for China and one for the rest of the world, with keys of their own.',
  quirks: [],
} satisfies Provider
