import type { Provider } from '../model/provider.ts'

export const flutterwave = {
  id: 'flutterwave',
  name: 'Flutterwave',
  hosts: ['api.flutterwave.com'],
  aliases: ['flutterwave'],
  docs: ['https://developer.flutterwave.com/docs/errors'],
  dashboard: { keys: 'https://developer.flutterwave.com/docs/errors' },
  variables: ['FLUTTERWAVE_SECRET_KEY', 'FLW_SECRET_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'FLWSECK- and more; FLWSECK_TEST- for tests',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'Invalid authorization key' },
      causes: ['key.wrong_kind', 'env.test_live', 'config.not_loaded'],
      example: { body: '{"status":"error","message":"Invalid authorization key","data":null}' },
      source: 'https://developer.flutterwave.com/docs/errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
