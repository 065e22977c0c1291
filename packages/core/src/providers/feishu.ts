import type { Provider } from '../model/provider.ts'

export const feishu = {
  id: 'feishu',
  name: 'Feishu and Lark',
  nameIsWord: true,
  hosts: ['open.feishu.cn', 'open.larksuite.com'],
  aliases: ['feishu', 'larksuite', '飞书'],
  docs: ['https://open.feishu.cn/document/server-docs/getting-started/server-error-codes'],
  dashboard: { keys: 'https://open.feishu.cn/document/server-docs/getting-started/server-error-codes' },
  variables: ['FEISHU_APP_SECRET', 'LARK_APP_SECRET'],
  keys: [
    { kind: 'app secret', prefix: null, pattern: null, env: 'any', role: 'signing', shape: '32 letters and digits' },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [200, 400, 401],
      match: { at: null, contains: '99991663' },
      causes: ['token.expired', 'key.wrong_kind', 'env.wrong_host'],
      example: {
        body: '{"code":99991663,"msg":"Invalid access token for authorization. Please make a test attempt with the correct token."}',
      },
      source: 'https://open.feishu.cn/document/server-docs/getting-started/server-error-codes',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 400],
      match: { at: null, contains: '99991672' },
      causes: ['perm.scope'],
      example: {
        body: '{"code":99991672,"msg":"Access denied. One of the following scopes is required: [contact:user.base:readonly]"}',
      },
      source: 'https://open.feishu.cn/document/server-docs/getting-started/server-error-codes',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 400],
      match: { at: null, pattern: '\\b10014\\b' },
      causes: ['key.mistyped', 'env.wrong_host'],
      note: 'Feishu (feishu.cn) and Lark (larksuite.com) have apps of their own.',
      example: { body: '{"code":10014,"msg":"app secret invalid"}' },
      source: 'https://open.feishu.cn/document/server-docs/getting-started/server-error-codes',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 400],
      match: { at: null, pattern: '\\b10003\\b' },
      causes: ['key.mistyped', 'env.wrong_host'],
      example: { body: '{"code":10003,"msg":"invalid param"}' },
      source: 'https://open.feishu.cn/document/server-docs/getting-started/server-error-codes',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
