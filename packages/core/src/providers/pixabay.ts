import type { Provider } from '../model/provider.ts'

const docs = 'https://pixabay.com/api/docs/'

export const pixabay: Provider = {
  id: 'pixabay',
  name: 'Pixabay',
  hosts: ['pixabay.com'],
  aliases: ['pixabay api', 'pixabay.com/api'],
  docs: [docs],
  dashboard: {
    keys: 'https://pixabay.com/api/docs/#api_search_images',
  },
  variables: ['PIXABAY_API_KEY', 'PIXABAY_KEY', 'REACT_APP_PIXABAY_API_KEY', 'VITE_PIXABAY_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: '^[1-9]\\d{4,8}-[0-9a-f]{25}$',
      env: 'any',
      role: 'api',
      shape: 'digits, a hyphen, 25 lower-case hex',
      note: 'The digits are the number of the account and belong to the key.',
      example: ['38472915-', '7c1e9a04f2b86d53e0a7148cb'].join(''),
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'key',
      scheme: null,
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://pixabay.com/api/?q=tree&per_page=3&key={KEY}',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: null,
    identifies: 'nothing',
  },
  refusals: [
    {
      status: 400,
      match: {
        at: null,
        contains: 'Invalid or missing API key (https://pixabay.com/api/docs/)',
        orContains: '[ERROR 400] Invalid or missing API key',
      },
      causes: ['send.absent', 'config.not_loaded', 'key.truncated', 'key.mistyped', 'key.placeholder'],
      note: '400, not 401, and plain text. One text for no key and a wrong one; often the part before the hyphen was left away.',
      example: {
        body: '[ERROR 400] Invalid or missing API key (https://pixabay.com/api/docs/).',
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
      note: '100 requests in 60 seconds.',
      example: {
        body: '[ERROR 429] API rate limit exceeded',
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
      causes: ['perm.client'],
      note: 'A page of Cloudflare: servers and scripts without a browser’s headers are turned away, whatever the key.',
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
      note: '100 requests in 60 seconds.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Errors are plain text: a client that parses JSON stops at the bracket.'],
}
