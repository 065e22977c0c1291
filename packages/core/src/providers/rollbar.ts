import type { Provider } from '../model/provider.ts'

export const rollbar = {
  id: 'rollbar',
  name: 'Rollbar',
  hosts: ['api.rollbar.com'],
  aliases: ['rollbar'],
  docs: ['https://docs.rollbar.com/reference/getting-started-1'],
  dashboard: { keys: 'https://rollbar.com/settings' },
  variables: ['ROLLBAR_ACCESS_TOKEN'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 hex' }],
  placements: [{ in: 'header', name: 'X-Rollbar-Access-Token', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: { at: null, contains: 'insufficient privileges: ' },
      causes: ['perm.scope', 'key.wrong_kind'],
      example: {
        body: '{"err":1,"message":"insufficient privileges: post_server_item scope is required but the access token only has read"}',
      },
      source: 'https://docs.rollbar.com/reference/getting-started-1',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: { at: null, contains: 'access token not found' },
      causes: ['key.unknown', 'key.wrong_kind', 'key.mistyped'],
      example: { body: '{"err":1,"message":"access token not found: abc"}' },
      source: 'https://docs.rollbar.com/reference/getting-started-1',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
