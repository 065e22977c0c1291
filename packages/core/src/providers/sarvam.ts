import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.sarvam.ai'

export const sarvam: Provider = {
  id: 'sarvam',
  name: 'Sarvam AI',
  hosts: ['api.sarvam.ai'],
  aliases: ['sarvam', 'sarvamai', 'sarvam.ai', 'sarvam api'],
  docs: [docs],
  dashboard: {
    keys: 'https://dashboard.sarvam.ai/key-management',
  },
  variables: ['SARVAM_API_KEY', 'SARVAM_API_SUBSCRIPTION_KEY'],
  keys: [
    {
      kind: 'API subscription key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID, or sk_ and more',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'api-subscription-key',
      scheme: null,
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'For chat completions.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: {
        at: null,
        contains: 'invalid_api_key_error',
        host: 'api.sarvam.ai',
      },
      causes: ['key.unknown', 'send.wrong_header', 'send.absent', 'key.mistyped'],
      note: 'A wrong or missing key is 403 here; see that it goes as api-subscription-key.',
      example: {
        body: '{"error":{"message":"Subscription not found","code":"invalid_api_key_error","request_id":"2024…"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
        contains: 'insufficient_quota_error',
        host: 'api.sarvam.ai',
      },
      causes: ['account.billing', 'limit.quota'],
      note: 'Credits, though it comes with 429.',
      example: {
        body: '{"error":{"message":"No credits available. Please add credits","code":"insufficient_quota_error","request_id":"2024…"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
        contains: 'rate_limit_exceeded_error',
        host: 'api.sarvam.ai',
      },
      causes: ['limit.rate'],
      example: {
        body: '{"error":{"message":"Rate limit exceeded","code":"rate_limit_exceeded_error","request_id":"2024…"}}',
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
      causes: ['key.unknown', 'send.wrong_header', 'send.absent'],
      note: 'Header api-subscription-key.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The header is called api-subscription-key; Bearer is understood by chat completions alone.'],
}
