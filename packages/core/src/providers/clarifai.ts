import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.clarifai.com'

export const clarifai: Provider = {
  id: 'clarifai',
  name: 'Clarifai',
  hosts: ['api.clarifai.com'],
  aliases: ['clarifai-python', 'clarifai-grpc', 'clarifai api', 'clarifai_pat'],
  docs: [docs, 'https://docs.clarifai.com/additional-resources/api-overview/status-codes'],
  dashboard: {
    keys: 'https://clarifai.com/settings/security',
  },
  variables: ['CLARIFAI_PAT', 'CLARIFAI_API_KEY', 'CLARIFAI_USER_ID', 'CLARIFAI_APP_ID'],
  keys: [
    {
      kind: 'personal access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex digits',
      note: 'For all applications of the user.',
    },
    {
      kind: 'API key of an application',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: '32 hex digits',
      note: 'For the application it was made in, not for models of others.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Key',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'API key/application pair',
      },
      causes: ['env.wrong_account', 'key.wrong_kind', 'key.unknown'],
      note: "The key is not of this application. A PAT with user_id and app_id of the model's owner is what works for models of others.",
      example: {
        body: '{"status":{"code":11009,"description":"Invalid API key or Invalid API key/application pair","details":"API key not found"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        pattern: 'CONN_INSUFFICIENT_SCOPES|Insufficient scopes',
        host: 'api.clarifai.com',
      },
      causes: ['perm.scope'],
      note: 'Rights are ticked at the key.',
      example: {
        body: '{"status":{"code":11007,"description":"Insufficient scopes","details":"API key has insufficient scopes"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'status.code',
        oneOf: [11002, 11003, 11006, 11008],
        host: 'api.clarifai.com',
      },
      causes: ['key.unknown', 'key.mistyped', 'token.expired'],
      example: {
        body: '{"status":{"code":11008,"description":"Invalid API key"}}',
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
      causes: ['key.unknown', 'send.scheme_wrong', 'key.wrong_kind', 'env.wrong_account'],
      note: 'Authorization: Key …, with a PAT.',
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
      causes: ['limit.rate', 'limit.quota'],
      note: 'Operations of the month, by plan.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'The scheme is Key, not Bearer, outside of the address that speaks as OpenAI.',
    'Models of others need a PAT and user_app_id of their owner (clarifai / main).',
  ],
}
