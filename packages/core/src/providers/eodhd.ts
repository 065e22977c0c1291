import type { Provider } from '../model/provider.ts'

const docs = 'https://eodhd.com/financial-apis/'

export const eodhd: Provider = {
  id: 'eodhd',
  name: 'EODHD',
  hosts: ['eodhd.com', 'eodhistoricaldata.com', 'ws.eodhistoricaldata.com'],
  aliases: ['eod historical data', 'eodhistoricaldata', 'eodhd api', 'eodhd.com'],
  docs: [docs],
  dashboard: {
    keys: 'https://eodhd.com/cp/settings',
  },
  variables: ['EODHD_API_KEY', 'EODHD_API_TOKEN', 'EOD_API_KEY', 'EODHD_KEY'],
  keys: [
    {
      kind: 'API token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '13 hex digits, a dot and 8 digits; demo works for a few symbols',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'api_token',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 402,
      match: {
        at: null,
        contains: 'You exceeded your daily API requests limit',
      },
      causes: ['limit.quota'],
      note: 'Calls a day by plan: 20 in the free one; some end points count tenfold. It comes with 402.',
      example: {
        sdkText: 'You exceeded your daily API requests limit. Please contact support@eodhistoricaldata.com',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        pattern: 'Only EOD data allowed for free users',
        host: '*eod*',
      },
      causes: ['perm.resource'],
      note: 'The plan has end-of-day prices only.',
      example: {
        sdkText: 'Only EOD data allowed for free users',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Unauthenticated',
        host: '*eod*',
      },
      causes: ['key.unknown', 'send.wrong_place', 'key.mistyped'],
      note: 'The parameter is api_token; the dot and the digits behind it belong to the token.',
      example: {
        sdkText: 'Unauthenticated',
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
      causes: ['perm.resource'],
      note: 'Not in this plan; the token demo has AAPL.US, TSLA.US and few others.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'key.truncated', 'send.wrong_place'],
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
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
