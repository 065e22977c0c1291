import type { Provider } from '../model/provider.ts'

const docs = 'https://snipe-it.readme.io/reference/api-overview'

export const snipeIt: Provider = {
  id: 'snipe-it',
  name: 'Snipe-IT',
  hosts: ['{company}.snipe-it.io'],
  aliases: ['snipe-it', 'snipeit', 'snipe it', 'snipeitps'],
  docs: [docs],
  dashboard: {
    keys: '{base}/account/api',
  },
  variables: [
    'SNIPEIT_API_KEY',
    'SNIPEIT_API_TOKEN',
    'SNIPE_IT_API_KEY',
    'SNIPE_API_KEY',
    'SNIPEIT_TOKEN',
    'SNIPEIT_URL',
  ],
  keys: [
    {
      kind: 'personal access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'JWT of about a thousand characters',
      note: 'Long: fields and terminals cut it.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'Accept',
      required: 'always',
      value: 'application/json',
      failure: 'a redirect to the login page',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'Unauthorized or unauthenticated',
      },
      causes: ['key.truncated', 'send.stripped', 'key.revoked', 'send.absent', 'key.unknown', 'config.not_loaded'],
      note: 'The JWT is long and often cut; the key pair in storage/ was made anew (passport:install), which ends every token; Apache dropped the header.',
      example: {
        body: '{"error":"Unauthorized or unauthenticated."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 403],
      match: {
        at: null,
        contains: 'This action is unauthorized',
        isCommon: true,
      },
      causes: ['perm.scope'],
      note: 'Known, but the user of the token lacks the permission.',
      example: {
        body: '{"message":"This action is unauthorized."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 403],
      match: {
        at: null,
        contains: 'You do not have permission to create API tokens',
      },
      causes: ['perm.scope'],
      example: {
        sdkText: 'You do not have permission to create API tokens.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 500,
      match: {
        at: null,
        contains: 'oauth-private.key',
        andContains: 'does not exist or is not readable',
      },
      causes: ['config.not_loaded'],
      note: 'Run php artisan passport:install; in a container the key pair has to lie on a volume. After it all tokens have to be made anew.',
      example: {
        sdkText:
          'LogicException: Key path "file:///var/www/html/storage/oauth-private.key" does not exist or is not readable',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 500,
      match: {
        at: null,
        contains: 'oauth-public.key',
        andContains: 'does not exist or is not readable',
      },
      causes: ['config.not_loaded'],
      note: 'The key pair of Passport is missing, or belongs to another user.',
      example: {
        sdkText:
          'LogicException: Key path "file:///var/www/html/storage/oauth-public.key" does not exist or is not readable',
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
      note: 'API_THROTTLE_PER_MINUTE, 120 by default.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [301, 302],
      match: {
        at: null,
      },
      causes: ['send.companion', 'send.absent', 'send.stripped', 'env.wrong_host'],
      note: 'Sent to the login page: Accept: application/json is missing, or APP_URL and the called address differ.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.truncated', 'send.stripped', 'key.revoked', 'send.absent'],
      note: 'The JWT is long and often cut; Apache drops the header.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'perm.client'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'Errors of a call that was let in come with status 200 and "status":"error".',
    'Apache drops Authorization without a rewrite rule or CGIPassAuth.',
  ],
}
