import type { Provider } from '../model/provider.ts'

const docs = 'https://developers.giphy.com/docs/api/#response-codes'

export const giphy: Provider = {
  id: 'giphy',
  name: 'GIPHY',
  hosts: ['api.giphy.com', 'upload.giphy.com'],
  aliases: ['giphy api', 'giphy-sdk', 'giphy sdk', 'giphy-api', '@giphy/js-fetch-api'],
  docs: [docs, 'https://developers.giphy.com/docs/api'],
  dashboard: {
    keys: 'https://developers.giphy.com/dashboard/',
  },
  variables: [
    'GIPHY_API_KEY',
    'GIPHY_KEY',
    'REACT_APP_GIPHY_API_KEY',
    'VITE_GIPHY_API_KEY',
    'NEXT_PUBLIC_GIPHY_API_KEY',
  ],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits',
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
  probe: {
    method: 'GET',
    url: 'https://api.giphy.com/v1/gifs/trending?limit=1&api_key={KEY}',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: null,
    identifies: 'nothing',
  },
  refusals: [
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'No API key found in request',
        host: 'api.giphy.com',
        isCommon: true,
      },
      causes: ['send.absent', 'config.not_loaded', 'send.wrong_place'],
      note: 'The parameter is api_key, in the query.',
      example: {
        body: '{"data":[],"meta":{"status":401,"msg":"No API key found in request.","response_id":""}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'Invalid authentication credentials',
        host: 'api.giphy.com',
        isCommon: true,
      },
      causes: ['key.unknown', 'key.mistyped', 'key.revoked'],
      note: 'Wrong key; the old public beta key dc6zaTOxFJmzC is closed.',
      example: {
        body: '{"message":"Invalid authentication credentials"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'meta.msg',
        equals: 'Unauthorized',
        isCommon: true,
      },
      causes: ['key.unknown', 'key.mistyped', 'key.placeholder', 'config.not_loaded'],
      note: 'Key unknown, or the word undefined in its place.',
      example: {
        body: '{"data":[],"meta":{"status":401,"msg":"Unauthorized","response_id":""}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
        contains: 'API rate limit exceeded',
        isCommon: true,
      },
      causes: ['limit.rate'],
      note: 'A beta key has 100 calls an hour; ask for a production key in the dashboard.',
      example: {
        body: '{"meta":{"status":429,"msg":"API rate limit exceeded","response_id":""}}',
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
      causes: ['key.unknown', 'key.inactive', 'account.suspended'],
      note: 'The documentation has 403 for a key that may not do this.',
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
      note: 'A beta key has 100 calls an hour.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'API key and SDK key are told apart when they are created; a beta key is limited until production is granted.',
  ],
}
