import type { Provider } from '../model/provider.ts'

const docs = 'https://devdocs.mautic.org/en/5.x/rest_api/authentication.html'

export const mautic: Provider = {
  id: 'mautic',
  name: 'Mautic',
  hosts: ['mautic.{domain}', '{company}.mautic.net'],
  aliases: ['mautic', 'mautic api', 'mautic/api-library'],
  docs: [docs, 'https://developer.mautic.org/#rest-api'],
  dashboard: {
    keys: '{base}/s/credentials',
  },
  variables: [
    'MAUTIC_CLIENT_ID',
    'MAUTIC_CLIENT_SECRET',
    'MAUTIC_USERNAME',
    'MAUTIC_PASSWORD',
    'MAUTIC_URL',
    'MAUTIC_BASE_URL',
    'MAUTIC_ACCESS_TOKEN',
  ],
  keys: [
    {
      kind: 'public key (client id)',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: 'number, _, 50 letters and digits',
    },
    {
      kind: 'secret key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '50 letters and digits',
    },
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'letters and digits, one hour',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'API authorization denied',
      },
      causes: ['send.stripped', 'send.absent', 'perm.resource', 'key.mistyped'],
      note: 'Basic is not switched on, the cache was not cleared after it, or Apache dropped the header.',
      example: {
        body: '{"errors":[{"message":"API authorization denied.","code":403,"type":"access_denied"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403, 404],
      match: {
        at: null,
        contains: 'You need to enable the API in the API settings',
        orContains: 'API disabled. You need to enable the API',
      },
      causes: ['perm.resource'],
      example: {
        body: '{"errors":[{"message":"API disabled. You need to enable the API in the API settings of Mautic\'s Configuration.","code":403}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'OAuth2 authentication required',
        isCommon: true,
      },
      causes: ['send.absent', 'send.stripped', 'send.scheme_wrong'],
      note: 'No Bearer arrived; Basic is read only where it is switched on.',
      example: {
        body: '{"errors":[{"code":401,"message":"OAuth2 authentication required","type":"access_denied"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'The access token provided has expired',
        isCommon: true,
      },
      causes: ['token.expired'],
      note: 'One hour by default: refresh it.',
      example: {
        body: '{"errors":[{"code":401,"message":"The access token provided has expired.","type":"invalid_grant"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'The access token provided is invalid',
        isCommon: true,
      },
      causes: ['key.revoked', 'key.truncated', 'key.wrong_kind', 'env.wrong_host'],
      example: {
        body: '{"errors":[{"code":401,"message":"The access token provided is invalid.","type":"invalid_grant"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'The client credentials are invalid',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.wrong_kind', 'env.wrong_host'],
      note: 'The client id is the public key with its number and _ before it.',
      example: {
        body: '{"errors":[{"message":"The client credentials are invalid","code":400,"type":"invalid_client"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'Invalid refresh token',
        isCommon: true,
      },
      causes: ['token.expired', 'config.shadowed'],
      note: 'Refresh tokens are good once, 14 days by default.',
      example: {
        body: '{"errors":[{"message":"Invalid refresh token","code":400,"type":"invalid_grant"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        pattern: 'You do not have access to the requested area\\\\?/action',
      },
      causes: ['perm.scope'],
      note: 'The role of the user; for client credentials that of the client.',
      example: {
        body: '{"errors":[{"message":"You do not have access to the requested area\\/action.","code":403,"type":null}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['send.stripped', 'send.absent', 'token.expired', 'key.mistyped'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.resource', 'perm.scope', 'send.stripped'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'API and Basic are off by default: Configuration, API Settings; clear the cache afterwards.',
    'PHP in CGI mode drops Authorization without a rewrite rule.',
  ],
}
