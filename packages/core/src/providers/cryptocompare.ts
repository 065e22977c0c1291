import type { Provider } from '../model/provider.ts'

export const cryptocompare: Provider = {
  id: 'cryptocompare',
  name: 'CryptoCompare',
  hosts: [
    'min-api.cryptocompare.com',
    'data-api.cryptocompare.com',
    'data-api.coindesk.com',
    'streamer.cryptocompare.com',
  ],
  aliases: ['cryptocompare', 'min-api', 'ccdata', 'coindesk data'],
  docs: [
    'https://min-api.cryptocompare.com/documentation',
    'https://developers.coindesk.com/documentation/data-api/introduction',
  ],
  dashboard: {
    keys: 'https://www.cryptocompare.com/cryptopian/api-keys',
    more: { newApi: 'https://developers.coindesk.com/settings/api-keys' },
  },
  variables: ['CRYPTOCOMPARE_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '64 lower-case hex',
      note: 'Keys of the older CryptoCompare site and of CoinDesk Data look the same.',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Apikey', note: 'The scheme word is Apikey, not Bearer.' },
    { in: 'query', name: 'api_key', scheme: null },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://min-api.cryptocompare.com/data/price?fsym=BTC&tsyms=USD',
    cost: 'one call of the quota',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'nothing',
    note: 'Old addresses such as /data/price answered without a key for years; /data/v2/news needs one. /stats/rate/limit shows the calls made and allowed.',
  },
  refusals: [
    {
      status: [200, 401],
      match: { at: null, contains: 'You need a valid auth key or api key to access this endpoint' },
      causes: ['send.absent', 'key.missing', 'key.unknown', 'send.scheme_wrong', 'config.not_loaded'],
      note: 'HTTP 200 on the older API. The same text for no key, a wrong key and a key under Bearer instead of Apikey.',
      example: {
        body: '{"Response":"Error","Message":"You need a valid auth key or api key to access this endpoint","HasWarning":false,"Type":1,"RateLimit":{},"Data":{}}',
      },
      source: [
        'https://min-api.cryptocompare.com/documentation',
        'wording read in the code of several public projects',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [200, 429],
      match: { at: 'Message', contains: 'You are over your rate limit please upgrade your account' },
      causes: ['limit.quota', 'limit.rate', 'config.not_loaded', 'send.absent'],
      note: 'HTTP 200. Compare RateLimit.calls_made with max_calls: month or day full is a spent quota; second or minute is pace. When the key did not arrive, the caller is counted by address and shares that count with others.',
      example: {
        body: '{"Response":"Error","Message":"You are over your rate limit please upgrade your account!","HasWarning":false,"Type":99,"RateLimit":{"calls_made":{"second":1,"minute":1,"hour":1,"day":106,"month":75771,"total_calls":75771},"max_calls":{"second":20,"minute":300,"hour":3000,"day":10000,"month":75000}},"Data":{}}',
        sdkText: '[ERROR] You are over your rate limit please upgrade your account!',
      },
      source: [
        'https://github.com/madnight/bitcoin-chart-cli/issues/22',
        'https://github.com/lagerfeuer/cryptocompare/issues/44',
        'https://github.com/BittyTax/BittyTax/issues/381',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [200, 429],
      match: { at: 'Type', equals: 99 },
      causes: ['limit.rate', 'limit.quota', 'send.absent'],
      note: 'Any other text of type 99 is a limit too.',
      source: 'https://github.com/BittyTax/BittyTax/issues/381',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: { at: null },
      causes: ['key.unknown', 'send.absent', 'send.scheme_wrong', 'perm.resource'],
      note: 'The newer host (data-api) uses real status codes; its body has an Err object.',
      source: 'https://developers.coindesk.com/documentation/data-api/introduction',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.rate', 'limit.quota'],
      source: 'https://developers.coindesk.com/documentation/data-api/introduction',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions:
    'min-api.cryptocompare.com is the older API; data-api.cryptocompare.com and data-api.coindesk.com are the newer one.',
  quirks: [
    'Refusals of the older API are HTTP 200: look at Response and Type.',
    'The library cryptocompare (Python) reads CRYPTOCOMPARE_API_KEY at import: set later, it is not sent and the limits of the bare address apply.',
    'Since 2026 more of the older addresses want a key.',
  ],
}
