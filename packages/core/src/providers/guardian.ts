import type { Provider } from '../model/provider.ts'

const docs = 'https://open-platform.theguardian.com/documentation/'

export const guardian: Provider = {
  id: 'guardian',
  name: 'The Guardian Open Platform',
  nameIsWord: true,
  hosts: ['content.guardianapis.com'],
  aliases: ['guardian open platform', 'guardianapis', 'the guardian api', 'guardian api'],
  docs: [docs],
  dashboard: {
    keys: 'https://open-platform.theguardian.com/access/',
  },
  variables: ['GUARDIAN_API_KEY', 'THE_GUARDIAN_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID; the word test works for a few calls',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'api-key',
      scheme: null,
    },
    {
      in: 'header',
      name: 'api-key',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'Unauthorized',
        host: 'content.guardianapis.com',
      },
      causes: ['send.absent', 'key.mistyped', 'key.unknown'],
      note: 'No api-key (with a hyphen), or an unknown one.',
      example: {
        body: '{"message":"Unauthorized"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'message',
        pattern: 'Invalid authentication credentials|Forbidden',
        host: 'content.guardianapis.com',
      },
      causes: ['key.unknown', 'perm.resource'],
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
        at: 'message',
        equals: 'API rate limit exceeded',
        host: 'content.guardianapis.com',
      },
      causes: ['limit.quota', 'limit.rate'],
      note: 'One call a second, 500 a day in the free tier.',
      example: {
        body: '{"message":"API rate limit exceeded"}',
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
      causes: ['send.absent', 'key.unknown'],
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
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The parameter is api-key with a hyphen, not apiKey or api_key.'],
}
