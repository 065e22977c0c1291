import type { Provider } from '../model/provider.ts'

export const semanticScholar = {
  id: 'semantic-scholar',
  name: 'Semantic Scholar',
  hosts: ['api.semanticscholar.org'],
  aliases: ['semantic scholar', 'semanticscholar'],
  docs: ['https://www.semanticscholar.org/product/api'],
  dashboard: { keys: 'https://www.semanticscholar.org/product/api' },
  variables: ['S2_API_KEY', 'SEMANTIC_SCHOLAR_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '40 letters and digits' }],
  placements: [{ in: 'header', name: 'x-api-key', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: { at: null },
      causes: ['key.unknown', 'key.inactive', 'send.wrong_header', 'send.header_case'],
      note: 'The header is x-api-key; a key that is not known is 403, none at all is accepted with few requests.',
      source: 'https://www.semanticscholar.org/product/api',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.rate', 'send.absent'],
      source: 'https://www.semanticscholar.org/product/api',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
