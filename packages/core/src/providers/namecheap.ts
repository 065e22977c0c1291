import type { Provider } from '../model/provider.ts'

export const namecheap = {
  id: 'namecheap',
  name: 'Namecheap',
  hosts: ['api.namecheap.com', 'api.sandbox.namecheap.com'],
  aliases: ['namecheap'],
  docs: ['https://www.namecheap.com/support/api/error-codes/'],
  dashboard: { keys: 'https://www.namecheap.com/support/api/error-codes/' },
  variables: ['NAMECHEAP_API_KEY', 'NAMECHEAP_API_USER'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 hex' }],
  placements: [{ in: 'query', name: 'ApiKey', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 200,
      match: { at: null, contains: '1011102' },
      causes: ['key.inactive', 'key.unknown', 'env.test_live'],
      note: 'The API has to be switched on.',
      example: { sdkText: '<Error Number="1011102">API Key is invalid or API access has not been enabled</Error>' },
      source: 'https://www.namecheap.com/support/api/error-codes/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: { at: null, pattern: '1011150|Invalid request IP' },
      causes: ['perm.ip'],
      example: { sdkText: '<Error Number="1011150">Invalid request IP: 203.0.113.4</Error>' },
      source: 'https://www.namecheap.com/support/api/error-codes/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
