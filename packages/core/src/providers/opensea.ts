import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.opensea.io/reference/api-keys'

export const opensea: Provider = {
  id: 'opensea',
  name: 'OpenSea',
  hosts: ['api.opensea.io', 'testnets-api.opensea.io', 'stream.openseabeta.com', 'rinkeby-api.opensea.io'],
  aliases: ['opensea.io', 'opensea-js', 'opensea api', 'open sea'],
  docs: [docs],
  dashboard: {
    keys: 'https://opensea.io/settings/developer',
  },
  variables: ['OPENSEA_API_KEY', 'OPENSEA_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'X-API-KEY',
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
        pattern: '[Ii]nvalid API key|Missing an? API [Kk]ey|API key is required',
        host: '*opensea*',
      },
      causes: ['key.unknown', 'send.absent', 'send.wrong_header'],
      note: 'X-API-KEY, not Authorization.',
      example: {
        body: '{"errors":["Invalid API key"]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        pattern: 'error code: 1020|Access denied',
        host: '*opensea*',
      },
      causes: ['perm.client'],
      note: 'The protection before the API refuses the client, not the key.',
      example: {
        sdkText: 'error code: 1020',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['send.absent', 'send.wrong_header', 'key.unknown'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['send.absent', 'perm.client', 'key.unknown'],
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
      note: 'By key and minute.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'testnets-api.opensea.io was for test networks',
  quirks: [
    'Every end point of api.opensea.io wants a key.',
    'A request without a User-Agent of a program that it knows can be refused before the key is read (Cloudflare 1020).',
  ],
}
