import type { Provider } from '../model/provider.ts'

const source = [
  'https://github.com/BookStackApp/BookStack/blob/development/lang/en/errors.php',
  'https://github.com/BookStackApp/BookStack/blob/development/app/Http/Middleware/ApiAuthenticate.php',
]

export const bookstack = {
  id: 'bookstack',
  name: 'BookStack',
  hosts: [],
  aliases: ['bookstack', 'bookstackapp', 'bookstack api'],
  docs: ['https://demo.bookstackapp.com/api/docs'],
  dashboard: { keys: '{base}/my-account/auth' },
  variables: ['BOOKSTACK_TOKEN_ID', 'BOOKSTACK_TOKEN_SECRET', 'BOOKSTACK_URL', 'BOOKSTACK_API_TOKEN'],
  keys: [
    {
      kind: 'API token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'id:secret, 32 letters and digits each',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Token', note: '`Token id:secret`.' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'No authorization token found on the request' },
      causes: ['send.absent', 'send.stripped', 'send.dropped_redirect'],
      note: 'PHP behind CGI or FPM sees the header only when the web server hands it on; an address with http:// is redirected.',
      example: { body: '{"error":{"code":401,"message":"No authorization token found on the request"}}' },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'authorization token was found on the request but the format appeared incorrect',
      },
      causes: ['send.scheme_wrong', 'send.scheme_missing', 'token.incomplete'],
      note: 'Wanted is `Token id:secret`: not Bearer, and both parts.',
      example: {
        body: '{"error":{"code":401,"message":"An authorization token was found on the request but the format appeared incorrect"}}',
      },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: null, contains: 'No matching API token was found for the provided authorization token' },
      causes: ['key.revoked', 'key.mistyped', 'env.wrong_host', 'key.unknown'],
      note: 'It is the id that is not known here.',
      example: {
        body: '{"error":{"code":401,"message":"No matching API token was found for the provided authorization token"}}',
      },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: null, contains: 'The secret provided for the given used API token is incorrect' },
      causes: ['key.mistyped', 'key.wrong_kind', 'key.truncated'],
      note: 'The id is known: the part behind the colon is another token’s, or cut.',
      example: {
        body: '{"error":{"code":401,"message":"The secret provided for the given used API token is incorrect"}}',
      },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: { at: null, contains: 'The owner of the used API token does not have permission to make API calls' },
      causes: ['perm.scope', 'send.conflict'],
      note: 'The role of its owner lacks “Access system API”. A session cookie is read before the token: a client that keeps cookies of an earlier answer calls as a guest.',
      example: {
        body: '{"error":{"code":403,"message":"The owner of the used API token does not have permission to make API calls"}}',
      },
      source: [...source, 'https://github.com/BookStackApp/BookStack/issues/5871'],
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'Only GET requests are allowed when using the API with cookie-based authentication',
      },
      causes: ['send.conflict', 'send.absent'],
      note: 'The session cookie of a browser was read, not the token.',
      example: {
        body: '{"error":{"code":403,"message":"Only GET requests are allowed when using the API with cookie-based authentication"}}',
      },
      source,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, contains: 'The authorization token used has expired' },
      causes: ['key.expired'],
      example: { body: '{"error":{"code":403,"message":"The authorization token used has expired"}}' },
      source,
      checked: '2026-11',
      confidence: 'documented',
    },
  ],
  regions: '',
  quirks: ['A session, where there is one, is read before the token.'],
} satisfies Provider
