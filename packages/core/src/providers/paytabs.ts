import type { Provider } from '../model/provider.ts'

export const paytabs: Provider = {
  id: 'paytabs',
  name: 'PayTabs',
  hosts: [
    'secure.paytabs.com',
    'secure.paytabs.sa',
    'secure-egypt.paytabs.com',
    'secure-oman.paytabs.com',
    'secure-jordan.paytabs.com',
    'secure-iraq.paytabs.com',
    'secure-kuwait.paytabs.com',
    'secure-global.paytabs.com',
  ],
  aliases: ['paytabs', 'pay tabs', 'clickpay'],
  docs: ['https://docs.paytabs.com'],
  dashboard: { keys: 'https://merchant.paytabs.com' },
  variables: ['PAYTABS_SERVER_KEY', 'PAYTABS_PROFILE_ID', 'PAYTABS_CLIENT_KEY', 'PAYTABS_REGION'],
  keys: [
    {
      kind: 'server key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 capitals and digits with - after every 10 or so',
    },
    { kind: 'client key', prefix: null, pattern: null, env: 'any', role: 'publishable', shape: '' },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: null, note: 'The bare server key.' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [200, 401],
      match: {
        at: 'message',
        contains: 'Authentication failed. Check authentication header',
        orContains: 'Authentication failed. Check authentication header',
      },
      causes: ['env.wrong_host', 'key.wrong_kind', 'send.scheme_wrong', 'send.absent'],
      note: 'The server key of another region, a client key, or Bearer before the key, which goes bare.',
      example: { body: '{"code":1,"message":"Authentication failed. Check authentication header.","trace":"example"}' },
      source: 'https://docs.paytabs.com',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'each region has hosts and keys of its own',
  quirks: [],
}
