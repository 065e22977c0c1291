import type { Provider } from '../model/provider.ts'

const docs = 'https://modelscope.cn/docs/model-service/API-Inference/intro'

export const modelscope: Provider = {
  id: 'modelscope',
  name: 'ModelScope',
  hosts: [
    'api-inference.modelscope.cn',
    'modelscope.cn',
    'www.modelscope.cn',
    'api-inference.modelscope.ai',
    'modelscope.ai',
  ],
  aliases: ['魔搭', '魔搭社区', 'modelscope.cn', 'modelscope api-inference', 'modelscope api'],
  docs: [docs, 'https://modelscope.cn/docs/accounts/aliyun-binding-and-authorization'],
  dashboard: {
    keys: 'https://modelscope.cn/my/myaccesstoken',
  },
  variables: ['MODELSCOPE_API_KEY', 'MODELSCOPE_API_TOKEN', 'MODELSCOPE_SDK_TOKEN', 'MODELSCOPE_ACCESS_TOKEN'],
  keys: [
    {
      kind: 'SDK token',
      prefix: 'ms-',
      pattern: '^ms-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      env: 'any',
      role: 'api',
      shape: 'ms- and a UUID',
      example: ['ms-', '5b0e7d14-93ca-4f62-8e1d-27a6c0f84b39'].join(''),
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
        contains: 'bind your Alibaba Cloud account',
      },
      causes: ['account.suspended'],
      note: 'The token is right: the account is not bound to one of Alibaba Cloud yet, which needs a phone number of mainland China.',
      example: {
        body: '{"errors":{"message":"Please bind your Alibaba Cloud account before use."},"request_id":"a1"}',
      },
      source: ['https://github.com/modelscope/modelscope/issues/1524', 'https://github.com/QwenLM/qwen-code/pull/131'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'make sure that a valid ModelScope token',
      },
      causes: ['key.unknown', 'key.wrong_provider', 'key.mistyped'],
      note: 'The SDK token (ms-…), not a key of DashScope.',
      example: {
        body: '{"errors":{"message":"Authentication failed, please make sure that a valid ModelScope token is supplied."},"request_id":"a1"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
        contains: 'exceeded today',
        host: '*modelscope.*',
      },
      causes: ['limit.quota'],
      note: '2,000 calls a day for the account, fewer for one model.',
      example: {
        body: '{"errors":{"message":"You have exceeded today\'s quota for model Qwen/Qwen3-32B, please try again tomorrow."},"request_id":"a1"}',
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
      causes: ['key.unknown', 'account.suspended', 'key.wrong_provider'],
      note: 'SDK token, and an account bound to Alibaba Cloud.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        host: 'www.modelscope.cn',
        contains: 'AccessToken',
      },
      causes: ['key.missing', 'config.not_loaded'],
      note: 'Login without a token.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate', 'limit.quota'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'modelscope.cn and modelscope.ai have tokens of their own',
  quirks: [
    'GET /v1/models answers 200 to any token and proves nothing.',
    'The account has to be bound to one of Alibaba Cloud whose identity was verified.',
    "A key of DashScope (sk-…) is another service's.",
  ],
}
