import type { Provider } from '../model/provider.ts'

const docs = 'https://packagist.org/apidoc'

export const packagist: Provider = {
  id: 'packagist',
  name: 'Packagist',
  hosts: ['packagist.org', 'repo.packagist.org', 'packagist.com', 'repo.packagist.com'],
  aliases: ['packagist.org', 'private packagist', 'packagist.com', 'packagist api'],
  docs: [docs, 'https://packagist.com/docs'],
  dashboard: {
    keys: 'https://packagist.org/profile/',
  },
  variables: ['PACKAGIST_TOKEN', 'PACKAGIST_API_TOKEN', 'PACKAGIST_USERNAME', 'COMPOSER_AUTH'],
  keys: [
    {
      kind: 'main API token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'packagist_ and letters and digits; older ones without',
      note: 'Packagist.org: tells of updates and makes packages.',
    },
    {
      kind: 'safe API token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'for updates and status only',
    },
    {
      kind: 'token of Private Packagist',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'packagist_… with scopes read or update; password of Basic with the user token',
      note: 'packagist.com, another product.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'username:token.',
    },
    {
      in: 'query',
      name: 'apiToken',
      scheme: null,
      note: 'With username.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403, 406],
      match: {
        at: null,
        contains: 'Missing or invalid username/apiToken in request',
      },
      causes: ['key.mistyped', 'token.incomplete', 'key.unknown'],
      note: 'User name and token together; the name is that of the one whose token it is.',
      example: {
        body: '{"status":"error","message":"Missing or invalid username/apiToken in request"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 404],
      match: {
        at: null,
        contains: 'Could not find a package that matches this request',
      },
      causes: ['perm.scope', 'env.wrong_account'],
      note: 'The user of the token does not maintain the package.',
      example: {
        body: '{"status":"error","message":"Could not find a package that matches this request (does user maintain the package?)"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'URL required authentication',
        andContains: 'repo.packagist.com',
      },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'COMPOSER_AUTH or auth.json has nothing for repo.packagist.com.',
      example: {
        sdkText:
          "The 'https://repo.packagist.com/acme/packages.json' URL required authentication (HTTP 401).\nYou must be using the interactive console to authenticate",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        pattern: "Invalid credentials \\(HTTP 40[13]\\) for 'https://repo\\.packagist\\.com/",
      },
      causes: ['key.expired', 'key.unknown', 'perm.resource'],
      note: 'The user is token, the password the token of the organization.',
      example: {
        sdkText: "Invalid credentials (HTTP 401) for 'https://repo.packagist.com/acme/packages.json', aborting.",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['key.unknown', 'perm.scope', 'env.wrong_account'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
      },
      causes: ['account.billing'],
      note: 'Private Packagist: the trial or subscription ended.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'Packagist.org hands out packages to all; what is refused while Composer installs is GitHub, or a private repository.',
    'Private Packagist is packagist.com: its credentials go into auth.json as http-basic for repo.packagist.com.',
  ],
}
