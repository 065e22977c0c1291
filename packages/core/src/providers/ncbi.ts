import type { Provider } from '../model/provider.ts'

const docs = 'https://www.ncbi.nlm.nih.gov/books/NBK25497/'

export const ncbi: Provider = {
  id: 'ncbi',
  name: 'NCBI (Entrez E-utilities)',
  hosts: ['eutils.ncbi.nlm.nih.gov', 'api.ncbi.nlm.nih.gov'],
  aliases: ['ncbi', 'entrez', 'e-utilities', 'eutils', 'pubmed api', 'bio.entrez', 'entrez-direct', 'ncbi datasets'],
  docs: [docs],
  dashboard: {
    keys: 'https://account.ncbi.nlm.nih.gov/settings/',
  },
  variables: ['NCBI_API_KEY', 'ENTREZ_API_KEY', 'NCBI_EMAIL', 'ENTREZ_EMAIL', 'ENTREZ_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '36 hex digits',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'api_key',
      scheme: null,
    },
    {
      in: 'header',
      name: 'api-key',
      scheme: null,
      note: 'NCBI Datasets.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 400,
      match: {
        at: null,
        contains: 'API key invalid',
        host: '*.nih.gov',
      },
      causes: ['key.mistyped', 'key.revoked', 'key.placeholder', 'key.quoted'],
      note: 'It names the key that came: compare it. Left away, calls go through at three a second.',
      example: {
        body: '{"error":"API key invalid","api-key":"abc123","type":"client","status":"unknown"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
        contains: 'API rate limit exceeded',
        host: '*.nih.gov',
      },
      causes: ['limit.rate'],
      note: 'Where "api-key" shows an address, no key came: three calls a second for that address.',
      example: {
        body: '{"error":"API rate limit exceeded","api-key":"192.0.2.7","count":"4","limit":"3"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
      },
      causes: ['key.mistyped', 'key.placeholder'],
      note: 'A wrong key is refused with 400.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.client', 'limit.rate'],
      note: 'The address was blocked for too many calls: tool and email should be given.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate'],
      note: 'Three a second without a key, ten with one.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'No key is needed for three calls a second; a wrong one is worse than none.',
    'With a key ten calls a second.',
  ],
}
