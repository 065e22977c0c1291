import type { Provider } from '../model/provider.ts'

export const fmp = {
  id: 'fmp',
  name: 'Financial Modeling Prep',
  hosts: ['financialmodelingprep.com'],
  aliases: ['financial modeling prep', 'financialmodelingprep'],
  docs: ['https://site.financialmodelingprep.com/developer/docs'],
  dashboard: { keys: 'https://site.financialmodelingprep.com/developer/docs/dashboard' },
  variables: ['FMP_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 letters and digits' }],
  placements: [
    { in: 'query', name: 'apikey', scheme: null },
    { in: 'header', name: 'apikey', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401],
      match: { at: null, contains: 'Invalid API KEY. Please retry or visit our documentation' },
      causes: ['key.unknown', 'key.mistyped', 'key.missing'],
      example: {
        body: '{"Error Message":"Invalid API KEY. Please retry or visit our documentation to create one FREE"}',
      },
      source: 'https://site.financialmodelingprep.com/developer/docs',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [403],
      match: { at: null, contains: 'Legacy Endpoint' },
      causes: ['api.retired'],
      example: {
        body: '{"Error Message":"Legacy Endpoint : Due to Legacy endpoints being no longer supported - This endpoint is only available for legacy users"}',
      },
      source: 'https://site.financialmodelingprep.com/developer/docs',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [402, 403],
      match: { at: null, pattern: '(?:Exclusive|Special|Premium) (?:Endpoint|Query Parameter)' },
      causes: ['perm.resource'],
      example: {
        body: '{"Error Message":"Exclusive Endpoint : This endpoint is not available under your current subscription"}',
      },
      source: 'https://site.financialmodelingprep.com/developer/docs',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
