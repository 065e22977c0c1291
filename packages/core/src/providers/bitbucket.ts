import type { Provider } from '../model/provider.ts'

export const bitbucket: Provider = {
  id: 'bitbucket',
  name: 'Bitbucket',
  hosts: ['api.bitbucket.org', 'bitbucket.org'],
  aliases: ['bitbucket', 'bitbucket cloud', 'bitbucket.org', 'bitbucket pipelines'],
  docs: [
    'https://bitbucket.org/blog/bitbucket-cloud-transitions-to-api-tokens-enhancing-security-with-app-password-deprecation',
  ],
  dashboard: { keys: 'https://bitbucket.org/account/settings/' },
  variables: ['BITBUCKET_TOKEN', 'BITBUCKET_ACCESS_TOKEN', 'BITBUCKET_APP_PASSWORD'],
  keys: [
    {
      kind: 'API token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'ATATT and about 190 characters',
    },
    { kind: 'app password', prefix: null, pattern: null, env: 'any', role: 'other', shape: '20 letters and digits' },
    {
      kind: 'access token of a repository',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'ATCTT3 and about 190 characters',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      note: 'E-mail address and API token, or user name and app password.',
    },
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 410],
      match: { at: null, contains: 'stopped supporting account passwords for API authentication' },
      causes: ['api.retired', 'key.wrong_kind'],
      example: { sdkText: 'Bitbucket Cloud recently stopped supporting account passwords for API authentication.' },
      source:
        'https://bitbucket.org/blog/bitbucket-cloud-transitions-to-api-tokens-enhancing-security-with-app-password-deprecation',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403, 410],
      match: { at: null, contains: 'App passwords are deprecated' },
      causes: ['api.retired', 'key.wrong_kind'],
      example: { sdkText: 'App passwords are deprecated and must be replaced with API tokens by June 9, 2026.' },
      source:
        'https://bitbucket.org/blog/bitbucket-cloud-transitions-to-api-tokens-enhancing-security-with-app-password-deprecation',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, contains: 'Your credentials lack one or more required privilege scopes' },
      causes: ['perm.scope'],
      example: {
        body: '{"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes.","detail":{"required":["repository:write"],"granted":["repository"]}}}',
      },
      source:
        'https://bitbucket.org/blog/bitbucket-cloud-transitions-to-api-tokens-enhancing-security-with-app-password-deprecation',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'Token is invalid, expired, or not supported for this endpoint' },
      causes: ['key.expired', 'key.wrong_kind', 'send.scheme_wrong', 'key.revoked'],
      example: {
        body: '{"type":"error","error":{"message":"Token is invalid, expired, or not supported for this endpoint."}}',
      },
      source:
        'https://bitbucket.org/blog/bitbucket-cloud-transitions-to-api-tokens-enhancing-security-with-app-password-deprecation',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [403, 404],
      match: { at: null, contains: 'Repository not found' },
      causes: ['perm.resource', 'env.wrong_account'],
      example: { sdkText: 'remote: Repository not found' },
      source:
        'https://bitbucket.org/blog/bitbucket-cloud-transitions-to-api-tokens-enhancing-security-with-app-password-deprecation',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, contains: 'Your Bitbucket account is locked' },
      causes: ['account.suspended'],
      example: {
        sdkText: 'remote: Your Bitbucket account is locked. To unlock it and log in again you must solve a CAPTCHA.',
      },
      source:
        'https://bitbucket.org/blog/bitbucket-cloud-transitions-to-api-tokens-enhancing-security-with-app-password-deprecation',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['key.wrong_kind', 'api.retired', 'key.expired', 'perm.scope'],
      source:
        'https://bitbucket.org/blog/bitbucket-cloud-transitions-to-api-tokens-enhancing-security-with-app-password-deprecation',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
