import type { Provider } from '../model/provider.ts'

const codes = 'https://docs.data.nasdaq.com/docs/error-codes'
const code = 'wording read in the code of several public projects'

export const nasdaqDataLink: Provider = {
  id: 'nasdaq-data-link',
  name: 'Nasdaq Data Link',
  hosts: ['data.nasdaq.com', 'www.quandl.com'],
  aliases: ['quandl', 'nasdaq data link', 'nasdaqdatalink', 'nasdaq-data-link'],
  docs: [codes, 'https://docs.data.nasdaq.com/docs/rate-limits-1'],
  dashboard: {
    keys: 'https://data.nasdaq.com/account/profile',
    billing: 'https://data.nasdaq.com/account/subscriptions',
  },
  variables: ['QUANDL_API_KEY', 'NASDAQ_DATA_LINK_API_KEY', 'QUANDL_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '20 letters, digits, - and _',
      note: 'The Python library reads NASDAQ_DATA_LINK_API_KEY first, then ~/.nasdaq/data_link_apikey: an old file can be what is sent.',
    },
  ],
  placements: [
    { in: 'query', name: 'api_key', scheme: null },
    { in: 'header', name: 'X-Api-Token', scheme: null },
    { in: 'query', name: 'auth_token', scheme: null, note: 'Old name.' },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://data.nasdaq.com/api/v3/datatables/ETFG/FUND/metadata.json?api_key={KEY}',
    cost: 'one of 50,000 a day',
    sideEffects: 'none',
    worksWithoutScopes: null,
    identifies: 'nothing',
  },
  refusals: [
    {
      status: [400, 401, 403],
      match: { at: null, contains: 'QEAx0' },
      causes: ['key.unknown', 'key.mistyped', 'key.placeholder', 'key.whitespace'],
      example: {
        body: '{"quandl_error":{"code":"QEAx01","message":"We could not recognize your API key. Please check your API key and try again."}}',
        sdkText: '(Status 400) (Quandl Error QEAx01) We could not recognize your API key.',
      },
      source: codes,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: { at: 'quandl_error.message', contains: 'A valid API key is required to retrieve data' },
      causes: ['send.absent', 'key.missing', 'config.not_loaded', 'send.wrong_header'],
      note: 'Code QEPx04 like a missing subscription, but no key arrived.',
      example: {
        body: '{"quandl_error":{"code":"QEPx04","message":"A valid API key is required to retrieve data."}}',
      },
      source: code,
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: 'quandl_error.code', equals: 'QEPx02' },
      causes: ['send.absent', 'key.missing', 'config.not_loaded'],
      note: 'Premium data asked for without a key.',
      source: codes,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, contains: 'QEPx0' },
      causes: ['perm.resource', 'account.billing'],
      note: 'The key is fine: the database wants a subscription. Some tables give sample rows instead of a refusal.',
      example: {
        body: '{"quandl_error":{"code":"QEPx04","message":"You do not have permission to view this dataset. Please subscribe to this database to get access."}}',
      },
      source: codes,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 429,
      match: { at: null, contains: 'account has temporarily been disabled', orContains: 'QELx06' },
      causes: ['account.suspended', 'limit.rate'],
      note: 'A block of the account, not of one request: do not retry, write to clientsuccess@nasdaq.com.',
      example: {
        body: '{"quandl_error":{"code":"QELx06","message":"You have exceeded the API speed limit and your account has temporarily been disabled. Please contact clientsuccess@nasdaq.com"}}',
      },
      source: code,
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 429,
      match: { at: null, contains: 'exceeded the anonymous user limit' },
      causes: ['send.absent', 'config.not_loaded', 'key.missing', 'limit.quota'],
      note: 'The request carried no key: 50 a day for all without one.',
      example: {
        body: '{"quandl_error":{"code":"QELx01","message":"You have exceeded the anonymous user limit of 50 calls per day. To make more calls today, please register for a free Quandl account and then include your API key with your requests."}}',
        sdkText:
          'quandl.errors.quandl_error.LimitExceededError: (Status 429) (Quandl Error QELx01) You have exceeded the anonymous user limit of 50 calls per day.',
      },
      source: code,
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 429,
      match: { at: null, contains: 'You have exceeded the API speed limit of 20 calls' },
      causes: ['send.absent', 'config.not_loaded', 'limit.rate'],
      note: '20 in ten minutes is the limit of callers without a key: the key was not sent.',
      example: {
        body: '{"quandl_error":{"code":"QELx04","message":"You have exceeded the API speed limit of 20 calls per 10 minutes. Please slow down your requests."}}',
      },
      source: code,
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 429,
      match: { at: null, contains: 'QELx0' },
      causes: ['limit.rate', 'limit.quota'],
      note: '300 in 10 seconds, 2,000 in 10 minutes, 50,000 a day, one at a time.',
      example: {
        body: '{"quandl_error":{"code":"QELx04","message":"You have exceeded the API speed limit of 2000 calls per 10 minutes. Please slow down your requests."}}',
        sdkText:
          '(Status 429) (Quandl Error QELx04) You have exceeded the API speed limit of 2000 calls per 10 minutes.',
      },
      source: code,
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: { at: null, contains: 'Incapsula' },
      causes: ['perm.client'],
      note: 'The bot protection in front of the site answers, whatever the key: a library of theirs or another User-Agent passes.',
      example: { body: '<html><body>Request unsuccessful. Incapsula incident ID: 0-0</body></html>' },
      source: code,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'one host for all; www.quandl.com leads to data.nasdaq.com',
  quirks: [
    'A redirect from www.quandl.com can lose a key in the header.',
    'Without a key most free data still answers, up to 50 a day: that hides a key that was not sent.',
  ],
}
