import type { Provider } from '../model/provider.ts'

const docs = 'https://demo.bookstackapp.com/api/docs'

export const bookstack: Provider = {
  id: 'bookstack',
  name: 'BookStack',
  hosts: ['bookstack.{domain}'],
  aliases: ['bookstack', 'bookstack api', 'bookstackapp', 'book stack'],
  docs: [docs, 'https://www.bookstackapp.com/docs/'],
  dashboard: {
    keys: '{base}/my-account/auth',
  },
  variables: [
    'BOOKSTACK_TOKEN_ID',
    'BOOKSTACK_TOKEN_SECRET',
    'BOOKSTACK_API_TOKEN',
    'BOOKSTACK_URL',
    'BS_TOKEN_ID',
    'BS_TOKEN_SECRET',
    'BS_URL',
  ],
  keys: [
    {
      kind: 'token id',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '32 letters and digits',
    },
    {
      kind: 'token secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Token',
      note: 'Token id:secret',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'No authorization token found on the request',
      },
      causes: ['send.absent', 'send.stripped'],
      note: 'Apache or a proxy with a login of its own drops or takes the header.',
      example: {
        body: '{"error":{"message":"No authorization token found on the request","code":401}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'An authorization token was found on the request but the format appeared incorrect',
      },
      causes: ['send.scheme_wrong', 'token.incomplete', 'key.encoded', 'key.quoted'],
      note: 'Token id:secret; not Bearer, and no base64.',
      example: {
        body: '{"error":{"message":"An authorization token was found on the request but the format appeared incorrect","code":401}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'No matching API token was found for the provided authorization token',
      },
      causes: ['key.unknown', 'key.revoked', 'env.wrong_host', 'key.mistyped'],
      note: 'The id before the colon.',
      example: {
        body: '{"error":{"message":"No matching API token was found for the provided authorization token","code":401}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'The secret provided for the given used API token is incorrect',
      },
      causes: ['key.mistyped', 'key.truncated', 'config.mangled'],
      note: 'The part after the colon; it is shown once.',
      example: {
        body: '{"error":{"message":"The secret provided for the given used API token is incorrect","code":401}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'The owner of the used API token does not have permission to make API calls',
      },
      causes: ['perm.scope'],
      note: 'A role of the user needs "Access system API".',
      example: {
        body: '{"error":{"message":"The owner of the used API token does not have permission to make API calls","code":403}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'The authorization token used has expired',
      },
      causes: ['key.expired'],
      example: {
        body: '{"error":{"message":"The authorization token used has expired","code":403}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'You do not have permission to access the requested page',
        orContains: 'You do not have permission to perform the requested action',
        isCommon: true,
      },
      causes: ['perm.scope', 'perm.resource'],
      example: {
        body: '{"error":{"message":"You do not have permission to perform the requested action.","code":403}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: {
        at: null,
      },
      causes: ['perm.resource', 'env.wrong_host'],
      note: 'What the user may not see is not found.',
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
      note: 'API_REQUESTS_PER_MIN, 180 by default.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['send.absent', 'key.unknown', 'key.mistyped', 'send.scheme_wrong'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'key.expired'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: ['Id and secret with a colon between, as they are: no base64, no Bearer.'],
}
