import type { Provider } from '../model/provider.ts'

export const livekit = {
  id: 'livekit',
  name: 'LiveKit',
  hosts: ['*.livekit.cloud'],
  aliases: ['livekit'],
  docs: ['https://docs.livekit.io/home/get-started/authentication/'],
  dashboard: { keys: 'https://cloud.livekit.io' },
  variables: ['LIVEKIT_API_KEY', 'LIVEKIT_API_SECRET'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'API and 12 letters and digits, and a secret',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'error in cryptographic primitive' },
      causes: ['sign.mismatch', 'key.mistyped', 'config.shadowed'],
      note: 'The secret does not belong to the key.',
      example: { sdkText: 'invalid token: go-jose/go-jose: error in cryptographic primitive' },
      source: 'https://docs.livekit.io/home/get-started/authentication/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
