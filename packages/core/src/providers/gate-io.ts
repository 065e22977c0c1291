import type { Provider } from '../model/provider.ts'

export const gateIo = {
  id: 'gate-io',
  name: 'Gate',
  nameIsWord: true,
  hosts: ['api.gateio.ws'],
  aliases: ['gate.io', 'gateio'],
  docs: ['https://www.gate.io/docs/developers/apiv4/en/'],
  dashboard: { keys: 'https://www.gate.io/docs/developers/apiv4/en/' },
  variables: [],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 hex' }],
  placements: [
    { in: 'header', name: 'KEY', scheme: null },
    { in: 'header', name: 'SIGN', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [200, 401],
      match: { at: null, contains: 'INVALID_KEY' },
      causes: ['key.unknown', 'env.test_live'],
      example: { body: '{"label":"INVALID_KEY","message":"Invalid key provided"}' },
      source: 'https://www.gate.io/docs/developers/apiv4/en/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 401],
      match: { at: null, contains: 'REQUEST_EXPIRED' },
      causes: ['sign.clock'],
      example: {
        body: '{"label":"REQUEST_EXPIRED","message":"gap between request Timestamp and server time exceeds 60"}',
      },
      source: 'https://www.gate.io/docs/developers/apiv4/en/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 401],
      match: { at: null, pattern: 'INVALID_SIGNATURE' },
      causes: ['sign.mismatch', 'key.mistyped'],
      example: { body: '{"label":"INVALID_SIGNATURE","message":"Signature mismatch"}' },
      source: 'https://www.gate.io/docs/developers/apiv4/en/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
