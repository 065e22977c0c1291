import type { Provider } from '../model/provider.ts'

const docs = 'https://spoonacular.com/food-api/docs'

export const spoonacular: Provider = {
  id: 'spoonacular',
  name: 'Spoonacular',
  hosts: ['api.spoonacular.com'],
  aliases: ['spoonacular.com', 'spoonacular api'],
  docs: [docs],
  dashboard: {
    keys: 'https://spoonacular.com/food-api/console#Profile',
  },
  variables: ['SPOONACULAR_API_KEY', 'SPOONACULAR_KEY'],
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
      name: 'apiKey',
      scheme: null,
    },
    {
      in: 'header',
      name: 'x-api-key',
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
        contains: 'https://spoonacular.com/food-api/docs#Authentication',
      },
      causes: ['key.unknown', 'send.absent', 'key.wrong_provider'],
      note: 'No apiKey, an unknown one, or a key of RapidAPI.',
      example: {
        body: '{"status":"failure","code":401,"message":"You are not authorized. Please read https://spoonacular.com/food-api/docs#Authentication"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
        contains: 'Your daily points limit of',
      },
      causes: ['limit.quota'],
      note: 'Points are counted by day; they begin anew at midnight UTC.',
      example: {
        body: '{"status":"failure","code":402,"message":"Your daily points limit of 150 has been reached. Please upgrade your plan to continue using the API."}',
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
      causes: ['key.unknown', 'send.absent', 'key.wrong_provider'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
      },
      causes: ['limit.quota', 'account.billing'],
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
  quirks: ['A key of RapidAPI is for the host of RapidAPI, not for api.spoonacular.com.'],
}
