import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.venice.ai/api-reference/error-codes'

export const venice: Provider = {
  id: 'venice',
  name: 'Venice AI',
  hosts: ['api.venice.ai'],
  aliases: ['venice.ai', 'veniceai', 'venice api'],
  docs: [docs, 'https://docs.venice.ai'],
  dashboard: {
    keys: 'https://venice.ai/settings/api',
  },
  variables: ['VENICE_API_KEY', 'VENICE_AI_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'letters, digits, - and _; an admin key or one for inference only',
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
        contains: 'subscription is inactive',
        host: 'api.venice.ai',
      },
      causes: ['account.billing'],
      note: 'Known and not allowed any more: the subscription ended.',
      example: {
        body: '{"error":"Authentication failed - Pro subscription is inactive. Please upgrade your subscription to continue using the API."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        pattern: 'AUTHENTICATION_FAILED|Authentication failed',
        host: 'api.venice.ai',
      },
      causes: ['key.unknown', 'send.absent', 'key.mistyped'],
      note: 'Missing or unknown key.',
      example: {
        body: '{"error":"Authentication failed"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        pattern: 'INVALID_API_KEY|Invalid API key provided',
        host: 'api.venice.ai',
      },
      causes: ['key.unknown', 'key.mistyped'],
      example: {
        body: '{"error":"Invalid API key provided"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
        contains: 'Diem balance',
      },
      causes: ['account.billing'],
      note: 'Both balances are empty.',
      example: {
        body: '{"error":"Insufficient USD or Diem balance to complete request. Visit https://venice.ai/settings/api to add credits."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'A key for inference only, or a model of a higher plan.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'send.absent', 'account.billing'],
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
      causes: ['limit.rate'],
      note: 'By model and tier of the account.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['A key for inference only is refused by the end points that manage keys.'],
}
