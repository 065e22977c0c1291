import type { Provider } from '../model/provider.ts'

const docs = 'https://www.anaconda.com/docs/tools/anaconda-org/user-guide/work-with-accounts'

export const anaconda: Provider = {
  id: 'anaconda',
  name: 'Anaconda (conda channels)',
  hosts: [
    'conda.anaconda.org',
    'api.anaconda.org',
    'anaconda.org',
    'repo.anaconda.cloud',
    'repo.anaconda.com',
    'anaconda.cloud',
  ],
  aliases: [
    'anaconda',
    'anaconda.org',
    'anaconda-client',
    'conda channel',
    'conda token',
    'condahttperror',
    'anaconda upload',
    'binstar',
  ],
  docs: [docs, 'https://docs.conda.io/projects/conda/en/stable/user-guide/configuration/settings.html'],
  dashboard: {
    keys: 'https://anaconda.org/settings/access',
  },
  variables: [
    'ANACONDA_API_TOKEN',
    'ANACONDA_TOKEN',
    'BINSTAR_TOKEN',
    'CONDA_TOKEN',
    'ANACONDA_API_KEY',
    'ANACONDA_ORG_TOKEN',
  ],
  keys: [
    {
      kind: 'token of anaconda.org',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'two letters, a dash and a UUID',
      note: 'Goes into the path: /t/<token>/<channel>. Has scopes and an end.',
    },
    {
      kind: 'token of repo.anaconda.cloud',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'letters, digits, - and _; set by conda token set',
    },
  ],
  placements: [
    {
      in: 'path',
      name: 't',
      scheme: null,
      note: '/t/<token>/ before the channel.',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'token',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'If this token was pulled from anaconda-client',
      },
      causes: ['key.expired', 'key.revoked', 'key.unknown'],
      note: 'The token in the address of the channel is not accepted any more: anaconda logout and login, or a new one into .condarc.',
      example: {
        sdkText:
          "The token '*****' given for the URL is invalid.\n\nIf this token was pulled from anaconda-client, you will need to use\nanaconda-client to reauthenticate.",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'The credentials you have provided for this URL are invalid',
      },
      causes: ['key.mistyped', 'key.unknown'],
      note: 'User and password in the address of the channel.',
      example: {
        sdkText:
          'The credentials you have provided for this URL are invalid.\n\nYou will need to modify your conda configuration to proceed.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403, 404],
      match: {
        at: null,
        contains: 'The remote server has indicated you are using invalid credentials for this channel',
      },
      causes: ['key.expired', 'key.unknown', 'perm.resource'],
      note: 'Also where a channel that needs none is asked with a token that has run out: a public channel refuses that, too.',
      example: {
        sdkText:
          'The remote server has indicated you are using invalid credentials for this channel.\n\nIf the remote site is anaconda.org or follows the Anaconda Server API, you will need to (a) remove the invalid token from your system with `anaconda logout`…',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        pattern: "Unauthorized: \\('Authorization required'|Authentication token is missing, invalid, or expired",
      },
      causes: ['key.expired', 'config.not_loaded', 'perm.scope'],
      note: 'anaconda upload without a token, or one without the scope api:write.',
      example: {
        sdkText: "Unauthorized: ('Authorization required', 401)",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'CondaHTTPError: HTTP 403',
      },
      causes: ['perm.client', 'send.stripped', 'key.expired', 'perm.resource'],
      note: 'For repo.anaconda.com: a firewall, a mirror, or no licence; for a channel with a token: the token.',
      example: {
        sdkText:
          'CondaHTTPError: HTTP 403 FORBIDDEN for url <https://repo.anaconda.com/pkgs/main/linux-64/repodata.json>',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'CondaHTTPError: HTTP 401',
      },
      causes: ['key.expired', 'key.unknown', 'key.missing'],
      note: 'The token in the address.',
      example: {
        sdkText:
          'CondaHTTPError: HTTP 401 UNAUTHORIZED for url <https://conda.anaconda.org/t/*****/acme/noarch/repodata.json>',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 407,
      match: {
        at: null,
      },
      causes: ['perm.client'],
      note: 'A proxy on the way asks for its own credentials.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.expired', 'key.unknown', 'key.missing'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.resource', 'perm.client', 'key.expired'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'conda keeps the token in the address of the channel, in .condarc; conda hides it in what it prints.',
    "403 for repo.anaconda.com is mostly a proxy or firewall of one's own company, or its licence.",
  ],
}
