import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.browserbase.com'

export const browserbase: Provider = {
  id: 'browserbase',
  name: 'Browserbase',
  hosts: ['api.browserbase.com', 'connect.browserbase.com', 'wss.browserbase.com'],
  aliases: ['browserbasehq', '@browserbasehq/sdk', 'stagehand browserbase'],
  docs: [docs],
  dashboard: {
    keys: 'https://www.browserbase.com/settings',
  },
  variables: ['BROWSERBASE_API_KEY', 'BROWSERBASE_PROJECT_ID'],
  keys: [
    {
      kind: 'API key',
      prefix: 'bb_live_',
      pattern: '^bb_live_[A-Za-z0-9_-]{20,40}$',
      env: 'any',
      role: 'api',
      shape: 'bb_live_ and more',
      example: ['bb_live_', 'Qd7xT2vKwR9nZs4YbH8cJfG3pVa'].join(''),
    },
    {
      kind: 'project id',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: 'UUID',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'X-BB-API-Key',
      scheme: null,
    },
  ],
  companions: [
    {
      in: 'body',
      name: 'projectId',
      required: 'for sessions',
      failure: 'refused for a project that is not of this key',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 402,
      match: {
        at: null,
        contains: 'browser minutes limit reached',
      },
      causes: ['limit.quota', 'account.billing'],
      note: 'Minutes of the month.',
      example: {
        body: '{"statusCode":402,"error":"Payment Required","message":"Free plan browser minutes limit reached. Please upgrade your account at https://browserbase.com/plans."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
        contains: 'max concurrent sessions limit',
        host: '*.browserbase.com',
      },
      causes: ['limit.rate'],
      note: 'Sessions that were not ended still count.',
      example: {
        body: '{"statusCode":429,"error":"Too Many Requests","message":"You\'ve exceeded your max concurrent sessions limit"}',
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
      causes: ['key.unknown', 'send.wrong_header', 'env.wrong_account'],
      note: 'X-BB-API-Key, and a project of the same account.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
      },
      causes: ['account.billing', 'limit.quota'],
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
