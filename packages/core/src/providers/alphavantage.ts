import type { Provider } from '../model/provider.ts'

export const alphavantage = {
  id: 'alphavantage',
  name: 'Alpha Vantage',
  hosts: ['www.alphavantage.co'],
  aliases: ['alpha vantage', 'alpha_vantage', 'alphavantage api'],
  docs: ['https://www.alphavantage.co/documentation/'],
  dashboard: { keys: 'https://www.alphavantage.co/support/#api-key' },
  variables: ['ALPHA_VANTAGE_API_KEY', 'ALPHAVANTAGE_API_KEY'],
  keys: [
    {
      kind: 'apikey',
      prefix: null,
      pattern: '^[A-Z0-9]{16}$',
      env: 'any',
      role: 'api',
      shape: '16 upper-case letters and digits',
      example: '67ZVP16LPG9UL0P1',
    },
    {
      kind: 'demo',
      prefix: 'demo',
      pattern: '^demo$',
      env: 'test',
      role: 'sample',
      shape: 'the word demo',
      note: 'Works only for the exact sample URLs.',
      example: 'demo',
    },
  ],
  placements: [{ in: 'query', name: 'apikey', scheme: null }],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://www.alphavantage.co/query?function=GLOBAL_QUOTE&symbol=IBM&apikey={KEY}',
    cost: 'one of 25 a day',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'nothing',
  },
  refusals: [
    {
      status: 200,
      match: {
        at: 'Error Message',
        equals:
          'the parameter apikey is invalid or missing. Please claim your free API key on (https://www.alphavantage.co/support/#api-key). It should take less than 20 seconds.',
      },
      causes: ['send.absent', 'key.missing', 'config.not_loaded'],
      example: {
        body: '{"Error Message":"the parameter apikey is invalid or missing. Please claim your free API key on (https://www.alphavantage.co/support/#api-key). It should take less than 20 seconds."}',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 200,
      match: { at: 'Information', contains: 'demo' },
      causes: ['key.placeholder', 'env.test_live'],
      example: {
        body: '{"Information":"The **demo** API key is for demo purposes only. Please claim your free API key at (https://www.alphavantage.co/support/#api-key) to explore our full API offerings. It takes fewer than 20 seconds."}',
      },
      source: 'https://www.alphavantage.co/documentation/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: { at: 'Information', contains: 'rate limit' },
      causes: ['limit.quota'],
      note: 'Echoes the key in the answer: do not log it.',
      example: {
        body: '{"Information":"We have detected your API key as XXXXXXXXXXXXXXXX and our standard API rate limit is 25 requests per day. Please subscribe to any of the premium plans at https://www.alphavantage.co/premium/ to instantly remove all daily rate limits."}',
      },
      source: 'https://www.alphavantage.co/documentation/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: { at: 'Information', contains: 'premium endpoint' },
      causes: ['perm.resource'],
      example: {
        body: '{"Information":"Thank you for using Alpha Vantage! This is a premium endpoint. You may subscribe to any of the premium plans at https://www.alphavantage.co/premium/ to instantly unlock all premium endpoints"}',
      },
      source: 'https://www.alphavantage.co/documentation/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'Every refusal is HTTP 200.',
    'Any non-empty string of letters works as a key for free endpoints.',
    'The rate-limit answer repeats the key in clear text.',
  ],
} satisfies Provider
