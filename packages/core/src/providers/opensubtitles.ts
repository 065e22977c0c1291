import type { Provider } from '../model/provider.ts'

const docs = 'https://opensubtitles.stoplight.io/docs/opensubtitles-api/e3750fd63a100-getting-started'

export const opensubtitles: Provider = {
  id: 'opensubtitles',
  name: 'OpenSubtitles',
  hosts: ['api.opensubtitles.com', 'vip-api.opensubtitles.com', 'api.opensubtitles.org', 'rest.opensubtitles.org'],
  aliases: ['opensubtitles.com', 'opensubtitles.org', 'open subtitles', 'opensubtitlescom'],
  docs: [docs],
  dashboard: {
    keys: 'https://www.opensubtitles.com/en/consumers',
  },
  variables: ['OPENSUBTITLES_API_KEY', 'OPENSUBTITLES_USERNAME', 'OPENSUBTITLES_PASSWORD', 'OPENSUBTITLES_USER_AGENT'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits',
      note: 'Of the application; downloads need a user’s token as well.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Api-Key',
      scheme: null,
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'Token of the user, from POST /login.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'User-Agent',
      required: 'always',
      failure: '403; it has to be name and version of the application.',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 403,
      match: {
        at: null,
        contains: 'You cannot consume this service',
        isCommon: true,
      },
      causes: ['send.absent', 'key.unknown', 'key.mistyped', 'send.wrong_header'],
      note: 'No consumer of that key: Api-Key is missing, misspelt, or the name and password of the site were taken for it.',
      example: {
        body: '{"message":"You cannot consume this service"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 406,
      match: {
        at: null,
        contains: 'You have downloaded your allowed',
      },
      causes: ['limit.quota'],
      note: '20 subtitles a day for a user, 5 without one; VIP members have more and use vip-api.',
      example: {
        body: '{"requests":21,"remaining":-1,"message":"You have downloaded your allowed 20 subtitles for 24h.Your quota will be renewed in 23 hours","reset_time":"23 hours"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Error, invalid username/password',
      },
      causes: ['key.mistyped', 'env.wrong_host'],
      note: 'An account of opensubtitles.org is not one of opensubtitles.com; the name is wanted, not the e-mail address.',
      example: {
        body: '{"message":"Error, invalid username/password","status":401}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 401],
      match: {
        at: null,
        contains: '401 Unauthorized',
        host: 'api.opensubtitles.org',
        isCommon: true,
      },
      causes: ['send.absent', 'key.mistyped', 'api.retired'],
      note: 'The old XML-RPC: calls without name and password are shut out since 2020, and it is being closed for good.',
      example: {
        body: '<string>401 Unauthorized</string>',
      },
      source: 'https://github.com/morpheus65535/bazarr/issues/881',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [200, 414],
      match: {
        at: null,
        contains: '414 Unknown User Agent',
        isCommon: true,
      },
      causes: ['perm.client'],
      note: 'The old XML-RPC: the User-Agent has to be a registered one.',
      example: {
        body: '<string>414 Unknown User Agent</string>',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [406, 500],
      match: {
        at: null,
        contains: 'invalid token',
        host: '*.opensubtitles.com',
        isCommon: true,
      },
      causes: ['token.expired', 'env.wrong_host'],
      note: 'The token of the user lives a day, and is good at the base_url that the login has named.',
      example: {
        body: '{"message":"invalid token","status":500}',
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
      causes: ['send.companion', 'perm.client', 'key.unknown'],
      note: 'User-Agent: name and version of the application; generic ones are turned away.',
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
      note: 'Five a second and address; login once a second.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
