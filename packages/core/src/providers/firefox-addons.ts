import type { Provider } from '../model/provider.ts'

const docs = 'https://addons-server.readthedocs.io/en/latest/topics/api/auth.html'

export const firefoxAddons: Provider = {
  id: 'firefox-addons',
  name: 'Firefox Add-ons (AMO)',
  hosts: ['addons.mozilla.org', 'addons.allizom.org', 'addons-dev.allizom.org'],
  aliases: [
    'addons.mozilla.org',
    'firefox add-ons',
    'firefox addons',
    'web-ext',
    'web-ext sign',
    'web_ext_api_key',
    'amo sign',
  ],
  docs: [docs, 'https://extensionworkshop.com/documentation/develop/web-ext-command-reference/'],
  dashboard: {
    keys: 'https://addons.mozilla.org/developers/addon/api/key/',
  },
  variables: [
    'WEB_EXT_API_KEY',
    'WEB_EXT_API_SECRET',
    'AMO_JWT_ISSUER',
    'AMO_JWT_SECRET',
    'FIREFOX_JWT_ISSUER',
    'FIREFOX_JWT_SECRET',
    'FIREFOX_API_KEY',
    'FIREFOX_API_SECRET',
  ],
  keys: [
    {
      kind: 'JWT issuer',
      prefix: 'user:',
      pattern: '^user:\\d{4,12}:\\d{1,6}$',
      env: 'any',
      role: 'id',
      shape: 'user: and two numbers with a colon',
      example: ['user:', '12345678:123'].join(''),
    },
    {
      kind: 'JWT secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: '64 hex digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'JWT',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'Unknown JWT iss (issuer)',
      },
      causes: ['key.mistyped', 'env.wrong_host', 'key.revoked', 'key.wrong_kind', 'config.mangled'],
      note: "The issuer is not known at this host: keys of addons.mozilla.org are unknown at allizom.org; making new ones ends the former. Issuer and secret may also stand in each other's place.",
      example: {
        body: '{"detail":"Unknown JWT iss (issuer)."}',
      },
      source: ['https://github.com/mozilla/web-ext/issues/2228', 'https://github.com/mozilla-jetpack/jpm/issues/516'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: 'detail',
        pattern: 'JWT [Ss]ignature has expired|^Signature has expired\\.?$',
        host: 'addons*',
      },
      causes: ['sign.clock', 'token.expired'],
      note: 'exp is past: a clock that is behind, or an upload that took longer than the five minutes the token lived.',
      example: {
        body: '{"detail":"JWT Signature has expired."}',
      },
      source: 'https://github.com/mozilla/addons/issues/9147',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Error decoding signature',
        host: 'addons*',
      },
      causes: ['sign.mismatch'],
      note: 'The secret is not that of this issuer.',
      example: {
        body: '{"detail":"Error decoding signature."}',
      },
      source: 'https://github.com/mozilla/addons-server/issues/11597',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'JWT iat (issued at time) is invalid',
      },
      causes: ['sign.clock'],
      note: 'The clock of the machine is ahead.',
      example: {
        body: '{"detail":"JWT iat (issued at time) is invalid. Make sure your system clock is synchronized with something like TLSdate."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'JWT exp (expiration) is too long',
      },
      causes: ['token.claims'],
      note: 'At most five minutes after iat.',
      example: {
        body: '{"detail":"JWT exp (expiration) is too long."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'accept our Firefox Add-on Distribution Agreement',
      },
      causes: ['account.suspended'],
      note: 'Log in to the Developer Hub with this account: the agreement is shown there, or on the page for making keys.',
      example: {
        body: '{"detail":"Before starting, please read and accept our Firefox Add-on Distribution Agreement as well as our Review Policies and Rules."}',
      },
      source: 'https://github.com/mozilla/addons-server/issues/11597',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: {
        at: null,
        pattern: 'You do not own this addon|do not have permission to perform this action',
        host: 'addons*',
      },
      causes: ['env.wrong_account', 'perm.scope'],
      note: 'The add-on with this id belongs to another account.',
      example: {
        body: '{"detail":"You do not own this addon."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Authentication credentials were not provided',
        host: 'addons*',
      },
      causes: ['send.absent', 'send.scheme_wrong'],
      note: 'The scheme is JWT, not Bearer.',
      example: {
        body: '{"detail":"Authentication credentials were not provided."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
        contains: 'Request was throttled',
        host: 'addons*',
      },
      causes: ['limit.rate'],
      note: 'Uploads are counted by day: the number of seconds is meant as it says.',
      example: {
        body: '{"detail":"Request was throttled. Expected available in 55666 seconds."}',
      },
      source: 'https://github.com/mozilla/addons/issues/1372',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'sign.mismatch', 'sign.clock', 'env.wrong_host'],
      note: 'detail says which.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'A JWT (HS256) with iss, jti, iat and exp; exp at most five minutes after iat.',
    'The issuer is the "key" of web-ext, the secret its "secret".',
    'The hosts for testing (allizom.org) have keys of their own.',
  ],
}
