import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.dev.runwayml.com'

export const runway: Provider = {
  id: 'runway',
  name: 'Runway',
  nameIsWord: true,
  hosts: ['api.dev.runwayml.com', 'api.runwayml.com'],
  aliases: ['runwayml', 'runway ml', '@runwayml/sdk', 'runway api', 'runway gen-3', 'runway gen-4'],
  docs: [docs],
  dashboard: {
    keys: 'https://dev.runwayml.com',
  },
  variables: ['RUNWAYML_API_SECRET', 'RUNWAY_API_KEY', 'RUNWAYML_API_KEY', 'RUNWAY_API_SECRET'],
  keys: [
    {
      kind: 'API secret',
      prefix: 'key_',
      pattern: '^key_[0-9a-f]{128}$',
      env: 'any',
      role: 'api',
      shape: 'key_ and 128 hex digits',
      example: [
        'key_',
        '536b3216fdaeeb975729fae923d5a4fd12aabfe228f219e9cb0eb53f16947ccf25ec84d8dbc74254770f58904dba41ecccc3fc1626e53a13043b026c48bbf33f',
      ].join(''),
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'X-Runway-Version',
      required: 'always',
      value: '2024-11-06',
      failure: '400, the header is missing or names an unknown version',
    },
  ],
  probe: null,
  refusals: [
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'Incorrect hostname for API key',
      },
      causes: ['env.wrong_host'],
      note: 'Keys of dev.runwayml.com are for api.dev.runwayml.com, not for api.runwayml.com.',
      example: {
        body: '{"error":"Incorrect hostname for API key"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: 'X-Runway-Version',
      },
      causes: ['send.companion'],
      note: 'Every call names a version: 2024-11-06.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 402],
      match: {
        at: null,
        contains: 'do not have enough credits',
        host: '*.runwayml.com',
      },
      causes: ['account.billing'],
      note: 'Credits of the API are apart from a plan of the application.',
      example: {
        body: '{"error":"You do not have enough credits to run this task."}',
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
      causes: ['key.unknown', 'env.wrong_host', 'send.absent', 'config.not_loaded'],
      note: 'RUNWAYML_API_SECRET, as Bearer, at api.dev.runwayml.com.',
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
      note: 'Tasks at once and tasks a day, by tier.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'Keys of the developer portal are for api.dev.runwayml.com.',
    'The credits of the API are bought apart from those of the web application.',
  ],
}
