import type { Provider } from '../model/provider.ts'

export const fred = {
  id: 'fred',
  name: 'FRED',
  nameIsWord: true,
  hosts: ['api.stlouisfed.org'],
  aliases: ['fredapi'],
  docs: ['https://fred.stlouisfed.org/docs/api/fred/errors.html'],
  dashboard: { keys: 'https://fredaccount.stlouisfed.org/apikeys' },
  variables: ['FRED_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 lower-case letters and digits',
    },
  ],
  placements: [{ in: 'query', name: 'api_key', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400],
      match: { at: null, contains: 'is not a 32 character alpha-numeric lower-case string' },
      causes: ['key.placeholder', 'key.quoted', 'key.truncated', 'key.missing'],
      example: {
        body: '{"error_code":400,"error_message":"Bad Request. The value for variable api_key is not a 32 character alpha-numeric lower-case string."}',
      },
      source: 'https://fred.stlouisfed.org/docs/api/fred/errors.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400],
      match: { at: null, contains: 'The value for variable api_key is not registered' },
      causes: ['key.unknown', 'key.mistyped'],
      example: {
        body: '{"error_code":400,"error_message":"Bad Request. The value for variable api_key is not registered."}',
      },
      source: 'https://fred.stlouisfed.org/docs/api/fred/errors.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
