import type { Provider } from '../model/provider.ts'

export const polymarket: Provider = {
  id: 'polymarket',
  name: 'Polymarket',
  hosts: ['clob.polymarket.com'],
  aliases: ['polymarket', 'polymarket clob', 'py-clob-client', 'clob-client'],
  docs: ['https://docs.polymarket.com/developers/CLOB/authentication'],
  dashboard: { keys: 'https://docs.polymarket.com/developers/CLOB/authentication' },
  variables: ['POLYMARKET_API_KEY', 'POLY_API_KEY', 'CLOB_API_KEY', 'CLOB_SECRET', 'CLOB_PASS_PHRASE'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID',
      note: 'Derived from a wallet: key, secret and passphrase belong together.',
    },
  ],
  placements: [{ in: 'header', name: 'POLY_API_KEY', scheme: null }],
  companions: [
    { in: 'header', name: 'POLY_SIGNATURE', required: 'always', failure: '401' },
    { in: 'header', name: 'POLY_TIMESTAMP', required: 'always', failure: '401' },
    { in: 'header', name: 'POLY_PASSPHRASE', required: 'trading calls', failure: '401' },
  ],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: 'error', equals: 'Unauthorized/Invalid api key' },
      causes: ['key.unknown', 'sign.mismatch', 'key.revoked', 'env.wrong_account'],
      note: 'Key of another wallet than POLY_ADDRESS, or one that a later create replaced: derive it again from the signing wallet.',
      example: { body: '{"error":"Unauthorized/Invalid api key"}' },
      source: 'https://github.com/Polymarket/py-clob-client/issues',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [400, 401],
      match: { at: null, contains: 'Invalid L1 Request headers' },
      causes: ['sign.mismatch', 'sign.clock', 'env.wrong_account'],
      note: 'Signature of the wallet: chain id, address, time.',
      example: { body: '{"error":"Invalid L1 Request headers"}' },
      source: 'https://github.com/Polymarket/py-clob-client/issues',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'one host',
  quirks: [],
}
