import type { Provider } from '../model/provider.ts'

export const twelvedata = {
  id: 'twelvedata',
  name: 'Twelve Data',
  hosts: ['api.twelvedata.com'],
  aliases: ['twelve data', 'twelvedata'],
  docs: ['https://twelvedata.com/docs'],
  dashboard: { keys: 'https://twelvedata.com/account/api-keys' },
  variables: ['TWELVE_DATA_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 hex' }],
  placements: [
    { in: 'query', name: 'apikey', scheme: null },
    { in: 'header', name: 'Authorization', scheme: 'apikey' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [200, 401],
      match: { at: null, contains: '**apikey** parameter is incorrect or not specified' },
      causes: ['key.missing', 'key.unknown', 'key.mistyped'],
      example: {
        body: '{"code":401,"message":"**apikey** parameter is incorrect or not specified. You can get your free API key instantly following this link: https://twelvedata.com/pricing","status":"error"}',
      },
      source: 'https://twelvedata.com/docs',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
