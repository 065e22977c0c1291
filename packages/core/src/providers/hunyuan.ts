import type { Provider } from '../model/provider.ts'

const docs = 'https://cloud.tencent.com/document/product/1729/111007'

export const hunyuan: Provider = {
  id: 'hunyuan',
  name: 'Tencent Hunyuan',
  hosts: ['api.hunyuan.cloud.tencent.com', 'hunyuan.tencentcloudapi.com', 'api.lkeap.cloud.tencent.com'],
  aliases: ['hunyuan', '腾讯混元', '混元', '混元大模型', 'tencent-hunyuan', 'lkeap'],
  docs: [docs, 'https://cloud.tencent.com/document/product/1729/101836'],
  dashboard: {
    keys: 'https://console.cloud.tencent.com/hunyuan/api-key',
    billing: 'https://console.cloud.tencent.com/expense/overview',
  },
  variables: ['HUNYUAN_API_KEY', 'HUNYUAN_SECRET_ID', 'HUNYUAN_SECRET_KEY', 'LKEAP_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'sk-',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'sk- and letters and digits',
      note: 'For the address that speaks as OpenAI.',
    },
    {
      kind: 'SecretId',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: 'AKID…',
      note: 'Of the cloud account; signs at hunyuan.tencentcloudapi.com (TC3-HMAC-SHA256).',
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
      status: [200, 400, 403, 429],
      match: {
        at: null,
        contains: 'ResourceInsufficient.ChargeResourceExhaust',
      },
      causes: ['account.billing'],
      note: 'The pack is used up and paying afterwards is not switched on.',
      example: {
        body: '{"Response":{"Error":{"Code":"ResourceInsufficient.ChargeResourceExhaust","Message":"资源包余量已用尽，请购买资源包或开通后付费"},"RequestId":"a1"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 400, 403],
      match: {
        at: null,
        contains: 'FailedOperation.ServiceNotActivated',
      },
      causes: ['perm.resource'],
      note: 'The service was never opened in the console for this account.',
      example: {
        body: '{"Response":{"Error":{"Code":"FailedOperation.ServiceNotActivated","Message":"服务未开通，请前往控制台开通"},"RequestId":"a1"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 400, 403, 429],
      match: {
        at: null,
        contains: 'FailedOperation.FreeResourcePackExhausted',
      },
      causes: ['limit.quota', 'account.billing'],
      note: 'The free amount is used up.',
      example: {
        body: '{"Response":{"Error":{"Code":"FailedOperation.FreeResourcePackExhausted","Message":"免费资源包余量已用尽"},"RequestId":"a1"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 400, 403],
      match: {
        at: null,
        contains: 'FailedOperation.ServiceStop',
      },
      causes: ['account.billing'],
      note: 'Stopped for what is owed, or by its owner.',
      example: {
        body: '{"Response":{"Error":{"Code":"FailedOperation.ServiceStopArrears","Message":"欠费停服"},"RequestId":"a1"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 400, 403, 429],
      match: {
        at: null,
        contains: 'LimitExceeded',
        host: '*hunyuan*',
      },
      causes: ['limit.rate'],
      note: 'Few calls at once (并发) are allowed.',
      example: {
        body: '{"Response":{"Error":{"Code":"FailedOperation.EngineServerLimitExceeded","Message":"请求限频"},"RequestId":"a1"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Incorrect API key provided',
        host: '*.cloud.tencent.com',
      },
      causes: ['key.wrong_kind', 'key.unknown', 'key.mistyped'],
      note: 'SecretId or SecretKey stands where the API key (sk-…) belongs, or a key of another product of the house.',
      example: {
        body: '{"error":{"message":"Incorrect API key provided","type":"invalid_request_error","code":"invalid_api_key"}}',
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
      causes: ['key.wrong_kind', 'key.unknown', 'send.absent'],
      note: 'An API key as Bearer at the one host, a signature at the other.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'Two ways with two kinds of credentials: api.hunyuan.cloud.tencent.com takes an API key as Bearer, hunyuan.tencentcloudapi.com a signature of SecretId and SecretKey.',
    'Keys of 知识引擎 (lkeap) are others.',
  ],
}
