import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.moralis.com/'

export const moralis: Provider = {
  id: 'moralis',
  name: 'Moralis',
  hosts: [
    'deep-index.moralis.io',
    'solana-gateway.moralis.io',
    'api.moralis-streams.com',
    'authapi.moralis.io',
    '*.moralis.io',
  ],
  aliases: ['moralis api', 'moralis web3', 'moralis-sdk', 'moralis.io'],
  docs: [docs, 'https://docs.moralis.io/web3-data-api/evm/get-your-api-key'],
  dashboard: {
    keys: 'https://admin.moralis.com/api-keys',
  },
  variables: [
    'MORALIS_API_KEY',
    'MORALIS_KEY',
    'REACT_APP_MORALIS_API_KEY',
    'NEXT_PUBLIC_MORALIS_API_KEY',
    'MORALIS_SECRET',
  ],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'JSON Web Token, some 400 characters; older ones 64 letters and digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'X-API-Key',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'Token is invalid format',
      },
      causes: ['key.truncated', 'config.not_loaded', 'key.placeholder', 'key.quoted'],
      note: 'What arrived is no JWT of three parts: empty, the word undefined, cut or in quotes.',
      example: {
        body: '{"message":"Token is invalid format"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Invalid signature',
        host: '*.moralis.io',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.truncated', 'key.revoked'],
      note: 'The JWT is whole in form but not theirs: a letter is missing or the key was made anew.',
      example: {
        body: '{"message":"Invalid signature"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 429],
      match: {
        at: null,
        contains: 'total included usage has been consumed',
      },
      causes: ['limit.quota'],
      note: '401, and yet the key is good: the compute units of the day are used up, they start again at midnight UTC.',
      example: {
        body: '{"message":"Validation service blocked: Your plan: free-plan-daily total included usage has been consumed, please upgrade your plan here, https://moralis.io/pricing"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Support for this plan has ended',
      },
      causes: ['account.billing', 'account.suspended'],
      note: 'An old plan was closed: choose one.',
      example: {
        body: '{"message":"Validation service blocked: Support for this plan has ended"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate', 'limit.quota'],
      note: 'Compute units a second.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
