import type { Provider } from '../model/provider.ts'

const docs = 'https://aqicn.org/api/'

export const waqi: Provider = {
  id: 'waqi',
  name: 'World Air Quality Index (aqicn)',
  hosts: ['api.waqi.info'],
  aliases: ['waqi', 'aqicn', 'aqicn.org', 'world air quality index', 'waqi.info'],
  docs: [docs, 'https://aqicn.org/json-api/doc/'],
  dashboard: {
    keys: 'https://aqicn.org/data-platform/token/',
  },
  variables: ['WAQI_TOKEN', 'AQICN_TOKEN', 'WAQI_API_KEY', 'AQI_TOKEN', 'AQICN_API_KEY'],
  keys: [
    {
      kind: 'token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 hex digits',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'token',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: 'data',
        equals: 'Invalid key',
        host: 'api.waqi.info',
      },
      causes: ['key.inactive', 'key.mistyped', 'key.unknown'],
      note: 'Unknown, or the link in the mail was not opened.',
      example: {
        body: '{"status":"error","data":"Invalid key"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'data',
        equals: 'Over quota',
        host: 'api.waqi.info',
      },
      causes: ['limit.rate'],
      note: 'A thousand calls a second.',
      example: {
        body: '{"status":"error","data":"Over quota"}',
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
      causes: ['key.mistyped', 'key.inactive'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Refusals come with status 200 and {"status":"error"}.', 'The token demo answers for Shanghai alone.'],
}
