import type { Provider } from '../model/provider.ts'

const docs = 'https://novita.ai/docs/guides/error'

export const novita: Provider = {
  id: 'novita',
  name: 'Novita AI',
  hosts: ['api.novita.ai'],
  aliases: ['novita', 'novita.ai', 'novita-ai'],
  docs: [docs, 'https://novita.ai/docs'],
  dashboard: {
    keys: 'https://novita.ai/settings/key-management',
    billing: 'https://novita.ai/billing',
  },
  variables: ['NOVITA_API_KEY', 'NOVITA_AI_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'sk_',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'sk_ and 43 letters, digits, - and _',
      note: 'An underscore follows sk: not the shape of OpenAI.',
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
        contains: 'model_access_denied',
        host: 'api.novita.ai',
      },
      causes: ['perm.scope'],
      note: 'The key is valid and narrowed to other models: widen its model access or take another key.',
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'NOT_ENOUGH_BALANCE',
        host: 'api.novita.ai',
      },
      causes: ['account.billing'],
      note: 'Empty balance is answered with 403, not with 402.',
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
        host: 'api.novita.ai',
      },
      causes: ['key.unknown', 'key.mistyped', 'send.absent'],
      note: 'The key was deleted, is not of Novita, or did not come as Bearer.',
      example: {
        body: '{"code":401,"reason":"INVALID_API_KEY","message":"invalid api key","metadata":{}}',
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
      causes: ['account.billing', 'perm.resource', 'account.suspended'],
      note: 'Balance, a model that asks for an account whose identity was verified, or a key narrowed to other models.',
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'send.absent', 'key.mistyped', 'config.not_loaded'],
      note: 'Key missing, deleted or misspelt; it begins with sk_.',
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate'],
      note: 'Requests or tokens a minute, for each model.',
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
  ],
  regions: '',
  quirks: [
    'For programs that speak to OpenAI the base address is api.novita.ai/openai (formerly /v3/openai).',
    'A key can be narrowed to some models.',
  ],
}
