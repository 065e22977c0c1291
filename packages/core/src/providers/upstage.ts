import type { Provider } from '../model/provider.ts'

const docs = 'https://console.upstage.ai/docs'

export const upstage: Provider = {
  id: 'upstage',
  name: 'Upstage',
  nameIsWord: true,
  hosts: ['api.upstage.ai'],
  aliases: [
    'upstage.ai',
    'upstage ai',
    'upstage api',
    'chatupstage',
    'langchain-upstage',
    'upstage solar',
    '업스테이지',
  ],
  docs: [docs],
  dashboard: {
    keys: 'https://console.upstage.ai/api-keys',
    billing: 'https://console.upstage.ai/billing',
  },
  variables: ['UPSTAGE_API_KEY', 'SOLAR_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'up_',
      pattern: '^up_[A-Za-z0-9]{24,36}$',
      env: 'any',
      role: 'api',
      shape: 'up_ and 28 letters and digits',
      example: ['up_', 'ZiD9n69pbspuJr2PwsLC7idZyFUP'].join(''),
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
      status: [401, 403],
      match: {
        at: null,
        contains: 'API key has been suspended',
        host: 'api.upstage.ai',
      },
      causes: ['account.billing'],
      note: 'The credit of the trial is used up: a payment method lifts it within minutes; a new key does not.',
      example: {
        body: '{"error":{"message":"Your API key has been suspended due to insufficient credit. If you have registered your payment method, please wait for up to a few minutes","type":"invalid_request_error","param":"","code":"api_key_is_not_allowed"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'api_key_is_not_allowed',
      },
      causes: ['account.billing', 'perm.resource'],
      note: 'The key is known and may not be used now: most often no credit.',
      example: {
        body: '{"error":{"message":"API key is not allowed","type":"invalid_request_error","param":"","code":"api_key_is_not_allowed"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'invalid_api_key',
        host: 'api.upstage.ai',
      },
      causes: ['key.unknown', 'key.mistyped', 'config.not_loaded'],
      note: 'Begins with up_.',
      example: {
        body: '{"error":{"message":"The API key is invalid. Please check your API key","type":"invalid_request_error","param":"","code":"invalid_api_key"}}',
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
      causes: ['key.unknown', 'send.absent', 'account.billing'],
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
      note: 'Requests and tokens a minute, by model and tier.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Base address for programs that speak to OpenAI: api.upstage.ai/v1 (formerly /v1/solar).'],
}
