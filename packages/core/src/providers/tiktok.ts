import type { Provider } from '../model/provider.ts'

export const tiktok: Provider = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['open.tiktokapis.com', 'open-api.tiktok.com', 'business-api.tiktok.com'],
  aliases: ['tiktok', 'tik tok', 'tiktok api', 'tiktok login kit'],
  docs: [
    'https://developers.tiktok.com/doc/tiktok-api-v2-error-handling',
    'https://developers.tiktok.com/doc/oauth-error-handling',
  ],
  dashboard: { keys: 'https://developers.tiktok.com/apps' },
  variables: ['TIKTOK_CLIENT_KEY', 'TIKTOK_CLIENT_SECRET', 'TIKTOK_CLIENT_ID', 'TIKTOK_ACCESS_TOKEN'],
  keys: [
    {
      kind: 'client key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '18 lower-case letters and digits',
      note: 'A sandbox of an app has a key and secret of its own.',
    },
    { kind: 'client secret', prefix: null, pattern: null, env: 'any', role: 'signing', shape: '32 letters and digits' },
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'act. and more',
      note: 'Good for a day.',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: 'error.code', equals: 'scope_not_authorized' },
      causes: ['perm.scope', 'client.defect'],
      note: 'A field or call wants a scope that the user was not asked for: username and bio want user.info.profile, counts want user.info.stats. Libraries that ask for all fields with user.info.basic get it.',
      example: {
        body: '{"error":{"code":"scope_not_authorized","message":"The user did not authorize the scope required for completing this request.","log_id":"20240423225133"}}',
      },
      source: [
        'https://developers.tiktok.com/doc/tiktok-api-v2-error-handling',
        'https://github.com/SocialiteProviders/Providers/pull/1183',
      ],
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: 'error.code', equals: 'scope_permission_missed' },
      causes: ['perm.scope', 'perm.resource'],
      example: {
        body: '{"error":{"code":"scope_permission_missed","message":"Some fields need additional scopes.","log_id":"2"}}',
      },
      source: 'https://developers.tiktok.com/doc/tiktok-api-v2-error-handling',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: 'error.code', equals: 'access_token_invalid' },
      causes: ['token.expired', 'send.absent', 'key.wrong_kind', 'key.revoked'],
      note: 'Said of a missing token, too. Tokens live 24 hours.',
      example: {
        body: '{"error":{"code":"access_token_invalid","message":"The access token is invalid or not found in the request.","log_id":"2"}}',
      },
      source: 'https://developers.tiktok.com/doc/tiktok-api-v2-error-handling',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: { at: 'error.code', equals: 'unaudited_client_can_only_post_to_private_accounts' },
      causes: ['perm.resource'],
      note: 'Before the audit of the app, posts go to private accounts alone.',
      example: {
        body: '{"error":{"code":"unaudited_client_can_only_post_to_private_accounts","message":"","log_id":"2"}}',
      },
      source: 'https://developers.tiktok.com/doc/content-posting-api-reference-direct-post',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 429,
      match: { at: 'error.code', equals: 'rate_limit_exceeded' },
      causes: ['limit.rate'],
      example: {
        body: '{"error":{"code":"rate_limit_exceeded","message":"The API rate limit was exceeded.","log_id":"2"}}',
      },
      source: 'https://developers.tiktok.com/doc/tiktok-api-v2-error-handling',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: null,
      match: { at: null, pattern: 'correct the following and try again:?\\s{0,2}client_key' },
      causes: ['env.test_live', 'key.inactive', 'key.wrong_kind'],
      note: 'The key of an app that is not live yet: use its sandbox, whose key and secret differ.',
      example: {
        sdkText:
          "We couldn't log in with TikTok. This may be due to specific app settings. If you're a developer, correct the following and try again: client_key",
      },
      source: 'https://github.com/gitroomhq/postiz-docs/issues/167',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, pattern: 'correct the following and try again:?\\s{0,2}(?:scope|redirect_uri)' },
      causes: ['perm.resource', 'perm.scope'],
      note: 'A scope that is not added to the app, or an address that is not registered with it.',
      example: { sdkText: 'If you are a developer, correct the following and try again: scope' },
      source: 'https://developers.tiktok.com/doc/oauth-error-handling',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'one host',
  quirks: [
    'Scopes are joined by commas, not by blanks.',
    'Every scope has to be granted to the app first, then to the token by the user.',
  ],
}
