import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.firecrawl.dev/api-reference/introduction'

export const firecrawl: Provider = {
  id: 'firecrawl',
  name: 'Firecrawl',
  hosts: ['api.firecrawl.dev'],
  aliases: ['firecrawl', 'firecrawl api', 'firecrawl-py', 'firecrawlapp', 'firecrawl-mcp', '@mendable/firecrawl-js'],
  docs: [docs],
  dashboard: { keys: 'https://www.firecrawl.dev/app/api-keys', billing: 'https://www.firecrawl.dev/app/billing' },
  variables: ['FIRECRAWL_API_KEY', 'FIRECRAWL_API_URL'],
  keys: [
    {
      kind: 'API key',
      prefix: 'fc-',
      pattern: '^fc-[0-9a-f]{32}$',
      env: 'any',
      role: 'api',
      shape: 'fc- and 32 hex digits',
      note: 'Prefix.',
      example: ['fc-', '7c1e94b0d25f4a83b6e90d3fa8c2517e'].join(''),
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.firecrawl.dev/v1/team/credit-usage',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'the credits that the team has left',
  },
  refusals: [
    {
      status: 401,
      match: { at: 'error', equals: 'Unauthorized: Token missing', orContains: 'Unauthorized: Token missing' },
      causes: ['send.absent', 'config.not_loaded', 'key.missing'],
      note: 'Another service’s key in .env does not count: the variable is FIRECRAWL_API_KEY.',
      example: {
        body: '{"success":false,"error":"Unauthorized: Token missing"}',
        sdkText: 'Unexpected error during start crawl job: Status code 401. Unauthorized: Token missing',
      },
      source: 'https://github.com/camel-ai/owl/issues/275',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: 'error', equals: 'Unauthorized: Invalid token', orContains: 'Unauthorized: Invalid token' },
      causes: ['key.unknown', 'key.wrong_provider', 'env.wrong_host', 'key.revoked'],
      note: 'Seen with the key of a model provider, and with a client that kept to the cloud’s address although an own server was set.',
      example: {
        body: '{"success":false,"error":"Unauthorized: Invalid token"}',
        sdkText: 'Unexpected error during scrape URL: Status code 401. Unauthorized: Invalid token',
      },
      source: [
        'https://github.com/firecrawl/firecrawl/issues/452',
        'https://github.com/firecrawl/n8n-nodes-firecrawl/issues/2',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 402,
      match: { at: null },
      causes: ['limit.quota', 'account.billing'],
      example: { body: '{"success":false,"error":"Insufficient credits to perform this request."}' },
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
  ],
  regions: 'one host, or a server of one’s own (port 3002)',
  quirks: ['A server of one’s own wants USE_DB_AUTHENTICATION=false, or it refuses whatever comes.'],
}
