import type { Provider } from '../model/provider.ts'

const docs = 'https://www.discogs.com/developers'

export const discogs: Provider = {
  id: 'discogs',
  name: 'Discogs',
  hosts: ['api.discogs.com'],
  aliases: ['discogs api', 'discogs_client', 'discogs-client'],
  docs: [docs, 'https://github.com/joalla/discogs_client'],
  dashboard: {
    keys: 'https://www.discogs.com/settings/developers',
  },
  variables: [
    'DISCOGS_TOKEN',
    'DISCOGS_USER_TOKEN',
    'DISCOGS_CONSUMER_KEY',
    'DISCOGS_CONSUMER_SECRET',
    'DISCOGS_API_TOKEN',
    'DISCOGS_KEY',
    'DISCOGS_SECRET',
  ],
  keys: [
    {
      kind: 'personal access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 letters',
    },
    {
      kind: 'consumer key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '20 letters',
    },
    {
      kind: 'consumer secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: '32 letters',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Discogs',
      note: 'token=…, or key=…, secret=… after the word Discogs.',
    },
    {
      in: 'query',
      name: 'token',
      scheme: null,
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'OAuth',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'User-Agent',
      required: 'always',
      failure: 'A generic one gets 403, 404 or an empty answer.',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://api.discogs.com/oauth/identity',
    headers: {
      Authorization: 'Discogs token={KEY}',
      'User-Agent': 'why401/1',
    },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'the user',
  },
  refusals: [
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'You must authenticate to access this resource.',
      },
      causes: ['send.absent', 'send.scheme_wrong', 'config.not_loaded'],
      note: 'Search needs a token, and pictures do. The scheme is Discogs token=…, not Bearer.',
      example: {
        body: '{"message": "You must authenticate to access this resource."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Invalid consumer token. Please register an app before making requests.',
      },
      causes: ['key.mistyped', 'key.unknown', 'key.wrong_kind'],
      note: 'Key and secret, or the personal token, are not known: the token stands where the consumer key belongs, or the reverse.',
      example: {
        body: '{"message": "Invalid consumer token. Please register an app before making requests."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Invalid consumer.',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.unknown'],
      note: 'The consumer key of OAuth is not known.',
      example: {
        body: 'Invalid consumer.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 400],
      match: {
        at: null,
        contains: 'Invalid signature',
        host: 'api.discogs.com',
        isCommon: true,
      },
      causes: ['sign.mismatch'],
      note: 'PLAINTEXT wants consumer secret, &, token secret, the & also without a token secret.',
      example: {
        body: 'Invalid signature. Expected signature base string: GET&https',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'message',
        equals: "You don't have permission to access this resource.",
        isCommon: true,
      },
      causes: ['perm.resource', 'perm.scope'],
      note: 'A private list or an order of someone else.',
      example: {
        body: '{"message": "You don\'t have permission to access this resource."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
        contains: 'You are making requests too quickly.',
      },
      causes: ['limit.rate'],
      note: '60 a minute with a token, 25 without one: without it the limit shows first.',
      example: {
        body: '{"message": "You are making requests too quickly."}',
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
      causes: ['perm.client', 'send.companion'],
      note: 'A missing or generic User-Agent is turned away before the key is looked at.',
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
      note: '25 a minute for callers without a token.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
