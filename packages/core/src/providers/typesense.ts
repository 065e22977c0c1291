import type { Provider } from '../model/provider.ts'

export const typesense = {
  id: 'typesense',
  name: 'Typesense',
  hosts: ['*.a1.typesense.net', 'localhost:8108'],
  aliases: ['typesense cloud', 'typesense-js', 'x-typesense-api-key'],
  docs: ['https://typesense.org/docs/latest/api/api-errors.html'],
  dashboard: { keys: 'https://cloud.typesense.org/clusters' },
  variables: ['TYPESENSE_API_KEY', 'TYPESENSE_HOST', 'TYPESENSE_SEARCH_ONLY_API_KEY'],
  keys: [
    {
      kind: 'api key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits (cloud), any text (bootstrap)',
    },
    {
      kind: 'scoped search key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'base64',
    },
  ],
  placements: [
    { in: 'header', name: 'X-TYPESENSE-API-KEY', scheme: null },
    { in: 'query', name: 'x-typesense-api-key', scheme: null },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: '{base}/collections',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: false,
    identifies: 'collections',
    note: '/health is open.',
  },
  refusals: [
    {
      status: 401,
      match: { at: 'message', equals: 'Forbidden - a valid `x-typesense-api-key` header must be sent.' },
      causes: ['key.unknown', 'send.absent', 'perm.scope', 'perm.resource', 'key.expired', 'env.wrong_host'],
      note: 'status 401 with the word Forbidden; one text for all.',
      example: {
        body: '{"message": "Forbidden - a valid `x-typesense-api-key` header must be sent."}',
        sdkText:
          'RequestUnauthorized: Request failed with HTTP code 401 | Server said: Forbidden - a valid `x-typesense-api-key` header must be sent.',
      },
      source: 'typesense source, src/http_server.cpp',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: { at: 'message', equals: 'Forbidden.' },
      causes: ['perm.scope'],
      note: 'Scoped key.',
      example: { body: '{"message": "Forbidden."}' },
      source: 'typesense source, src/auth_manager.cpp',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['config.mangled'],
      note: 'Server was started with another --api-key than the one in .env.',
      source: 'https://typesense.org/docs/latest/api/api-errors.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    '401 says Forbidden.',
    'The same text for missing, wrong, expired and too narrow keys.',
    '/health answers 200 with any key.',
  ],
} satisfies Provider
