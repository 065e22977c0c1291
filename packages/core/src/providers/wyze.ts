import type { Provider } from '../model/provider.ts'

export const wyze: Provider = {
  id: 'wyze',
  name: 'Wyze',
  hosts: ['auth-prod.api.wyze.com', 'api.wyzecam.com'],
  aliases: ['wyze', 'wyze bridge', 'wyze smart home', 'wyzesmarthome', 'wyzeapi', 'docker-wyze-bridge'],
  docs: ['https://support.wyze.com/hc/en-us/articles/16129834216731-Creating-an-API-Key'],
  dashboard: { keys: 'https://developer-api-console.wyze.com/' },
  variables: ['WYZE_API_KEY', 'WYZE_KEY_ID', 'WYZE_EMAIL', 'WYZE_PASSWORD'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '60 letters and digits',
      note: 'With a key id; ends after a year.',
    },
    { kind: 'key id', prefix: null, pattern: null, env: 'any', role: 'id', shape: 'UUID' },
  ],
  placements: [
    { in: 'header', name: 'apikey', scheme: null },
    { in: 'header', name: 'keyid', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400, 403],
      match: { at: null, contains: 'articles/16129834216731-Creating-an-API-Key' },
      causes: ['key.missing', 'token.incomplete', 'key.expired', 'client.defect'],
      note: 'Since July 2023 a login wants key id and API key beside mail and password: in the settings of the program, spelt as it wants them. The key ends after a year.',
      example: {
        body: 'Response PerformRequest (Forbidden): {"URL":"https://support.wyze.com/hc/en-us/articles/16129834216731-Creating-an-API-Key"}',
      },
      source: 'https://github.com/jfarmer08/homebridge-wyze-smart-home/issues/196',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: 'description', equals: 'Request forbidden.' },
      causes: ['perm.client', 'client.defect'],
      note: 'The login of an unofficial client was shut out; a newer release of the program follows the app.',
      example: { body: '{"description":"Request forbidden."}' },
      source: 'https://github.com/RMCob/homebridge-wyze-connected-home-op/issues/6',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['token.incomplete', 'perm.client', 'api.retired', 'limit.rate'],
      note: 'Without key id and API key at the login (since July 2023), or blocked by CloudFront after many attempts.',
      source: 'https://github.com/jfarmer08/homebridge-wyze-smart-home/issues/127',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'one host',
  quirks: [],
}
