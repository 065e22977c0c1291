import type { Provider } from '../model/provider.ts'

const docs = 'https://developer.webex.com/docs/api/basics'

export const webex: Provider = {
  id: 'webex',
  name: 'Cisco Webex',
  hosts: ['webexapis.com', 'api.ciscospark.com', '*.wbx2.com'],
  aliases: ['webex api', 'ciscospark', 'webexteamssdk', 'webexpythonsdk', 'webex teams', 'cisco spark'],
  docs: [docs, 'https://developer.webex.com/docs/getting-started'],
  dashboard: {
    keys: 'https://developer.webex.com/my-apps',
  },
  variables: [
    'WEBEX_ACCESS_TOKEN',
    'WEBEX_TEAMS_ACCESS_TOKEN',
    'WEBEX_BOT_TOKEN',
    'WEBEX_TOKEN',
    'WEBEX_CLIENT_ID',
    'WEBEX_CLIENT_SECRET',
    'SPARK_ACCESS_TOKEN',
  ],
  keys: [
    {
      kind: 'bot token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'about 100 characters: base64, _, P0A1 or PF84, _, UUID',
      note: 'A hundred years.',
    },
    {
      kind: 'personal access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'like a bot token',
      note: 'From the developer site; twelve hours.',
    },
    {
      kind: 'integration token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'like a bot token',
      note: 'Fourteen days; refresh token ninety.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://webexapis.com/v1/people/me',
    headers: {
      Authorization: 'Bearer {KEY}',
    },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'person or bot',
  },
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'The request requires a valid access token set in the Authorization request header.',
      },
      causes: ['token.expired', 'send.absent', 'config.not_loaded', 'key.truncated'],
      note: 'Most often the token copied from developer.webex.com, which lives twelve hours: use a bot or an integration.',
      example: {
        body: '{"message":"The request requires a valid access token set in the Authorization request header.","errors":[{"description":"The request requires a valid access token set in the Authorization request header."}],"trackingId":"ROUTER_65A0"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains:
          'because the access token is missing required scopes or the user is missing required roles or licenses',
      },
      causes: ['perm.scope', 'key.wrong_kind', 'perm.resource'],
      note: 'Admin APIs want scopes of spark-admin and an admin; a bot has neither.',
      example: {
        body: '{"message":"The server understood the request, but refused to fulfill it because the access token is missing required scopes or the user is missing required roles or licenses.","errors":[{"description":"The server understood the request, but refused to fulfill it because the access token is missing required scopes or the user is missing required roles or licenses."}],"trackingId":"ROUTER_65A1"}',
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
      causes: ['perm.scope', 'perm.resource'],
      note: 'A bot reads only messages that mention it, and is in the rooms it was added to.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: {
        at: null,
      },
      causes: ['perm.resource', 'env.wrong_account'],
      note: 'A room that the bot is not a member of is “not found”.',
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
      note: 'Retry-After tells the wait.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
