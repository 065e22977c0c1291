import type { Provider } from '../model/provider.ts'

export const nasdaqDataLink = {
  id: 'nasdaq-data-link',
  name: 'Nasdaq Data Link',
  hosts: ['data.nasdaq.com', 'www.quandl.com'],
  aliases: ['quandl', 'nasdaq data link'],
  docs: ['https://docs.data.nasdaq.com/docs/error-codes'],
  dashboard: { keys: 'https://docs.data.nasdaq.com/docs/error-codes' },
  variables: ['QUANDL_API_KEY', 'NASDAQ_DATA_LINK_API_KEY'],
  keys: [
    { kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '20 letters, digits, - and _' },
  ],
  placements: [
    { in: 'query', name: 'api_key', scheme: null },
    { in: 'header', name: 'X-Api-Token', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400, 403],
      match: { at: null, contains: 'QEAx0' },
      causes: ['key.unknown', 'key.mistyped'],
      example: { body: '{"quandl_error":{"code":"QEAx01","message":"We could not recognize your API key."}}' },
      source: 'https://docs.data.nasdaq.com/docs/error-codes',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [403],
      match: { at: null, contains: 'QEPx0' },
      causes: ['perm.resource'],
      example: {
        body: '{"quandl_error":{"code":"QEPx04","message":"You do not have permission to view this dataset."}}',
      },
      source: 'https://docs.data.nasdaq.com/docs/error-codes',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
