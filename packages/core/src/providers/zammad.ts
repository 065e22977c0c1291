import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.zammad.org/en/latest/api/intro.html'

export const zammad: Provider = {
  id: 'zammad',
  name: 'Zammad',
  hosts: ['{company}.zammad.com', 'zammad.{domain}'],
  aliases: ['zammad', 'zammad api', 'zammad_py', 'zammad-api-client'],
  docs: [docs, 'https://github.com/zammad/zammad/blob/develop/app/controllers/application_controller/authenticates.rb'],
  dashboard: {
    keys: '{base}/#profile/token_access',
  },
  variables: ['ZAMMAD_TOKEN', 'ZAMMAD_API_TOKEN', 'ZAMMAD_HTTP_TOKEN', 'ZAMMAD_URL', 'ZAMMAD_OAUTH2_TOKEN'],
  keys: [
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '64 letters, digits, - and _',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Token token=',
      note: 'Bearer is for OAuth2 alone.',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'OAuth2.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'API token access disabled!',
      },
      causes: ['perm.resource'],
      note: 'System, API: Token Access.',
      example: {
        body: '{"error":"API token access disabled!"}',
      },
      source: 'https://github.com/zammad/zammad/blob/develop/app/controllers/application_controller/authenticates.rb',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'API password access disabled!',
      },
      causes: ['perm.resource', 'key.wrong_kind'],
      note: 'System, API: Password Access; or an access token in place of the password.',
      example: {
        body: '{"error":"API password access disabled!"}',
      },
      source: 'https://github.com/zammad/zammad/blob/develop/app/controllers/application_controller/authenticates.rb',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'Not authorized (token expired)!',
      },
      causes: ['key.expired'],
      example: {
        body: '{"error":"Not authorized (token expired)!"}',
      },
      source: 'https://github.com/zammad/zammad/blob/develop/app/controllers/application_controller/authenticates.rb',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'Not authorized (token)!',
      },
      causes: ['perm.scope'],
      note: 'The token is known, the permission of this call is not ticked on it.',
      example: {
        body: '{"error":"Not authorized (token)!"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'Not authorized (user)!',
      },
      causes: ['perm.scope'],
      note: 'The role of the user lacks the permission.',
      example: {
        body: '{"error":"Not authorized (user)!"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: "Can't find User for Token",
        orContains: 'Can&#39;t find User for Token',
      },
      causes: ['key.unknown', 'key.revoked', 'key.mistyped', 'key.wrong_kind'],
      note: 'No such access token, or the word token= is missing behind Token.',
      example: {
        body: '{"error":"Can\'t find User for Token"}',
      },
      source: 'https://github.com/zammad/zammad/blob/develop/app/controllers/application_controller/authenticates.rb',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Invalid BasicAuth credentials',
      },
      causes: ['key.mistyped', 'key.wrong_kind'],
      note: 'Mail or login, and password; a proxy in front that asks for Basic sends its own here.',
      example: {
        body: '{"error":"Invalid BasicAuth credentials"}',
      },
      source: 'https://github.com/zammad/zammad/blob/develop/app/controllers/application_controller/authenticates.rb',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'OAuth2 token is expired!',
      },
      causes: ['token.expired'],
      example: {
        body: '{"error":"OAuth2 token is expired!"}',
      },
      source: 'https://github.com/zammad/zammad/blob/develop/app/controllers/application_controller/authenticates.rb',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'The provided token is invalid.',
        isCommon: true,
      },
      causes: ['send.scheme_wrong', 'key.unknown'],
      note: 'It came as Bearer and is no OAuth2 token: access tokens go as "Token token=…".',
      example: {
        body: '{"error":"The provided token is invalid."}',
      },
      source: 'https://github.com/zammad/zammad/blob/develop/app/controllers/application_controller/authenticates.rb',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Have you double-checked your credentials and completed the email verification step',
      },
      causes: ['account.suspended', 'key.mistyped'],
      note: 'The user is not active, or name and password do not fit.',
      example: {
        body: '{"error":"Login failed. Have you double-checked your credentials and completed the email verification step?"}',
      },
      source: 'https://github.com/zammad/zammad/blob/develop/app/controllers/application_controller/authenticates.rb',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'Maintenance mode enabled!',
        isCommon: true,
      },
      causes: ['server.fault'],
      example: {
        body: '{"error":"Maintenance mode enabled!"}',
      },
      source: 'https://github.com/zammad/zammad/blob/develop/app/controllers/application_controller/authenticates.rb',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [401, 403],
      match: {
        at: 'error',
        equals: 'Authentication required',
        isCommon: true,
      },
      causes: ['send.absent', 'send.stripped', 'send.scheme_wrong'],
      note: 'Nothing that it knows how to read came.',
      example: {
        body: '{"error":"Authentication required"}',
      },
      source: 'https://github.com/zammad/zammad/blob/develop/app/controllers/application_controller/authenticates.rb',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'CSRF token verification failed!',
      },
      causes: ['env.wrong_host', 'send.stripped', 'send.conflict'],
      note: 'Behind a proxy: X-Forwarded-Proto has to say https; with a session cookie X-CSRF-Token is asked for.',
      example: {
        body: '{"error":"CSRF token verification failed!"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'error',
        equals: 'Not authorized',
        isCommon: true,
      },
      causes: ['perm.resource', 'perm.scope'],
      note: 'Known, but this ticket or group is not open to the user.',
      example: {
        body: '{"error":"Not authorized"}',
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
      causes: ['key.unknown', 'send.scheme_wrong', 'send.absent', 'key.revoked'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'send.absent', 'perm.resource'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'Access tokens go as "Authorization: Token token=…"; as Bearer they are looked for among the tokens of OAuth2.',
    'A token has permissions of its own, at most those of its user; the user needs the right to the group besides.',
  ],
}
