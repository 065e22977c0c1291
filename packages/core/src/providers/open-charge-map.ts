import type { Provider } from '../model/provider.ts'

const docs = 'https://openchargemap.org/site/develop/api'

export const openChargeMap: Provider = {
  id: 'open-charge-map',
  name: 'Open Charge Map',
  hosts: ['api.openchargemap.io', 'api-01.openchargemap.io'],
  aliases: ['openchargemap', 'openchargemap.io', 'openchargemap.org', 'ocm api'],
  docs: [docs],
  dashboard: {
    keys: 'https://openchargemap.org/site/profile/applications',
  },
  variables: ['OPENCHARGEMAP_API_KEY', 'OPEN_CHARGE_MAP_API_KEY', 'OCM_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'X-API-Key',
      scheme: null,
    },
    {
      in: 'query',
      name: 'key',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: {
        at: null,
        contains: 'REJECTED_APIKEY_MISSING',
      },
      causes: ['send.absent', 'key.missing'],
      note: 'Every call wants a key.',
      example: {
        sdkText:
          'REJECTED_APIKEY_MISSING You must specify an API Key, either in a X-API-Key header or key query string parameter.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'REJECTED_APIKEY_INVALID',
      },
      causes: ['key.unknown', 'key.mistyped'],
      example: {
        sdkText: 'REJECTED_APIKEY_INVALID',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['send.absent', 'key.unknown', 'perm.client'],
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
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
