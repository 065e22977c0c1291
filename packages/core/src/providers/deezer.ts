import type { Provider } from '../model/provider.ts'

const docs = 'https://developers.deezer.com/api/errors'

export const deezer: Provider = {
  id: 'deezer',
  name: 'Deezer',
  hosts: ['api.deezer.com', 'connect.deezer.com'],
  aliases: ['deezer api', 'deezer-python', 'deemix', 'deezer arl'],
  docs: [docs, 'https://developers.deezer.com/api/oauth'],
  dashboard: {
    keys: 'https://developers.deezer.com/myapps',
  },
  variables: ['DEEZER_ARL', 'DEEZER_APP_ID', 'DEEZER_SECRET', 'DEEZER_ACCESS_TOKEN', 'DEEZER_APP_SECRET'],
  keys: [
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'letters and digits',
      note: 'Of a user, by OAuth.',
    },
    {
      kind: 'ARL',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: '192 letters and digits; a cookie of the web player',
      note: 'No key of the API; other programs use it.',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'access_token',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 200,
      match: {
        at: 'error.type',
        equals: 'OAuthException',
        host: '*.deezer.com',
      },
      causes: ['token.expired', 'perm.scope', 'send.absent'],
      note: 'Code 300: the token is unknown or has run out; code 200: the user did not grant this right (perms).',
      example: {
        body: '{"error":{"type":"OAuthException","message":"Invalid OAuth access token.","code":300}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: {
        at: 'error.code',
        equals: 4,
        host: '*.deezer.com',
      },
      causes: ['limit.rate'],
      note: '50 calls in five seconds.',
      example: {
        body: '{"error":{"type":"Exception","message":"Quota limit exceeded","code":4}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: {
        at: 'error.message',
        startsWith: 'An active access token must be used',
        host: '*.deezer.com',
      },
      causes: ['send.absent'],
      note: 'user/me without a token.',
      example: {
        body: '{"error":{"type":"Exception","message":"An active access token must be used to query information about the current user","code":200}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['token.expired', 'perm.region'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'Refusals come with status 200 and an object error.',
    'New applications have not been accepted for some time.',
  ],
}
