import type { Provider } from '../model/provider.ts'

const docs = 'https://www.flickr.com/services/api/'

export const flickr: Provider = {
  id: 'flickr',
  name: 'Flickr',
  hosts: ['api.flickr.com', 'www.flickr.com', 'up.flickr.com'],
  aliases: ['flickr api', 'flickrapi', 'flickr-sdk', 'phpflickr'],
  docs: [docs, 'https://www.flickr.com/services/api/auth.oauth.html'],
  dashboard: {
    keys: 'https://www.flickr.com/services/apps/create/',
  },
  variables: [
    'FLICKR_API_KEY',
    'FLICKR_KEY',
    'FLICKR_API_SECRET',
    'FLICKR_SECRET',
    'FLICKR_CONSUMER_KEY',
    'FLICKR_CONSUMER_SECRET',
  ],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 lower-case hex',
    },
    {
      kind: 'secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: '16 lower-case hex',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'api_key',
      scheme: null,
    },
    {
      in: 'query',
      name: 'oauth_consumer_key',
      scheme: null,
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'OAuth',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.flickr.com/services/rest/?method=flickr.test.echo&format=json&nojsoncallback=1&api_key={KEY}',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'nothing',
  },
  refusals: [
    {
      status: 200,
      match: {
        at: null,
        contains: 'Invalid API Key (Key has invalid format)',
      },
      causes: ['send.absent', 'config.not_loaded', 'key.placeholder', 'key.truncated', 'key.whitespace'],
      note: 'No 32 hex digits: empty, cut, with a blank or a sample.',
      example: {
        body: '{"stat":"fail","code":100,"message":"Invalid API Key (Key has invalid format)"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: {
        at: null,
        contains: 'Invalid API Key (Key not found)',
      },
      causes: ['key.mistyped', 'key.unknown', 'key.revoked', 'key.wrong_kind'],
      note: 'Right length, but no key of an application.',
      example: {
        body: '{"stat":"fail","code":100,"message":"Invalid API Key (Key not found)"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: {
        at: null,
        contains: 'Invalid API Key (Key has expired)',
      },
      causes: ['key.expired', 'key.revoked'],
      note: 'The key was withdrawn; new ones are given to members of Flickr Pro.',
      example: {
        body: '{"stat":"fail","code":100,"message":"Invalid API Key (Key has expired)"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 401],
      match: {
        at: 'code',
        equals: 99,
        isCommon: true,
        andContains: 'Method requires',
      },
      causes: ['perm.scope'],
      note: 'The token was granted with less: sign in again with perms=write or delete.',
      example: {
        body: '{"stat":"fail","code":99,"message":"Insufficient permissions. Method requires write privileges; none granted."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: {
        at: null,
        contains: 'User not logged in',
        isCommon: true,
      },
      causes: ['send.absent', 'perm.scope', 'token.incomplete'],
      note: 'A method that needs a user: the key alone does not do, the call has to be signed with a token.',
      example: {
        body: '{"stat":"fail","code":99,"message":"User not logged in / Insufficient permissions"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: {
        at: null,
        contains: 'Invalid auth token',
        host: '*.flickr.com',
        isCommon: true,
      },
      causes: ['key.revoked', 'token.expired', 'api.retired'],
      note: 'Code 98. auth_token is of the way before OAuth, which is closed.',
      example: {
        body: '{"stat":"fail","code":98,"message":"Invalid auth token"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: {
        at: null,
        contains: 'Invalid signature',
        host: '*.flickr.com',
        isCommon: true,
      },
      causes: ['sign.mismatch', 'key.wrong_kind'],
      note: 'Code 96: api_sig does not come out; wrong secret, or a parameter was left out of the sum.',
      example: {
        body: '{"stat":"fail","code":96,"message":"Invalid signature"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: {
        at: null,
        contains: 'Missing signature',
        host: '*.flickr.com',
        isCommon: true,
      },
      causes: ['send.absent'],
      note: 'Code 97.',
      example: {
        body: '{"stat":"fail","code":97,"message":"Missing signature"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'oauth_problem=signature_invalid&debug_sbs=',
      },
      causes: ['sign.mismatch', 'key.mistyped'],
      note: 'The string Flickr has signed follows: compare it with one’s own. If it is the same, a secret is wrong.',
      example: {
        body: 'oauth_problem=signature_invalid&debug_sbs=GET&https%3A%2F%2Fwww.flickr.com%2Fservices%2Foauth%2Frequest_token',
      },
      source: 'https://www.flickr.com/services/api/auth.oauth.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'oauth_problem=consumer_key_unknown',
        host: '*.flickr.com',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.unknown', 'key.wrong_kind'],
      note: 'The consumer key is the API key.',
      example: {
        body: 'oauth_problem=consumer_key_unknown',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'oauth_problem=token_rejected',
        host: '*.flickr.com',
        isCommon: true,
      },
      causes: ['key.revoked', 'token.expired', 'env.wrong_account'],
      note: 'The token belongs to another key, or the user has taken the grant back.',
      example: {
        body: 'oauth_problem=token_rejected',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'oauth_problem=nonce_used',
        host: '*.flickr.com',
        isCommon: true,
      },
      causes: ['sign.nonce'],
      note: 'The same nonce twice: a retry has to be signed anew.',
      example: {
        body: 'oauth_problem=nonce_used',
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
      causes: ['limit.rate'],
      note: '3600 calls an hour and key.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Refusals come with status 200: stat is fail.', 'Since 2025 new keys are for members of Flickr Pro.'],
}
