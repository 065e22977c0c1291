import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.scraperapi.com'

export const scraperapi: Provider = {
  id: 'scraperapi',
  name: 'ScraperAPI',
  hosts: ['api.scraperapi.com', 'async.scraperapi.com', 'proxy-server.scraperapi.com'],
  aliases: ['scraper api', 'scraperapi.com'],
  docs: [docs],
  dashboard: {
    keys: 'https://dashboard.scraperapi.com',
  },
  variables: ['SCRAPERAPI_KEY', 'SCRAPERAPI_API_KEY', 'SCRAPER_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex digits',
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
      status: [401, 403],
      match: {
        at: null,
        contains: 'Unauthorized request, please make sure your API key is valid',
      },
      causes: ['key.unknown', 'key.mistyped', 'send.absent'],
      note: 'The key in api_key is unknown or empty.',
      example: {
        sdkText: 'Unauthorized request, please make sure your API key is valid.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'exhausted',
        host: '*.scraperapi.com',
      },
      causes: ['limit.quota', 'account.billing'],
      note: 'Credits of the month: it comes with 403.',
      example: {
        sdkText: 'You have exhausted the API Credits available in this monthly cycle.',
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
      causes: ['key.unknown', 'limit.quota', 'perm.resource'],
      note: 'Key, credits of the month, or an option (premium, render) that the plan lacks.',
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
      note: 'Threads at once.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ["What the page behind refuses is passed on: a 403 or 404 can be the page's own."],
}
