import type { Provider } from '../model/provider.ts'

const docs = 'https://serpapi.com/search-api'

export const serpapi: Provider = {
  id: 'serpapi',
  name: 'SerpApi',
  hosts: ['serpapi.com'],
  aliases: ['serpapi', 'serp api', 'google-search-results', 'serpapiwrapper', 'serpapiclientexception'],
  docs: [docs, 'https://serpapi.com/api-status-and-error-codes'],
  dashboard: {
    keys: 'https://serpapi.com/manage-api-key',
    billing: 'https://serpapi.com/change-plan',
    status: 'https://serpapi.com/status',
  },
  variables: ['SERPAPI_API_KEY', 'SERPAPI_KEY', 'SERP_API_KEY', 'SERP_API_TOKEN'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '64 hex digits',
      note: 'A key of 40 hex digits is one of serper.dev, another company.',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'api_key',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'Invalid API key. Your API key should be here',
      },
      causes: ['key.unknown', 'key.wrong_provider', 'key.mistyped', 'config.not_loaded'],
      note: 'Count its characters: 64 hex digits; 40 are a key of serper.dev.',
      example: {
        body: '{"error":"Invalid API key. Your API key should be here: https://serpapi.com/manage-api-key"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Missing API key',
        host: 'serpapi.com',
      },
      causes: ['send.absent', 'key.missing', 'send.wrong_place'],
      note: 'It reads api_key in the address alone.',
      example: {
        body: '{"error":"Missing API key. Visit: https://serpapi.com/manage-api-key"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'find your API Key',
        host: 'serpapi.com',
      },
      causes: ['key.wrong_provider', 'send.wrong_place'],
      note: 'A key of another search service, or under another name than api_key.',
      example: {
        body: '{"error":"We couldn\'t find your API Key."}',
      },
      source: 'https://github.com/serpapi/google-search-results-python/issues/15',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 429,
      match: {
        at: null,
        contains: 'Your account has run out of searches',
      },
      causes: ['limit.quota', 'account.billing'],
      note: 'The searches of the month; the key is right.',
      example: {
        body: '{"error":"Your account has run out of searches."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
        contains: 'throughput limit',
        host: 'serpapi.com',
      },
      causes: ['limit.rate'],
      note: 'A part of the monthly number is allowed in one hour.',
      example: {
        body: '{"error":"Your account has exceeded its hourly throughput limit."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'You need a valid browser to continue exploring our API',
      },
      causes: ['send.absent', 'key.missing'],
      note: 'Asked without a key it takes the caller for a visitor of its page.',
      example: {
        sdkText: 'You need a valid browser to continue exploring our API',
      },
      source: 'https://github.com/serpapi/google-search-results-python/issues/12',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'key.wrong_provider', 'send.wrong_place'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['account.suspended', 'perm.resource'],
      note: 'The account was closed or not verified yet.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.quota', 'limit.rate'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'The key goes as a parameter of the address, never as a header.',
    'serper.dev, serpstack and SearchApi are others; their keys are unknown here.',
  ],
}
