import type { Provider } from '../model/provider.ts'

const source = [
  'https://github.com/QuantumNous/new-api/blob/main/middleware/auth.go',
  'https://github.com/songquanpeng/one-api/blob/main/model/token.go',
]

export const newApi = {
  id: 'new-api',
  name: 'One API and New API',
  nameIsWord: true,
  hosts: [],
  aliases: ['one-api', 'new-api', 'oneapi', 'newapi', 'one api', 'veloera', 'one-hub'],
  docs: ['https://github.com/QuantumNous/new-api', 'https://github.com/songquanpeng/one-api'],
  dashboard: { keys: 'https://github.com/QuantumNous/new-api#readme' },
  variables: [],
  keys: [],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'header', name: 'x-api-key', scheme: null, note: 'On /v1/messages.' },
    { in: 'header', name: 'x-goog-api-key', scheme: null, note: 'On /v1beta/models.' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, pattern: '未提供 ?(?:令牌|token)' },
      causes: ['send.absent', 'key.missing', 'config.not_loaded'],
      example: {
        body: '{"error": {"message": "未提供令牌 (request id: 2026112209300012345)", "type": "one_api_error"}}',
      },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: null, pattern: '该 ?(?:令牌|token) ?已过期' },
      causes: ['key.expired'],
      example: {
        body: '{"error": {"message": "该令牌已过期 (request id: 2026112209300012345)", "type": "one_api_error"}}',
      },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [401, 403],
      match: { at: null, pattern: '该 ?(?:令牌|token) ?额度已用尽|令牌额度不足|用户额度不足' },
      causes: ['account.billing', 'limit.quota'],
      note: 'Credit of the relay, not of the provider behind it.',
      example: {
        body: '{"error": {"message": "该令牌额度已用尽 TokenStatusExhausted[sk-Rab***kQ7]", "type": "new_api_error"}}',
      },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: null, pattern: '该 ?(?:令牌|token) ?状态不可用' },
      causes: ['key.revoked'],
      note: 'Switched off by its owner.',
      example: {
        body: '{"error": {"message": "该令牌状态不可用 (request id: 2026112209300012345)", "type": "one_api_error"}}',
      },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: null, pattern: '无效的 ?(?:令牌|token)' },
      causes: ['key.unknown', 'key.wrong_provider', 'env.wrong_host', 'key.mistyped', 'key.revoked'],
      note: 'The relay issues keys of its own: that of the provider behind it is unknown to it, and its own is unknown elsewhere.',
      example: {
        body: '{"error": {"message": "无效的令牌 (request id: 2026112209300012345)", "type": "one_api_error"}}',
      },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: 'error.type', oneOf: ['new_api_error', 'one_api_error'], andContains: 'nvalid token' },
      causes: ['key.unknown', 'key.wrong_provider', 'env.wrong_host', 'key.mistyped', 'key.revoked'],
      note: 'The same in English.',
      example: {
        body: '{"error": {"code": "", "message": "Invalid token (request id: 2026112209300012345)", "type": "new_api_error"}}',
      },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: { at: null, pattern: 'IP 不在(?:令牌)?允许访问的列表中' },
      causes: ['perm.ip'],
      example: {
        body: '{"error": {"message": "您的 IP 不在令牌允许访问的列表中", "type": "new_api_error", "code": "access_denied"}}',
      },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: {
        at: null,
        pattern: '该令牌无权(?:访问|使用)模型|无权访问 [^ "]{1,40} 分组|分组 [^ "]{1,40} 已被(?:弃用|禁用)',
      },
      causes: ['perm.resource'],
      note: 'The token is bound to a group and to a list of models.',
      example: { body: '{"error": {"message": "该令牌无权访问模型 gpt-4o", "type": "new_api_error"}}' },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [403, 503],
      match: { at: null, pattern: '下对于模型 [^ "]{1,60} 无可用渠道|分组 [^ "]{1,40} 下模型 [^ "]{1,60} 无可用渠道' },
      causes: ['perm.resource', 'server.fault'],
      note: 'The relay has no way to this model for the group of the token.',
      example: {
        body: '{"error": {"message": "当前分组 default 下对于模型 gpt-4o 无可用渠道 (request id: 2026112209300012345)", "type": "new_api_error"}}',
      },
      source,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, pattern: '用户已被封禁' },
      causes: ['account.suspended'],
      example: { body: '{"error": {"message": "用户已被封禁", "type": "one_api_error"}}' },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
  ],
  regions: 'Relays that others run; each has keys, groups and credit of its own.',
  quirks: ['Keys look like those of OpenAI: sk- and letters and digits.'],
} satisfies Provider
