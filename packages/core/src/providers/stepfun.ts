import type { Provider } from '../model/provider.ts'

const docs = 'https://platform.stepfun.com/docs/zh/guides/support/error-code'

export const stepfun: Provider = {
  id: 'stepfun',
  name: 'StepFun',
  hosts: ['api.stepfun.com', 'api.stepfun.ai'],
  aliases: ['step fun', '阶跃星辰', 'stepfun-ai', 'step-1v', 'step-2-16k', 'step-3.5-flash', 'stepchat'],
  docs: [docs, 'https://platform.stepfun.ai'],
  dashboard: {
    keys: 'https://platform.stepfun.com/interface-key',
    more: { international: 'https://platform.stepfun.ai/interface-key' },
  },
  variables: ['STEPFUN_API_KEY', 'STEPFUN_BASE_URL', 'STEP_FUN_API_KEY'],
  keys: [
    { kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'letters and digits, about 64' },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.stepfun.com/v1/models',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'nothing',
    note: 'api.stepfun.ai for keys of the international site.',
  },
  refusals: [
    {
      status: 401,
      match: { at: 'error.message', contains: 'Incorrect API key provided', isCommon: true },
      causes: ['env.wrong_host', 'key.mistyped', 'key.placeholder', 'key.revoked'],
      note: 'Two sites with keys of their own: api.stepfun.com (China) and api.stepfun.ai (international).',
      example: { body: '{"error":{"message":"Incorrect API key provided","type":"invalid_api_key"}}' },
      source: 'https://github.com/stepfun-ai/Step-3.5-Flash/pull/22',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['key.mistyped', 'send.scheme_missing', 'env.wrong_host', 'config.not_loaded'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: { at: null },
      causes: ['account.billing'],
      note: 'The balance is used up.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.rate', 'limit.quota'],
      note: 'Requests or tokens a minute, by the level of the account.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'api.stepfun.com for China, api.stepfun.ai for the rest; keys are not exchangeable',
  quirks: [],
}
