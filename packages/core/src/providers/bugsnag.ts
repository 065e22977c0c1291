import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.bugsnag.com/api/data-access/'

export const bugsnag: Provider = {
  id: 'bugsnag',
  name: 'Bugsnag',
  hosts: ['api.bugsnag.com', 'notify.bugsnag.com', 'sessions.bugsnag.com', 'upload.bugsnag.com', 'build.bugsnag.com'],
  aliases: ['bugsnag', 'insight hub', 'bugsnag-js', 'bugsnag cli', '@bugsnag/js'],
  docs: [docs, 'https://docs.bugsnag.com/api/error-reporting/'],
  dashboard: {
    keys: 'https://app.bugsnag.com/settings/my-account',
  },
  variables: ['BUGSNAG_API_KEY', 'BUGSNAG_AUTH_TOKEN', 'BUGSNAG_DATA_ACCESS_TOKEN', 'BUGSNAG_NOTIFIER_API_KEY'],
  keys: [
    {
      kind: 'API key of a project',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'publishable',
      shape: '32 hex digits',
      note: 'Reports errors; does not read them.',
    },
    {
      kind: 'personal auth token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID',
      note: 'For api.bugsnag.com.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'token',
    },
    {
      in: 'header',
      name: 'Bugsnag-Api-Key',
      scheme: null,
      note: 'notify and sessions.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        pattern: '\\[bugsnag\\] (?:No API [Kk]ey|apiKey should be)|No Bugsnag API Key set',
      },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'The value was empty where the program was started or built.',
      example: {
        body: '[bugsnag] No API Key set',
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
      causes: ['key.wrong_kind', 'key.unknown', 'send.scheme_wrong'],
      note: 'Data Access API: Authorization: token …, of a person; the key of a project is none.',
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
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The key of a project reports; reading by the Data Access API needs the token of a person.'],
}
