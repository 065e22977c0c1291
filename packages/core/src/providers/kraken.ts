import type { Provider } from '../model/provider.ts'
import { krakenRefusals } from './refusals/kraken.ts'

export const kraken: Provider = {
  id: 'kraken',
  name: 'Kraken',
  hosts: ['api.kraken.com', 'futures.kraken.com', 'demo-futures.kraken.com', 'ws.kraken.com', 'ws-auth.kraken.com'],
  aliases: ['kraken api', 'krakenex', 'kraken futures', 'ccxt kraken', 'krakenfutures', 'python-kraken-sdk'],
  docs: [
    'https://docs.kraken.com/api/docs/guides/global-intro',
    'https://docs.kraken.com/api/docs/guides/spot-errors',
    'https://docs.kraken.com/api/docs/guides/spot-rest-auth',
  ],
  dashboard: {
    keys: 'https://pro.kraken.com/app/settings/api',
    status: 'https://status.kraken.com',
    more: {
      futures: 'https://futures.kraken.com/trade/settings/api',
      demo: 'https://demo-futures.kraken.com/settings/api',
    },
  },
  variables: [
    'KRAKEN_API_KEY',
    'KRAKEN_API_SECRET',
    'KRAKEN_PRIVATE_KEY',
    'KRAKEN_SECRET',
    'KRAKEN_API_PRIVATE_KEY',
    'KRAKEN_FUTURES_API_KEY',
    'KRAKEN_FUTURES_API_SECRET',
  ],
  keys: [
    {
      kind: 'api key',
      prefix: null,
      pattern: '^[A-Za-z0-9+/]{56}$',
      env: 'any',
      role: 'api',
      shape: '56 base64 characters',
      example: 'fpwknX7FxGlYKACb7NqbYnW2SUSeVZN8nxZQ2SstOV9PWLrgTPo3hpQB',
      note: "Spot and futures keys look alike and are not each other's. May have an end, an allow-list of addresses and a nonce window.",
      sameShapeAs: ['elasticsearch'],
    },
    {
      kind: 'private key',
      prefix: null,
      pattern: '^[A-Za-z0-9+/]{86}==$',
      env: 'any',
      role: 'signing',
      shape: '88 base64 characters ending ==',
      note: 'A lost == breaks the signature.',
      example: 'AKUSJwnQ3PWj9QTzqROjXEeMTFFqSDEt5N61xNxXOb0J0AABOBHzIvr79EMumDOJITiDFiajobYvfWVgBp7OnF==',
      sameShapeAs: ['azure', 'azure-storage', 'coinbase'],
    },
  ],
  placements: [
    { in: 'header', name: 'API-Key', scheme: null, note: 'Spot.' },
    { in: 'header', name: 'API-Sign', scheme: null, note: 'Spot.' },
    { in: 'body', name: 'nonce', scheme: null },
    { in: 'header', name: 'APIKey', scheme: null, note: 'Futures: another spelling.' },
    { in: 'header', name: 'Authent', scheme: null, note: 'Futures: the signature.' },
  ],
  companions: [
    { in: 'other', name: 'private key', required: 'always: it signs', failure: 'EAPI:Invalid signature' },
    { in: 'body', name: 'nonce', required: 'private calls', failure: 'EAPI:Invalid nonce' },
    { in: 'body', name: 'otp', required: 'keys with two-factor authentication', failure: 'EAPI:Invalid signature' },
  ],
  probe: {
    method: 'POST',
    url: 'https://api.kraken.com/0/private/Balance',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: false,
    identifies: 'nothing about the account name',
    note: 'No side effects though POST; needs Query Funds.',
  },
  refusals: krakenRefusals,
  regions:
    'spot (api.kraken.com) and futures (futures.kraken.com) keys are separate; demo-futures has accounts and keys of its own. There is no public test host for spot.',
  quirks: [
    'Refusals are HTTP 200 with an error list.',
    'The key is checked before the arguments.',
    'One key per program, else nonces collide.',
    'Spot private key signs SHA-512 over path and SHA-256 of nonce and body; futures signs differently.',
    'ccxt: kraken and krakenfutures are two exchanges with two keys.',
    'A key past its end is Invalid key, with no word of the end.',
  ],
}
