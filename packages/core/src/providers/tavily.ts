import type { Provider } from '../model/provider.ts'

export const tavily: Provider = {
  id: 'tavily',
  name: 'Tavily',
  hosts: ['api.tavily.com'],
  aliases: ['tavily api', 'tavily-python', 'tavilysearch', 'tavily mcp'],
  docs: [
    'https://docs.tavily.com/documentation/api-reference/endpoint/search',
    'https://github.com/tavily-ai/tavily-python',
  ],
  dashboard: {
    keys: 'https://app.tavily.com/home',
    billing: 'https://app.tavily.com/billing',
    status: 'https://status.tavily.com',
  },
  variables: ['TAVILY_API_KEY', 'TAVILY_PROJECT', 'TAVILY_ORG_ID'],
  keys: [
    {
      kind: 'API key',
      prefix: 'tvly-',
      pattern: '^tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}$',
      env: 'any',
      role: 'api',
      shape: "'tvly-' (newer 'tvly-dev-' / 'tvly-prod-') + 32 [A-Za-z0-9]",
      note: 'dev/prod; newest keys may be longer.',
      example: ['tvly-', '5Wv0DHGJPHPXgnPEuA1ZgvHiKJY17QjP'].join(''),
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'body', name: 'api_key', scheme: null, note: 'Legacy.' },
  ],
  companions: [
    { in: 'header', name: 'X-Project-ID', required: 'optional (TAVILY_PROJECT)', failure: 'usage attribution' },
    { in: 'header', name: 'X-Tavily-Orgid', required: 'optional (TAVILY_ORG_ID)', failure: 'not recorded' },
  ],
  probe: {
    method: 'GET',
    url: 'https://api.tavily.com/usage',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'key usage and limit, account plan and usage',
  },
  refusals: [
    {
      status: 401,
      match: { at: null },
      causes: ['key.missing', 'key.unknown', 'send.absent', 'key.revoked', 'config.shadowed'],
      note: 'One body for all. Seen once: the worker process was not restarted after .env changed.',
      example: {
        body: '{"detail": {"error": "Unauthorized: missing or invalid API key."}}',
        sdkText: 'tavily.errors.InvalidAPIKeyError: Unauthorized: missing or invalid API key.',
      },
      source: 'https://docs.tavily.com/documentation/api-reference/endpoint/search',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 432,
      match: { at: null },
      causes: ['limit.quota', 'account.billing'],
      note: 'Private status 432.',
      example: {
        body: '{"detail": {"error": "This request exceeds your plan\'s set usage limit. Please upgrade your plan or contact support@tavily.com"}}',
        sdkText:
          "tavily.errors.ForbiddenError: This request exceeds your plan's set usage limit. Please upgrade your plan or contact support@tavily.com",
      },
      source: 'https://docs.tavily.com/documentation/api-reference/endpoint/search',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 433,
      match: { at: null },
      causes: ['limit.quota'],
      note: 'Private status 433.',
      example: {
        body: '{"detail": {"error": "This request exceeds the pay-as-you-go limit. You can increase your limit on the Tavily dashboard."}}',
        sdkText:
          'tavily.errors.ForbiddenError: This request exceeds the pay-as-you-go limit. You can increase your limit on the Tavily dashboard.',
      },
      source: 'https://docs.tavily.com/documentation/api-reference/endpoint/search',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['perm.resource'],
      note: 'E.g. URL not supported / endpoint not in plan.',
      example: {
        body: '{"detail": {"error": "(text not recorded)"}}',
        sdkText: 'tavily.errors.ForbiddenError: (text not recorded)',
      },
      source: 'https://docs.tavily.com/documentation/api-reference/endpoint/search',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.rate'],
      example: {
        body: '{"detail": {"error": "Your request has been blocked due to excessive requests. Please reduce rate of requests."}}',
        sdkText:
          'tavily.errors.UsageLimitExceededError: Your request has been blocked due to excessive requests. Please reduce rate of requests.',
      },
      source: 'https://docs.tavily.com/documentation/api-reference/endpoint/search',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'set the TAVILY_API_KEY environment variable' },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'Client side in older Python and in JS tools. NEW Python SDK does not raise: it goes keyless (search/extract only) and fails later.',
      example: {
        body: 'Error: No API key provided. Please provide the api_key attribute or set the TAVILY_API_KEY environment variable.',
        sdkText: 'tavily.errors.MissingAPIKeyError: No API key provided. …',
      },
      source: [
        'https://github.com/ai-hero-dev/ai-sdk-v6-crash-course/issues/24',
        'https://github.com/tavily-ai/tavily-python/blob/master/tavily/errors.py',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'is not available in keyless mode' },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'The variable is empty or not loaded.',
      example: {
        body: 'tavily.errors.KeylessUnsupportedEndpointError: `crawl` is not available in keyless mode. Only `search` and `extract` can be called without an API key. Pass an `api_key` to TavilyClient (or set TAVILY_API_KEY) to use this method.',
      },
      source: 'https://github.com/tavily-ai/tavily-python/blob/master/tavily/errors.py',
      checked: '2026-11',
      confidence: 'documented',
    },
  ],
  regions: 'One host.',
  quirks: [
    'An empty key silently switches the SDK to keyless mode (header X-Tavily-Access-Mode: keyless): search works with small limits, other methods fail.',
    'Private status codes 432 and 433 for plan and pay-as-you-go limits.',
  ],
  rotation: 'Enterprise: POST /generate-keys, /deactivate-keys.',
  leakPolicy: 'Not known.',
}
