import type { Provider } from '../model/provider.ts'

const docs = 'https://api-dashboard.search.brave.com/app/documentation/web-search/codes'

export const braveSearch: Provider = {
  id: 'brave-search',
  name: 'Brave Search API',
  hosts: ['api.search.brave.com'],
  aliases: ['brave search', 'brave search api', 'brave api', 'mcp-server-brave-search'],
  docs: [docs],
  dashboard: {
    keys: 'https://api-dashboard.search.brave.com/app/keys',
    billing: 'https://api-dashboard.search.brave.com/app/subscriptions/active',
  },
  variables: ['BRAVE_API_KEY', 'BRAVE_SEARCH_API_KEY'],
  keys: [
    {
      kind: 'subscription token',
      prefix: 'BSA',
      pattern: '^BSA[A-Za-z0-9_-]{24,32}$',
      env: 'any',
      role: 'api',
      shape: 'BSA and 24 to 32 letters, digits, _ and -',
      note: 'One key for each plan.',
      example: ['BSA', 'q3Vn8LtYw5Zk1RxPc7Hd2MbGf9Js'].join(''),
    },
  ],
  placements: [{ in: 'header', name: 'X-Subscription-Token', scheme: null }],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.search.brave.com/res/v1/web/search?q=test&count=1',
    cost: 'metered',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'nothing but that the plan takes web searches',
  },
  refusals: [
    {
      status: 422,
      match: { at: 'error.code', equals: 'SUBSCRIPTION_TOKEN_INVALID', orContains: 'SUBSCRIPTION_TOKEN_INVALID' },
      causes: ['key.unknown', 'key.mistyped', 'config.shadowed', 'key.placeholder', 'key.revoked'],
      note: 'A bad key is 422, not 401. A variable of the shell that wins over .env is a known reason.',
      example: {
        body: '{"error":{"code":"SUBSCRIPTION_TOKEN_INVALID","detail":"The provided subscription token is invalid.","meta":{"component":"authentication"},"status":422},"type":"ErrorResponse"}',
      },
      source: [docs, 'https://github.com/nearai/ironclaw/issues/2780'],
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 422,
      match: { at: null, pattern: '"header", ?"x-subscription-token"' },
      causes: ['send.absent', 'send.wrong_header', 'config.not_loaded'],
      note: 'The header is not there at all; a key in Authorization is not read.',
      example: {
        body: '{"error":{"code":"VALIDATION","detail":"Unable to validate request parameter(s)","meta":{"errors":[{"type":"missing","loc":["header","x-subscription-token"],"msg":"Field required"}]},"status":422},"type":"ErrorResponse"}',
      },
      source: 'wording read in public code',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [400, 403],
      match: { at: null, contains: 'OPTION_NOT_IN_PLAN' },
      causes: ['perm.resource', 'account.billing'],
      note: 'The plan of this key has another endpoint (AI, news, suggest).',
      example: {
        body: '{"error":{"code":"OPTION_NOT_IN_PLAN","detail":"The option is not subscribed in the plan.","status":400},"type":"ErrorResponse"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: { at: 'error.code', equals: 'RATE_LIMITED' },
      causes: ['limit.rate', 'limit.quota'],
      note: 'One call a second on the small plan; meta tells quota_limit and quota_current.',
      example: {
        body: '{"error":{"code":"RATE_LIMITED","detail":"Request rate limit exceeded for plan.","meta":{"plan":"Free","rate_limit":1,"rate_current":1,"quota_limit":2000,"quota_current":43},"status":429},"type":"ErrorResponse"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'one host',
  quirks: ['Refusals of the key are 422.', 'Each plan has keys of its own.'],
}
