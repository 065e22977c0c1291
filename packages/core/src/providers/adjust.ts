import type { Provider } from '../model/provider.ts'

const docs = 'https://dev.adjust.com/en/api/'
const reports = 'https://dev.adjust.com/en/api/rs-api/'
const server = 'https://dev.adjust.com/en/api/s2s-api/security'

export const adjust: Provider = {
  id: 'adjust',
  name: 'Adjust',
  nameIsWord: true,
  hosts: ['automate.adjust.com', 's2s.adjust.com', 'api.adjust.com', 'app.adjust.com', 'dash.adjust.com'],
  aliases: ['adjust.com', 'adjust sdk', 'adjust s2s', 'react-native-adjust', 'adjust_sdk', 'com.adjust.sdk'],
  docs: [docs, reports, server],
  dashboard: { keys: 'https://suite.adjust.com/account/user' },
  variables: [
    'ADJUST_APP_TOKEN',
    'ADJUST_API_TOKEN',
    'ADJUST_USER_TOKEN',
    'ADJUST_S2S_TOKEN',
    'ADJUST_EVENT_TOKEN',
    'ADJUST_API_KEY',
  ],
  keys: [
    {
      kind: 'API token of a user',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'letters, digits, hyphens and underscores',
      note: 'For reports; it sees what its user sees.',
    },
    {
      kind: 'app token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '12 lower-case letters and digits',
      note: 'Names the app in SDK and events; it opens no report.',
    },
    {
      kind: 'S2S security token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'letters and digits',
      note: 'Of one app, for events from a server.',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: { at: null, host: 's2s.adjust.com' },
      causes: ['send.absent', 'key.wrong_kind', 'key.revoked', 'env.wrong_account'],
      note: 'An app with S2S security takes events only with its own security token as Bearer; the app token and the API token of a user are other things.',
      source: server,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['key.wrong_kind', 'key.mistyped', 'send.absent', 'api.retired'],
      note: 'Reports take the API token of a user as Bearer, not an app token. The older KPI service (api.adjust.com/kpis) gave way to automate.adjust.com.',
      source: reports,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['perm.resource', 'perm.scope', 'env.wrong_account'],
      note: 'The user of the token may not see this app or account.',
      source: reports,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
