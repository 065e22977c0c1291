import type { Provider } from '../model/provider.ts'

export const honeycomb = {
  id: 'honeycomb',
  name: 'Honeycomb',
  nameIsWord: true,
  hosts: ['api.honeycomb.io', 'api.eu1.honeycomb.io'],
  aliases: ['honeycomb.io'],
  docs: ['https://docs.honeycomb.io/api/'],
  dashboard: { keys: 'https://docs.honeycomb.io/api/' },
  variables: ['HONEYCOMB_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '22 letters and digits; hcaik_ and more',
    },
  ],
  placements: [{ in: 'header', name: 'X-Honeycomb-Team', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'unknown API key - check your credentials' },
      causes: ['env.wrong_host', 'key.unknown', 'key.mistyped'],
      note: 'Europe has a host and keys of its own.',
      example: { body: '{"error":"unknown API key - check your credentials, region, and API URL"}' },
      source: 'https://docs.honeycomb.io/api/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
