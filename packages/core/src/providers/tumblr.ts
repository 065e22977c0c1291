import type { Provider } from '../model/provider.ts'

const docs = 'https://www.tumblr.com/docs/en/api/v2'

export const tumblr: Provider = {
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['api.tumblr.com'],
  aliases: ['tumblr api', 'pytumblr', 'tumblr.js'],
  docs: [docs],
  dashboard: {
    keys: 'https://www.tumblr.com/oauth/apps',
  },
  variables: [
    'TUMBLR_API_KEY',
    'TUMBLR_CONSUMER_KEY',
    'TUMBLR_CONSUMER_SECRET',
    'TUMBLR_OAUTH_TOKEN',
    'TUMBLR_TOKEN',
    'TUMBLR_TOKEN_SECRET',
  ],
  keys: [
    {
      kind: 'OAuth consumer key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '50 letters and digits',
      note: 'Serves as api_key, too.',
    },
    {
      kind: 'OAuth consumer secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: '50 letters and digits',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'api_key',
      scheme: null,
      note: 'Public posts.',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'OAuth',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'OAuth 2.',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.tumblr.com/v2/blog/staff.tumblr.com/info?api_key={KEY}',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: null,
    identifies: 'nothing',
  },
  refusals: [
    {
      status: 401,
      match: {
        at: 'errors[].code',
        equals: 1016,
        andContains: 'Unable to authorize',
      },
      causes: ['send.absent', 'key.mistyped', 'key.wrong_kind', 'sign.mismatch'],
      note: 'api_key alone opens public methods; dashboard, posts and drafts want a signed request of a user.',
      example: {
        body: '{"meta":{"status":401,"msg":"Unauthorized"},"response":[],"errors":[{"title":"Unauthorized","code":1016,"detail":"Unable to authorize"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'meta.msg',
        equals: 'Not Authorized',
        isCommon: true,
      },
      causes: ['key.mistyped', 'send.absent', 'sign.mismatch'],
      note: 'Older wording of the same.',
      example: {
        body: '{"meta":{"status":401,"msg":"Not Authorized"},"response":[]}',
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
      causes: ['key.mistyped', 'send.absent', 'sign.mismatch', 'token.expired'],
      note: 'Access tokens of OAuth 2 live 42 minutes; for longer ask for offline_access.',
      example: {
        body: '{"meta":{"status":401,"msg":"Unauthorized"},"response":[]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: 'oauth_timestamp is too far away',
        host: '*.tumblr.com',
        isCommon: true,
      },
      causes: ['sign.clock'],
      note: 'The clock of this machine; the number of seconds is told.',
      example: {
        body: 'oauth_timestamp is too far away; we believe it is now 1700000000',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'meta.msg',
        equals: 'Forbidden',
        isCommon: true,
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'Not a blog of this user, or the token has not the scope write.',
      example: {
        body: '{"meta":{"status":403,"msg":"Forbidden"},"response":[],"errors":[{"title":"Forbidden","code":0,"detail":"You may not do that"}]}',
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
      causes: ['limit.rate', 'limit.quota'],
      note: '300 calls a minute and address, 1000 an hour and 5000 a day for a consumer key.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
