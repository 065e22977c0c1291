import type { Provider } from '../model/provider.ts'

const docs = 'https://developer.1password.com/docs/service-accounts/'

export const onepassword: Provider = {
  id: 'onepassword',
  name: '1Password',
  hosts: ['my.1password.com', '*.1password.com', '*.1password.eu', '*.1password.ca', 'events.1password.com'],
  aliases: ['1password', 'one password', '1password connect', 'op cli', 'onepassword-sdk', 'load-secrets-action'],
  docs: [docs, 'https://developer.1password.com/docs/connect/api-reference/'],
  dashboard: {
    keys: 'https://my.1password.com/developer-tools/infrastructure-secrets/serviceaccount',
  },
  variables: ['OP_SERVICE_ACCOUNT_TOKEN', 'OP_CONNECT_TOKEN', 'OP_CONNECT_HOST', 'OP_SESSION', 'OP_ACCOUNT'],
  keys: [
    {
      kind: 'service account token',
      prefix: 'ops_',
      pattern: '^ops_ey[A-Za-z0-9_=-]{100,3000}$',
      env: 'any',
      role: 'api',
      shape: 'ops_ey and some 850 characters',
      example: [
        'ops_',
        'eyJzaWduSW5BZGRyZXNzIjoibXkuMXBhc3N3b3JkLmNvbSIs',
        'InVzZXJBdXRoIjp7Im1ldGhvZCI6IlNSUGctNDA5NiIsImFsZyI6',
        'IlBCRVMyZy1IUzI1NiIsIml0ZXJhdGlvbnMiOjY1MDAwMH19',
      ].join(''),
    },
    {
      kind: 'Connect token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'JSON Web Token',
      note: 'For a Connect server of one’s own; goes with 1password-credentials.json.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'Connect and Events.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'failed to session.DecodeSACredentials',
        orContains: 'failed to DecodeSACredentials',
      },
      causes: ['key.wrong_kind', 'config.not_loaded', 'key.truncated', 'key.quoted'],
      note: 'OP_SERVICE_ACCOUNT_TOKEN does not hold a token that begins with ops_: a Connect token (which goes into OP_CONNECT_TOKEN, with OP_CONNECT_HOST), an empty secret or a part.',
      example: {
        sdkText:
          "Error: could not read secret 'op://Test-SDK/TestLogin/username': error initializing client: Validation: (failed to session.DecodeSACredentials), Server: (failed to DecodeSACredentials), failed to parseToken, format is invalid",
      },
      source: 'https://github.com/1Password/load-secrets-action/issues/74',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'invalid service account token, please make sure you',
      },
      causes: ['key.truncated', 'key.wrong_kind', 'key.whitespace', 'config.not_loaded'],
      note: 'SDK: the whole text from ops_ on, without line breaks.',
      example: {
        sdkText:
          'invalid user input: encountered the following errors: invalid service account token, please make sure you provide a valid service account token as parameter: service account deserialization failed, please create another token',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'You are not currently signed in. Please run `op signin --help` for instructions',
      },
      causes: ['config.not_loaded', 'send.absent', 'token.expired'],
      note: 'op found neither OP_SERVICE_ACCOUNT_TOKEN nor a session in this process.',
      example: {
        sdkText:
          '[ERROR] 2026/11/02 10:00:00 You are not currently signed in. Please run `op signin --help` for instructions',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Authentication: (Invalid bearer token)',
        andContains: 'token is expired (exp)',
      },
      causes: ['key.expired'],
      note: 'The Connect token was made with an end; make a new one.',
      example: {
        sdkText:
          '(W) Server: (failed to createVerifiedAccess), Authentication: (Invalid bearer token), square/go-jose/jwt: validation failed, token is expired (exp)',
      },
      source: 'https://github.com/1Password/connect/issues/54',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'failed to Decrypt localAuthv2',
      },
      causes: ['env.wrong_account', 'key.encoded', 'key.mistyped'],
      note: 'Token and 1password-credentials.json are not of the same Connect server, or the file was encoded in base64 once too often or too seldom.',
      example: {
        sdkText:
          'Server: (unable to get credentials and initialize API, retrying in 30s), Wrapped: (failed to FindCredentials), failed to Decrypt localAuthv2: Authentication failed, invalid bearer token',
      },
      source: 'https://github.com/1Password/connect/issues/78',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'failed to unverifiedTokenFromRequest',
      },
      causes: ['key.truncated', 'key.quoted', 'key.whitespace'],
      note: 'Connect cannot read the token as a JWT: part of it, or quotes around it.',
      example: {
        sdkText: '(E) Server: (failed to unverifiedTokenFromRequest), 401: Invalid bearer token',
      },
      source: 'https://github.com/1Password/terraform-provider-onepassword/issues/24',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'Authorization: token does not have access to vault',
        orContains: 'token does not have access to vault',
      },
      causes: ['perm.scope'],
      note: 'The Connect token was granted other vaults; vaults cannot be added to a token, make a new one. Connect before 1.8 answers so now and then without reason.',
      example: {
        sdkText: 'status 403: Authorization: token does not have access to vault',
      },
      source: 'https://github.com/1Password/connect/issues/82',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Invalid token signature',
        isCommon: true,
      },
      causes: ['env.wrong_account', 'key.mistyped', 'key.wrong_kind'],
      note: 'The token was issued for another Connect server.',
      example: {
        body: '{"status":401,"message":"Invalid token signature"}',
      },
      source: 'https://developer.1password.com/docs/connect/api-reference/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate', 'limit.quota'],
      note: 'Service accounts have an hourly limit each and a daily one for the account: `op service-account ratelimit` tells.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '1password.com, 1password.eu and 1password.ca have accounts of their own',
  quirks: ['The Connect SDKs do not take service account tokens, the new SDKs do not take Connect tokens.'],
}
