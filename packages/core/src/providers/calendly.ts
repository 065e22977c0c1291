import type { Provider } from '../model/provider.ts'

const docs = 'https://developer.calendly.com/api-docs'

export const calendly: Provider = {
  id: 'calendly',
  name: 'Calendly',
  hosts: ['api.calendly.com', 'auth.calendly.com', 'calendly.com'],
  aliases: ['calendly api', 'calendly v2'],
  docs: [docs, 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens'],
  dashboard: {
    keys: 'https://calendly.com/integrations/api_webhooks',
  },
  variables: [
    'CALENDLY_API_KEY',
    'CALENDLY_TOKEN',
    'CALENDLY_ACCESS_TOKEN',
    'CALENDLY_PERSONAL_ACCESS_TOKEN',
    'CALENDLY_API_TOKEN',
    'CALENDLY_CLIENT_ID',
    'CALENDLY_CLIENT_SECRET',
  ],
  keys: [
    {
      kind: 'personal access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'JSON Web Token, several hundred characters',
    },
    {
      kind: 'API key of V1',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: '32 characters',
      note: 'Closed with V1.',
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
    url: 'https://api.calendly.com/users/me',
    headers: {
      Authorization: 'Bearer {KEY}',
    },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'user and organization',
  },
  refusals: [
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'The access token is invalid',
        isCommon: true,
        andContains: 'Unauthenticated',
      },
      causes: ['key.truncated', 'key.wrong_kind', 'key.revoked', 'send.scheme_missing', 'config.not_loaded'],
      note: 'Most often a part of the long token, a key of V1 or a client secret was sent.',
      example: {
        body: '{"title":"Unauthenticated","message":"The access token is invalid"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'The access token expired',
        isCommon: true,
        andContains: 'Unauthenticated',
      },
      causes: ['token.expired'],
      note: 'Tokens of OAuth live two hours; exchange the refresh token, once.',
      example: {
        body: '{"title":"Unauthenticated","message":"The access token expired"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'The access token was revoked',
        isCommon: true,
      },
      causes: ['key.revoked'],
      note: 'By the user, or since the user left the organization.',
      example: {
        body: '{"title":"Unauthenticated","message":"The access token was revoked"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'Please upgrade your Calendly account',
      },
      causes: ['perm.resource', 'account.billing'],
      note: 'Webhooks and scheduling by API are in paid plans.',
      example: {
        body: '{"title":"Permission Denied","message":"Please upgrade your Calendly account to Professional"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'title',
        equals: 'Permission Denied',
        isCommon: true,
      },
      causes: ['perm.scope', 'env.wrong_account', 'perm.resource'],
      note: 'The whole organization is for its owners and admins; a user’s token sees this user. The URI of user and organization have to be one’s own: ask /users/me.',
      example: {
        body: '{"title":"Permission Denied","message":"You do not have permission to access this resource."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403, 404, 410],
      match: {
        at: null,
        pathPrefix: '/api/v1',
      },
      causes: ['api.retired'],
      note: 'V1 (X-TOKEN, calendly.com/api/v1) is closed: V2 with a personal access token.',
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
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
