import type { Provider } from '../model/provider.ts'

const docs = 'https://www.redmine.org/projects/redmine/wiki/Rest_api'

export const redmine: Provider = {
  id: 'redmine',
  name: 'Redmine',
  hosts: ['redmine.{domain}', 'www.redmine.org'],
  aliases: ['redmine', 'python-redmine', 'redminelib', 'redmine api', 'easy redmine', 'redmica'],
  docs: [docs],
  dashboard: {
    keys: '{base}/my/account',
  },
  variables: ['REDMINE_API_KEY', 'REDMINE_KEY', 'REDMINE_TOKEN', 'REDMINE_URL', 'REDMINE_HOST'],
  keys: [
    {
      kind: 'API access key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 hex digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'X-Redmine-API-Key',
      scheme: null,
    },
    {
      in: 'query',
      name: 'key',
      scheme: null,
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      note: 'Name and password, or the key as the name and any password.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'Content-Type',
      required: 'POST and PUT',
      value: 'application/json',
      failure: '422 Invalid form authenticity token',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 422,
      match: {
        at: null,
        contains: 'Invalid form authenticity token',
      },
      causes: ['send.companion', 'send.absent', 'config.not_loaded'],
      note: 'It took the call for a form of a browser: .json at the end of the address and Content-Type: application/json are missing, or the REST API is off.',
      example: {
        sdkText: 'Invalid form authenticity token.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401],
      match: {
        at: 'header:www-authenticate',
        contains: 'Redmine API',
      },
      causes: ['key.unknown', 'send.absent', 'perm.resource', 'key.mistyped', 'send.stripped'],
      note: 'The key is not known, or none came; also where the REST API is switched off.',
      example: {
        headers: {
          'www-authenticate': 'Basic realm="Redmine API"',
        },
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Impersonate login provided',
      },
      causes: ['env.wrong_account', 'perm.scope'],
      example: {
        sdkText: "redminelib.exceptions.ImpersonateError: Impersonate login provided doesn't exist or isn't active",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'redminelib.exceptions.AuthError',
        orContains: 'Invalid authentication details',
      },
      causes: ['key.unknown', 'key.mistyped', 'config.not_loaded', 'perm.resource'],
      note: 'Answer 401: the key, or the REST API is off.',
      example: {
        sdkText: 'redminelib.exceptions.AuthError: Invalid authentication details',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'redminelib.exceptions.ForbiddenError',
        orContains: 'Requested resource is forbidden',
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'Answer 403: the role of the user in this project, or the module is off in it.',
      example: {
        sdkText: 'redminelib.exceptions.ForbiddenError: Requested resource is forbidden',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 412,
      match: {
        at: null,
      },
      causes: ['send.companion', 'env.wrong_account'],
      note: 'X-Redmine-Switch-User names nobody, or somebody who is not active.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'send.absent', 'key.mistyped', 'perm.resource', 'send.stripped'],
      note: 'Switched off REST API (Administration, Settings, API), or the key.',
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
      note: 'The role of the user lacks the permission, the module is off in the project, or the project is archived; also a REST API that is off.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'The REST API is off until Administration, Settings, API switches it on.',
    'The address has to end in .json or .xml: without it Redmine answers as to a browser and does not read the key.',
  ],
}
