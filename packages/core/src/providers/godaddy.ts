import type { Provider } from '../model/provider.ts'

export const godaddy = {
  id: 'godaddy',
  name: 'GoDaddy',
  hosts: ['api.godaddy.com', 'api.ote-godaddy.com'],
  aliases: ['godaddy'],
  docs: ['https://developer.godaddy.com/getstarted'],
  dashboard: { keys: 'https://developer.godaddy.com/keys' },
  variables: ['GODADDY_API_KEY', 'GODADDY_API_SECRET'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'key and secret, joined by a colon',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'sso-key' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: { at: null, contains: 'Authenticated user is not allowed access' },
      causes: ['perm.resource', 'perm.scope'],
      note: 'Since 2024 the domain addresses are for accounts with ten domains or more.',
      example: { body: '{"code":"ACCESS_DENIED","message":"Authenticated user is not allowed access"}' },
      source: 'https://developer.godaddy.com/getstarted',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'UNABLE_TO_AUTHENTICATE' },
      causes: ['env.test_live', 'key.unknown', 'key.mistyped'],
      note: 'A key of OTE is none of production.',
      example: {
        body: '{"code":"UNABLE_TO_AUTHENTICATE","message":"Unauthorized : Could not authenticate API key/secret"}',
      },
      source: 'https://developer.godaddy.com/getstarted',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'Authorization header is malformed' },
      causes: ['send.scheme_wrong', 'config.mangled'],
      example: { sdkText: 'MALFORMED_CREDENTIALS: Authorization header is malformed' },
      source: 'https://developer.godaddy.com/getstarted',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
