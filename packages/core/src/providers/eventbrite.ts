import type { Provider } from '../model/provider.ts'

const docs = 'https://www.eventbrite.com/platform/docs/errors'

export const eventbrite: Provider = {
  id: 'eventbrite',
  name: 'Eventbrite',
  hosts: ['www.eventbriteapi.com', 'eventbriteapi.com'],
  aliases: ['eventbrite api', 'eventbrite-sdk', 'eventbriteapi'],
  docs: [docs, 'https://www.eventbrite.com/platform/docs/authentication'],
  dashboard: {
    keys: 'https://www.eventbrite.com/platform/api-keys',
  },
  variables: [
    'EVENTBRITE_API_KEY',
    'EVENTBRITE_TOKEN',
    'EVENTBRITE_OAUTH_TOKEN',
    'EVENTBRITE_PRIVATE_TOKEN',
    'EVENTBRITE_API_TOKEN',
  ],
  keys: [
    {
      kind: 'private token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '20 capital letters and digits',
    },
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '18 capital letters and digits',
      note: 'The client id of OAuth.',
    },
    {
      kind: 'public token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'publishable',
      shape: '20 capital letters and digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
    {
      in: 'query',
      name: 'token',
      scheme: null,
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://www.eventbriteapi.com/v3/users/me/',
    headers: {
      Authorization: 'Bearer {KEY}',
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
        at: 'error',
        equals: 'INVALID_AUTH',
        orContains: 'The OAuth token you provided was invalid.',
      },
      causes: ['key.wrong_kind', 'key.mistyped', 'key.unknown', 'key.revoked'],
      note: 'Private token, not the API key and not the client secret: these three stand beside each other.',
      example: {
        body: '{"status_code":401,"error_description":"The OAuth token you provided was invalid.","error":"INVALID_AUTH"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'error',
        equals: 'NO_AUTH',
        orContains: 'An OAuth token is required for all requests',
      },
      causes: ['send.absent', 'config.not_loaded', 'send.scheme_missing'],
      note: 'Bearer in the header, or token in the query.',
      example: {
        body: '{"status_code":401,"error_description":"An OAuth token is required for all requests","error":"NO_AUTH"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: 'error',
        equals: 'INVALID_AUTH_HEADER',
        isCommon: true,
      },
      causes: ['send.scheme_wrong', 'send.scheme_missing', 'key.whitespace'],
      note: 'The value is not `Bearer TOKEN`.',
      example: {
        body: '{"status_code":400,"error_description":"The Authorization header was provided in an invalid format","error":"INVALID_AUTH_HEADER"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'error',
        equals: 'NOT_AUTHORIZED',
        isCommon: true,
      },
      causes: ['env.wrong_account', 'perm.resource', 'perm.scope'],
      note: 'The event or organization is of someone else, or this user has not the role in it.',
      example: {
        body: '{"status_code":403,"error_description":"You do not have permission to access the resource you requested.","error":"NOT_AUTHORIZED"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: {
        at: 'error',
        equals: 'NOT_FOUND',
        pathPrefix: '/v3/events/search',
        isCommon: true,
      },
      causes: ['api.retired'],
      note: 'The public search of events was closed in February 2020: events are listed by organization or venue only.',
      example: {
        body: '{"status_code":404,"error_description":"The path you requested does not exist.","error":"NOT_FOUND"}',
      },
      source: 'https://www.eventbrite.com/platform/docs/changelog',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: 'error',
        equals: 'HIT_RATE_LIMIT',
        orContains: 'Your token has reached the hourly rate limit',
      },
      causes: ['limit.rate'],
      note: '2000 calls an hour and token.',
      example: {
        body: '{"status_code":429,"error_description":"Your token has reached the hourly rate limit (2000 per hour).","error":"HIT_RATE_LIMIT"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
