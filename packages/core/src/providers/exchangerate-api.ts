import type { Provider } from '../model/provider.ts'

const docs = 'https://www.exchangerate-api.com/docs/standard-requests'

export const exchangerateApi: Provider = {
  id: 'exchangerate-api',
  name: 'ExchangeRate-API',
  hosts: ['v6.exchangerate-api.com', 'api.exchangerate-api.com', 'v3.exchangerate-api.com'],
  aliases: ['exchangerate-api.com', 'exchange rate api', 'exchangerate api'],
  docs: [docs],
  dashboard: {
    keys: 'https://app.exchangerate-api.com/keys',
  },
  variables: ['EXCHANGERATE_API_KEY', 'EXCHANGE_RATE_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '24 hex digits',
    },
  ],
  placements: [
    {
      in: 'path',
      name: 'v6',
      scheme: null,
      note: '/v6/<key>/latest/USD.',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'Instead, with a path without the key.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: 'error-type',
        equals: 'invalid-key',
        host: '*.exchangerate-api.com',
      },
      causes: ['key.mistyped', 'key.wrong_provider', 'key.unknown'],
      note: 'Unknown, or of exchangerate.host.',
      example: {
        body: '{"result":"error","documentation":"https://www.exchangerate-api.com/docs","terms-of-use":"https://www.exchangerate-api.com/terms","error-type":"invalid-key"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'error-type',
        equals: 'inactive-account',
        host: '*.exchangerate-api.com',
      },
      causes: ['account.suspended', 'key.inactive'],
      note: 'The mail address was not confirmed.',
      example: {
        body: '{"result":"error","error-type":"inactive-account"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'error-type',
        equals: 'quota-reached',
        host: '*.exchangerate-api.com',
      },
      causes: ['limit.quota'],
      note: '1,500 calls a month in the free plan.',
      example: {
        body: '{"result":"error","error-type":"quota-reached"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'error-type',
        equals: 'plan-upgrade-required',
        host: '*.exchangerate-api.com',
      },
      causes: ['perm.resource'],
      note: 'History and enriched data are for paid plans.',
      example: {
        body: '{"result":"error","error-type":"plan-upgrade-required"}',
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
      causes: ['key.mistyped', 'key.wrong_provider'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.quota', 'limit.rate'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['exchangerate.host and exchangeratesapi.io are other companies; their keys are unknown here.'],
}
