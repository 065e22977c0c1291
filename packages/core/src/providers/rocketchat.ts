import type { Provider } from '../model/provider.ts'

const docs = 'https://developer.rocket.chat/apidocs/authentication'

export const rocketchat: Provider = {
  id: 'rocketchat',
  name: 'Rocket.Chat',
  hosts: ['{workspace}.rocket.chat'],
  aliases: ['rocketchat', 'rocket.chat', 'rocket chat', 'rocketchat_api', 'hubot-rocketchat'],
  docs: [docs],
  dashboard: {
    keys: '{base}/account/tokens',
  },
  variables: [
    'ROCKETCHAT_TOKEN',
    'ROCKETCHAT_AUTH_TOKEN',
    'ROCKETCHAT_USER_ID',
    'ROCKETCHAT_URL',
    'ROCKETCHAT_PASSWORD',
    'ROCKETCHAT_USER',
    'ROCKET_CHAT_TOKEN',
  ],
  keys: [
    {
      kind: 'auth token or personal access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '43 letters, digits, - and _',
    },
    {
      kind: 'user id',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '17 letters and digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'X-Auth-Token',
      scheme: null,
      note: 'With X-User-Id.',
    },
    {
      in: 'header',
      name: 'X-User-Id',
      scheme: null,
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'X-User-Id',
      required: 'always',
      failure: '401 You must be logged in to do this.',
    },
    {
      in: 'header',
      name: 'x-2fa-code',
      required: 'where two-factor is on and the token does not ignore it',
      failure: 'totp-required',
    },
  ],
  probe: null,
  refusals: [
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'totp-required',
        orContains: 'TOTP Required',
      },
      causes: ['token.incomplete', 'send.companion', 'key.wrong_kind'],
      note: 'A code of two-factor goes in x-2fa-code with x-2fa-method; a personal access token made to ignore two-factor needs none.',
      example: {
        body: '{"success":false,"error":"TOTP Required [totp-required]","errorType":"totp-required","details":{"method":"totp"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'totp-invalid',
        orContains: 'TOTP Invalid',
      },
      causes: ['sign.clock', 'key.mistyped'],
      example: {
        body: '{"success":false,"error":"TOTP Invalid [totp-invalid]","errorType":"totp-invalid"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'You must be logged in to do this.',
        orContains: 'You must be logged in to do this.',
        isCommon: true,
      },
      causes: ['send.companion', 'key.revoked', 'key.unknown', 'send.absent', 'token.expired', 'key.wrong_kind'],
      note: 'X-Auth-Token and X-User-Id have to belong together: the id, not the name. The token of a login ends with the logout.',
      example: {
        body: '{"status":"error","message":"You must be logged in to do this."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 403],
      match: {
        at: null,
        contains: 'error-login-blocked-for-ip',
        orContains: 'Login has been temporarily blocked For IP',
      },
      causes: ['limit.rate', 'perm.ip'],
      note: 'Too many failed logins from this address.',
      example: {
        body: '{"success":false,"error":"Login has been temporarily blocked For IP [error-login-blocked-for-ip]"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401, 403],
      match: {
        at: null,
        contains: 'error-login-blocked-for-user',
        orContains: 'Login has been temporarily blocked For User',
      },
      causes: ['limit.rate', 'account.suspended'],
      example: {
        body: '{"success":false,"error":"Login has been temporarily blocked For User [error-login-blocked-for-user]"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401, 403],
      match: {
        at: null,
        contains: 'error-app-user-is-not-allowed-to-login',
      },
      causes: ['key.wrong_kind'],
      note: 'The user that an app brings may not log in: make a bot user.',
      example: {
        body: '{"success":false,"error":"App user is not allowed to login [error-app-user-is-not-allowed-to-login]"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 429],
      match: {
        at: null,
        contains: 'error-too-many-requests',
        orContains: 'seconds before trying this endpoint again',
      },
      causes: ['limit.rate'],
      note: 'The limit is set in Administration, Rate Limiter; 10 calls a minute by default.',
      example: {
        body: '{"success":false,"error":"Error, too many requests. Please slow down. You must wait 53 seconds before trying this endpoint again. [error-too-many-requests]"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'User does not have the permissions required for this action',
      },
      causes: ['perm.scope'],
      note: 'The role of the user (bot, user) lacks the permission of this method.',
      example: {
        body: '{"success":false,"error":"User does not have the permissions required for this action [error-unauthorized]"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 403],
      match: {
        at: null,
        contains: '[error-action-not-allowed]',
      },
      causes: ['perm.scope', 'perm.resource'],
      example: {
        body: '{"success":false,"error":"Sending messages to this channel is not allowed [error-action-not-allowed]"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 403],
      match: {
        at: null,
        contains: '[error-not-allowed]',
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'Often: the user is no member of the room.',
      example: {
        body: '{"success":false,"error":"Not allowed [error-not-allowed]"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: '[error-room-not-found]',
      },
      causes: ['perm.resource', 'env.wrong_account'],
      note: 'Also for a private group that the user is no member of; groups have methods of their own.',
      example: {
        body: '{"success":false,"error":"The required \\"roomId\\" or \\"roomName\\" param provided does not match any channel [error-room-not-found]"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'Invalid integration id or token provided',
      },
      causes: ['key.truncated', 'key.revoked', 'config.not_loaded', 'key.mistyped'],
      note: 'Address of an incoming webhook: /hooks/id/token; both parts, and the integration switched on.',
      example: {
        body: '{"success":false,"error":"Invalid integration id or token provided."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'Unauthorized',
      },
      causes: ['key.mistyped', 'key.wrong_kind', 'account.suspended', 'token.incomplete'],
      note: 'Answer of /api/v1/login: name or password; users of LDAP or OAuth have no password here.',
      example: {
        body: '{"status":"error","error":401,"message":"Unauthorized"}',
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
      causes: ['send.companion', 'key.revoked', 'key.unknown', 'send.absent', 'token.expired'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'perm.resource'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'X-User-Id is the id (17 characters), not the user name.',
    'Personal access tokens can be made with "Ignore Two Factor Authentication".',
  ],
}
