import type { Provider } from '../model/provider.ts'

const docs = 'https://developers.freshdesk.com/api/#error'

export const freshdesk: Provider = {
  id: 'freshdesk',
  name: 'Freshworks (Freshdesk, Freshservice)',
  hosts: ['*.freshdesk.com', '*.freshservice.com', '*.myfreshworks.com'],
  aliases: ['freshdesk', 'freshservice', 'freshworks', 'freshsales', 'freshdesk api'],
  docs: [docs, 'https://api.freshservice.com/#authentication'],
  dashboard: {
    keys: 'https://support.freshdesk.com/support/solutions/articles/215517',
  },
  variables: [
    'FRESHDESK_API_KEY',
    'FRESHDESK_DOMAIN',
    'FRESHSERVICE_API_KEY',
    'FRESHSERVICE_DOMAIN',
    'FRESHSALES_API_KEY',
  ],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '20 letters and digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      login: '{KEY}:X',
      note: 'The key as user name, any letter as password.',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Token',
      note: 'Freshsales: token=KEY.',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://{domain}.freshdesk.com/api/v2/agents/me',
    headers: {
      Authorization: 'Basic {BASE64(KEY:X)}',
    },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: null,
    identifies: 'the agent',
  },
  refusals: [
    {
      status: 401,
      match: {
        at: 'code',
        equals: 'invalid_credentials',
        orContains: 'You have to be logged in to perform this action.',
        isCommon: true,
      },
      causes: ['send.scheme_wrong', 'key.mistyped', 'key.revoked', 'env.wrong_host', 'send.absent'],
      note: 'The key is the user name of Basic (KEY:X in base64), not a Bearer; and it is good at the domain of its own account only.',
      example: {
        body: '{"code":"invalid_credentials","message":"You have to be logged in to perform this action."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'code',
        equals: 'access_denied',
        orContains: 'You are not authorized to perform this action.',
        isCommon: true,
      },
      causes: ['perm.scope', 'key.wrong_kind'],
      note: 'The agent behind the key has not the role for it; a key has the rights of its agent. A requester’s key opens nothing here.',
      example: {
        body: '{"code":"access_denied","message":"You are not authorized to perform this action."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'code',
        equals: 'require_feature',
        isCommon: true,
      },
      causes: ['perm.resource'],
      note: 'The plan has not this feature.',
      example: {
        body: '{"code":"require_feature","message":"The Time Tracking feature(s) is/are not supported in your plan. Please upgrade your account to use it."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'code',
        equals: 'account_suspended',
        orContains: 'Your account has been suspended.',
        isCommon: true,
      },
      causes: ['account.billing', 'account.suspended'],
      note: 'Trial over or unpaid.',
      example: {
        body: '{"code":"account_suspended","message":"Your account has been suspended."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'code',
        equals: 'password_lockout',
        isCommon: true,
      },
      causes: ['account.suspended', 'key.mistyped'],
      note: 'Too many wrong sign-ins by password: wait, or use the key.',
      example: {
        body: '{"code":"password_lockout","message":"Your account has been locked. Please try again later."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'code',
        equals: 'ssl_required',
        isCommon: true,
      },
      causes: ['env.wrong_host'],
      note: 'https, not http.',
      example: {
        body: '{"code":"ssl_required","message":"SSL certificate required"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'code',
        equals: 'password_expired',
        isCommon: true,
      },
      causes: ['key.expired'],
      note: 'Set a new password for the agent; the key is shut with it.',
      example: {
        body: '{"code":"password_expired","message":"Your password has expired. Please reset it."}',
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
      causes: ['env.wrong_host'],
      note: 'A domain of nobody, or one that is not that of the plan: without body where the account is another product’s.',
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
      note: 'Calls a minute of the whole account; Retry-After tells the wait. A trial has 50.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Ways by user name and password are closed where the account has SSO; the key is not.'],
}
