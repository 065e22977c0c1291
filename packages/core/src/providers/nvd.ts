import type { Provider } from '../model/provider.ts'

export const nvd = {
  id: 'nvd',
  name: 'NVD',
  hosts: ['services.nvd.nist.gov'],
  aliases: ['nvd api'],
  docs: ['https://nvd.nist.gov/developers/start-here'],
  dashboard: { keys: 'https://nvd.nist.gov/developers/request-an-api-key' },
  variables: ['NVD_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'UUID' }],
  placements: [{ in: 'header', name: 'apiKey', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [403, 404],
      match: { at: null, contains: 'Invalid apiKey.' },
      causes: ['key.unknown', 'key.inactive', 'send.wrong_place'],
      note: 'The key goes into the header apiKey; since 2023 it is no parameter.',
      example: { sdkText: 'message: Invalid apiKey.', headers: { message: 'Invalid apiKey.' } },
      source: 'https://nvd.nist.gov/developers/start-here',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
