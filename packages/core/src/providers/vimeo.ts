import type { Provider } from '../model/provider.ts'

const docs = 'https://developer.vimeo.com/api/common-formats#working-with-error-responses'

export const vimeo: Provider = {
  id: 'vimeo',
  name: 'Vimeo',
  hosts: ['api.vimeo.com'],
  aliases: ['vimeo api', 'pyvimeo', 'vimeo.php', 'vimeo.js', 'vimeo-upload'],
  docs: [docs, 'https://developer.vimeo.com/api/authentication'],
  dashboard: {
    keys: 'https://developer.vimeo.com/apps',
  },
  variables: [
    'VIMEO_ACCESS_TOKEN',
    'VIMEO_CLIENT_ID',
    'VIMEO_CLIENT',
    'VIMEO_CLIENT_SECRET',
    'VIMEO_SECRET',
    'VIMEO_ACCESS',
    'VIMEO_TOKEN',
  ],
  keys: [
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 lower-case hex',
    },
    {
      kind: 'client identifier',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '40 hex',
    },
    {
      kind: 'client secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: '128 characters',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'bearer',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'basic',
      note: 'Client identifier and secret, for a token.',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.vimeo.com/oauth/verify',
    headers: {
      Authorization: 'bearer {KEY}',
    },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'the user and the scopes',
  },
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'The authentication token is missing a user ID and must be provided when uploading a video',
      },
      causes: ['key.wrong_kind'],
      note: 'An unauthenticated token (client credentials) knows no user: make an authenticated personal token, with the scope upload.',
      example: {
        body: '{"error":"Unable to upload video. Please get in touch with the app\'s creator.","link":null,"developer_message":"The authentication token is missing a user ID and must be provided when uploading a video.","error_code":8002}',
      },
      source: 'https://github.com/vimeo/vimeo.php/issues/185',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'No user credentials were provided.',
      },
      causes: ['key.wrong_kind', 'send.absent', 'config.not_loaded'],
      note: 'error_code 8003: an address with /me needs the token of a user, and got none or an unauthenticated one.',
      example: {
        body: '{"error":"Something strange occurred. Please contact the app owners.","link":null,"developer_message":"No user credentials were provided.","error_code":8003}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'A valid user token must be passed',
      },
      causes: ['send.absent', 'config.not_loaded', 'key.wrong_kind'],
      note: 'Older wording; most often the token in the settings is empty.',
      example: {
        body: '{"error":"A valid user token must be passed."}',
      },
      source: 'https://github.com/vimeo/vimeo.php/issues/51',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: {
        at: 'error',
        pattern: '^Your access token does not have the ["\'][a-z_]{1,30}["\'] scope',
      },
      causes: ['perm.scope'],
      note: 'The scope is named: make a new token with it ticked; a token keeps what it was made with. For upload the application has to be approved, too.',
      example: {
        body: '{"error":"Your access token does not have the \\"upload\\" scope"}',
      },
      source: 'https://github.com/vimeo/vimeo.php/issues/100',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'The app is not allowed to perform that action.',
      },
      causes: ['perm.resource'],
      note: 'Uploading has to be granted to the application: Request upload access on its page.',
      example: {
        body: '{"error":"The app is not allowed to perform that action."}',
      },
      source: 'https://github.com/vimeo/vimeo.js/issues/67',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'This app cannot generate a token with the upload scope for the requested account',
      },
      causes: ['perm.resource'],
      note: 'Until it is approved, an application uploads to its owner’s account alone.',
      example: {
        sdkText:
          "vimeo.exceptions.UploadAttemptCreationFailure: This app cannot generate a token with the upload scope for the requested account. This app can only upload to the app owner's account.",
      },
      source: 'https://github.com/vimeo/vimeo.py/issues/171',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'You must provide a valid authenticated access token.',
      },
      causes: ['send.absent', 'key.wrong_kind', 'key.revoked'],
      note: 'A token of a user is wanted; without one Vimeo does not say whether it was unknown.',
      example: {
        body: '{"error":"You must provide a valid authenticated access token."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'error_code',
        equals: 8000,
        host: 'api.vimeo.com',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.revoked', 'send.scheme_wrong'],
      note: 'The Authorization header has no token that is good.',
      example: {
        body: '{"error":"Something strange occurred. Please contact the app owners.","error_code":8000}',
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
      note: 'X-RateLimit-Reset tells when it goes on; the field filter (fields=) raises the limit.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
