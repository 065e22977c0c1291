import type { Provider } from '../model/provider.ts'

const docs = 'https://currencyapi.com/docs/status-codes'

export const currencyapi: Provider = {
  id: 'currencyapi',
  name: 'currencyapi and freecurrencyapi',
  hosts: ['api.currencyapi.com', 'api.freecurrencyapi.com'],
  aliases: ['currencyapi', 'freecurrencyapi', 'currencyapi.com', 'freecurrencyapi.com', 'everapi'],
  docs: [docs, 'https://freecurrencyapi.com/docs/status-codes'],
  dashboard: {
    keys: 'https://app.currencyapi.com/api-keys',
  },
  variables: ['CURRENCYAPI_KEY', 'CURRENCY_API_KEY', 'FREECURRENCYAPI_KEY', 'FREE_CURRENCY_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'cur_live_, fca_live_ or 40 letters and digits',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'apikey',
      scheme: null,
    },
    {
      in: 'header',
      name: 'apikey',
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
        contains: 'Invalid authentication credentials',
        host: 'api.*currencyapi.com',
      },
      causes: ['key.unknown', 'send.wrong_place', 'env.wrong_host'],
      note: 'The name is apikey, in one word; and the key of this one of the two services.',
      example: {
        body: '{"message":"Invalid authentication credentials"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.quota', 'limit.rate'],
      note: 'Both the month and the minute are answered with 429.',
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
      note: 'The end point is for a higher plan.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'send.wrong_place', 'env.wrong_host'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'The two services are of one house and have keys of their own: cur_live_… for currencyapi, fca_live_… for freecurrencyapi.',
  ],
}
