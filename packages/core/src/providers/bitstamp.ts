import type { Provider } from '../model/provider.ts'

export const bitstamp = {
  id: 'bitstamp',
  name: 'Bitstamp',
  hosts: ['www.bitstamp.net'],
  aliases: ['bitstamp'],
  docs: ['https://www.bitstamp.net/api/'],
  dashboard: { keys: 'https://www.bitstamp.net/api/' },
  variables: [],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 letters and digits' }],
  placements: [
    { in: 'header', name: 'X-Auth', scheme: null },
    { in: 'header', name: 'X-Auth-Signature', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400, 403],
      match: { at: null, pattern: 'API000[0-9]' },
      causes: ['key.unknown', 'sign.mismatch', 'sign.nonce', 'perm.ip'],
      note: '1 key, 2 address, 4 nonce, 5 signature.',
      example: { body: '{"status":"error","reason":"API key not found","code":"API0001"}' },
      source: 'https://www.bitstamp.net/api/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
