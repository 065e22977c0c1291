import type { Provider } from '../model/provider.ts'

export const vonage = {
  id: 'vonage',
  name: 'Vonage',
  hosts: ['rest.nexmo.com', 'api.nexmo.com'],
  aliases: ['vonage', 'nexmo'],
  docs: ['https://developer.vonage.com/en/getting-started/concepts/authentication'],
  dashboard: { keys: 'https://dashboard.nexmo.com/settings' },
  variables: ['VONAGE_API_KEY', 'VONAGE_API_SECRET', 'NEXMO_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '8 hex, and a secret of 16 letters and digits',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Basic' },
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'query', name: 'api_key', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'You did not provide correct credentials' },
      causes: ['key.unknown', 'key.mistyped', 'key.wrong_kind'],
      example: { body: '{"title":"Unauthorized","detail":"You did not provide correct credentials."}' },
      source: 'https://developer.vonage.com/en/getting-started/concepts/authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
