import type { Provider } from '../model/provider.ts'

export const clickup = {
  id: 'clickup',
  name: 'ClickUp',
  nameIsWord: true,
  hosts: ['api.clickup.com'],
  aliases: ['clickup'],
  docs: ['https://developer.clickup.com/docs/common_errors'],
  dashboard: { keys: 'https://app.clickup.com/settings/apps' },
  variables: ['CLICKUP_API_KEY', 'CLICKUP_TOKEN', 'CLICKUP_API_TOKEN'],
  keys: [
    {
      kind: 'personal token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'pk_, digits, _ and 32 letters and digits',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401],
      match: { at: null, pattern: 'OAUTH_0(?:17|19|21|25|77)' },
      causes: ['key.unknown', 'send.scheme_wrong', 'key.revoked'],
      note: 'A personal token goes without a scheme.',
      example: { body: '{"err":"Token invalid","ECODE":"OAUTH_025"}' },
      source: 'https://developer.clickup.com/docs/common_errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401],
      match: { at: null, pattern: 'OAUTH_0(?:23|26|27|29|30)|Team not authorized' },
      causes: ['env.wrong_account', 'perm.resource'],
      example: { body: '{"err":"Team not authorized","ECODE":"OAUTH_027"}' },
      source: 'https://developer.clickup.com/docs/common_errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
