import type { Provider } from '../model/provider.ts'

const docs = 'https://www.pexels.com/api/documentation/'

export const pexels: Provider = {
  id: 'pexels',
  name: 'Pexels',
  hosts: ['api.pexels.com'],
  aliases: ['pexels api', 'pexels-api', 'pexels.com'],
  docs: [docs],
  dashboard: {
    keys: 'https://www.pexels.com/api/key/',
  },
  variables: [
    'PEXELS_API_KEY',
    'PEXELS_KEY',
    'REACT_APP_PEXELS_API_KEY',
    'VITE_PEXELS_API_KEY',
    'NEXT_PUBLIC_PEXELS_API_KEY',
  ],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '56 letters and digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: null,
      note: 'The bare key, without Bearer.',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.pexels.com/v1/curated?per_page=1',
    headers: {
      Authorization: '{KEY}',
    },
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
        contains: 'Access to this API has been disallowed',
        host: 'api.pexels.com',
        isCommon: true,
      },
      causes: ['account.suspended', 'key.revoked', 'key.unknown'],
      note: 'The key was blocked, or none of theirs was sent.',
      example: {
        body: '{"error":"Access to this API has been disallowed"}',
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
      causes: ['send.absent', 'send.scheme_wrong', 'config.not_loaded', 'key.mistyped', 'key.placeholder'],
      note: 'The key goes bare into Authorization; in the query it is not read.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.client', 'key.unknown', 'account.suspended'],
      note: 'An HTML page instead of JSON is from Cloudflare: no key is looked at, the User-Agent is (urllib of Python is turned away).',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate', 'limit.quota'],
      note: '200 an hour and 20 000 a month; more is given on request and free.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['X-Ratelimit-Remaining stands on answers that went well, not on a 429.'],
}
