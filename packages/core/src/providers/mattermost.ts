import type { Provider } from '../model/provider.ts'

const docs = 'https://developers.mattermost.com/integrate/reference/personal-access-token/'

export const mattermost: Provider = {
  id: 'mattermost',
  name: 'Mattermost',
  hosts: ['{workspace}.cloud.mattermost.com', 'mattermost.{domain}'],
  aliases: ['mattermost', 'mattermost api', 'mattermostdriver', 'mmctl', 'matterbridge', 'mattermost bot'],
  docs: [docs, 'https://api.mattermost.com/'],
  dashboard: {
    keys: '{base}/admin_console/integrations/bot_accounts',
  },
  variables: [
    'MATTERMOST_TOKEN',
    'MATTERMOST_ACCESS_TOKEN',
    'MATTERMOST_BOT_TOKEN',
    'MATTERMOST_URL',
    'MM_TOKEN',
    'MM_SERVICESETTINGS_SITEURL',
    'MATTERMOST_WEBHOOK_URL',
  ],
  keys: [
    {
      kind: 'personal access token, bot token or session',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '26 lower-case letters and digits',
    },
    {
      kind: 'token id',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '26 lower-case letters and digits',
      note: 'Shown beside the token for good; it does not authenticate.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
    {
      in: 'path',
      name: '/hooks/{id}',
      scheme: null,
      note: 'Incoming webhooks.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: 'id',
        equals: 'api.context.session_expired.app_error',
        orContains: 'Invalid or expired session, please login again',
      },
      causes: [
        'token.expired',
        'key.revoked',
        'key.unknown',
        'send.absent',
        'key.wrong_kind',
        'send.scheme_wrong',
        'send.stripped',
      ],
      note: 'Nobody was recognised: no token arrived, it was revoked, the ID was copied in place of the token, or personal access tokens were switched off. detailed_error says more.',
      example: {
        body: '{"id":"api.context.session_expired.app_error","message":"Invalid or expired session, please login again.","detailed_error":"","request_id":"8g5rxk3fu3nyjqqy6zp7p7zn5r","status_code":401}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'id',
        equals: 'api.context.permissions.app_error',
        orContains: 'api.context.permissions.app_error',
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'The bot is no member of the team or channel, or its role lacks the permission; detailed_error names it.',
      example: {
        body: '{"id":"api.context.permissions.app_error","message":"You do not have the appropriate permissions.","detailed_error":"","request_id":"abc","status_code":403}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'You do not have the appropriate permissions',
        isCommon: true,
      },
      causes: ['perm.scope', 'perm.resource'],
      example: {
        sdkText: 'MattermostApiException: You do not have the appropriate permissions.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'api.context.mfa_required.app_error',
      },
      causes: ['token.incomplete', 'key.wrong_kind'],
      example: {
        body: '{"id":"api.context.mfa_required.app_error","message":"Multi-factor authentication is required on this server.","status_code":401}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'api.user.login.invalid_credentials',
        orContains: 'username and/or password',
      },
      causes: ['key.mistyped', 'key.wrong_kind'],
      note: 'Users of GitLab, SAML or LDAP have no password here; a bot logs in with its token alone.',
      example: {
        body: '{"id":"api.user.login.invalid_credentials_email_username","message":"Enter a valid email or username and/or password.","status_code":401}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'api.user.check_user_login_attempts.too_many',
        orContains: 'locked because of too many failed password attempts',
      },
      causes: ['account.suspended', 'limit.rate'],
      example: {
        body: '{"id":"api.user.check_user_login_attempts.too_many.app_error","message":"Your account is locked because of too many failed password attempts. Please reset your password.","status_code":401}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'api.user.login.inactive.app_error',
        orContains: 'Login failed because your account has been deactivated',
      },
      causes: ['account.suspended'],
      example: {
        body: '{"id":"api.user.login.inactive.app_error","message":"Login failed because your account has been deactivated.  Please contact an administrator.","status_code":401}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'api.context.token_provided.app_error',
        orContains: 'Session is not OAuth but token was provided in the query string',
      },
      causes: ['send.wrong_place'],
      note: 'Only OAuth tokens may stand in the address; this one goes as Bearer.',
      example: {
        body: '{"id":"api.context.token_provided.app_error","message":"Session is not OAuth but token was provided in the query string.","status_code":401}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 501],
      match: {
        at: null,
        contains: 'user_access_token.disabled',
        orContains: 'Personal access tokens are disabled on this server',
      },
      causes: ['perm.resource', 'config.not_loaded'],
      note: 'System Console, Integration Management: Enable Personal Access Tokens.',
      example: {
        body: '{"id":"app.user_access_token.disabled","message":"Personal access tokens are disabled on this server. Please contact your system administrator for details.","status_code":501}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 404],
      match: {
        at: null,
        contains: 'web.incoming_webhook.invalid',
        orContains: 'web.incoming_webhook.split_id',
      },
      causes: ['key.revoked', 'key.mistyped', 'env.wrong_host'],
      note: 'Deleted, or of another server.',
      example: {
        body: '{"id":"web.incoming_webhook.invalid.app_error","message":"Invalid webhook.","status_code":400}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 501],
      match: {
        at: null,
        contains: 'incoming_webhook.disabled',
        orContains: 'Incoming webhooks have been disabled by the system admin',
      },
      causes: ['perm.resource'],
      example: {
        body: '{"id":"web.incoming_webhook.disabled.app_error","message":"Incoming webhooks have been disabled by the system admin.","status_code":501}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'URL Blocked because of CORS. Url:',
      },
      causes: ['browser.cors', 'perm.referrer', 'env.wrong_host'],
      note: 'WebSocket: Site URL and the Origin differ; often a proxy that changes Host.',
      example: {
        sdkText: 'URL Blocked because of CORS. Url: https://chat.example.com',
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
      causes: ['token.expired', 'key.revoked', 'key.unknown', 'send.absent', 'key.wrong_kind'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'perm.resource', 'send.companion'],
      note: 'With a session cookie and no X-Requested-With or X-CSRF-Token it is refused, too.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'Token ID and access token look the same; the list shows only the ID afterwards.',
    'The body tells by "id" what it is, whatever language the server speaks.',
  ],
}
