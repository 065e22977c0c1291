import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.openaq.org/using-the-api/api-key'

export const openaq: Provider = {
  id: 'openaq',
  name: 'OpenAQ',
  hosts: ['api.openaq.org'],
  aliases: ['openaq.org', 'openaq api', 'py-openaq', 'open aq'],
  docs: [docs],
  dashboard: {
    keys: 'https://explore.openaq.org/account',
  },
  variables: ['OPENAQ_API_KEY', 'OPENAQ_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '64 hex digits',
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
      status: 410,
      match: {
        at: null,
        pattern:
          'Version [12] (?:and Version 2 )?API endpoints are retired|endpoints are retired and no longer available',
      },
      causes: ['api.retired'],
      note: 'Programs that ask /v1 or /v2 need a newer version and a key.',
      example: {
        body: '{"message":"Gone. Version 1 and Version 2 API endpoints are retired and no longer available. Please migrate to Version 3 endpoints."}',
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
      note: 'Header X-API-Key.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['account.suspended'],
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
      note: '60 a minute, 2,000 an hour.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Versions 1 and 2 are gone; version 3 wants a key for every call.'],
}
