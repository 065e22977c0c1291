import type { Provider } from '../model/provider.ts'

export const pushover = {
  id: 'pushover',
  name: 'Pushover',
  hosts: ['api.pushover.net'],
  aliases: ['pushover'],
  docs: ['https://pushover.net/api'],
  dashboard: { keys: 'https://pushover.net' },
  variables: ['PUSHOVER_TOKEN', 'PUSHOVER_USER'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '30 letters and digits, for applications and for users',
    },
  ],
  placements: [{ in: 'body', name: 'token', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 400,
      match: { at: null, contains: 'application token is invalid' },
      causes: ['key.mistyped', 'key.wrong_kind'],
      note: 'The application token is none of the user key.',
      example: {
        body: '{"token":"invalid","errors":["application token is invalid, see https://pushover.net/api"],"status":0}',
      },
      source: 'https://pushover.net/api',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
