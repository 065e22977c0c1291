import type { Provider } from '../model/provider.ts'

const docs = 'https://www.scrapingbee.com/documentation/'

export const scrapingbee: Provider = {
  id: 'scrapingbee',
  name: 'ScrapingBee',
  hosts: ['app.scrapingbee.com'],
  aliases: ['scraping bee', 'scrapingbee.com', 'scrapingbeeclient'],
  docs: [docs],
  dashboard: {
    keys: 'https://dashboard.scrapingbee.com',
  },
  variables: ['SCRAPINGBEE_API_KEY', 'SCRAPING_BEE_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '80 capital letters and digits',
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
        contains: 'Monthly API calls limit reached',
      },
      causes: ['limit.quota', 'account.billing'],
      note: 'Credits of the month; it comes with 401 and the key is right.',
      example: {
        body: '{"message":"Monthly API calls limit reached: 1000"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        pattern: '[Ii]nvalid api key',
        host: 'app.scrapingbee.com',
      },
      causes: ['key.unknown', 'key.truncated', 'key.mistyped'],
      note: 'The key is long (80 characters): see that all came.',
      example: {
        body: '{"message":"Invalid api key: ABC…"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'limit.quota', 'send.wrong_place'],
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
      note: 'Calls at once, by plan.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
