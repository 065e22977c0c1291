import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.openexchangerates.org/reference/errors'

export const openexchangerates: Provider = {
  id: 'openexchangerates',
  name: 'Open Exchange Rates',
  hosts: ['openexchangerates.org', '*.openexchangerates.org'],
  aliases: ['openexchangerates.org', 'open-exchange-rates', 'openexchangerate'],
  docs: [docs, 'https://docs.openexchangerates.org/reference/authentication'],
  dashboard: {
    keys: 'https://openexchangerates.org/account/app-ids',
  },
  variables: [
    'OPENEXCHANGERATES_APP_ID',
    'OPEN_EXCHANGE_RATES_APP_ID',
    'OPENEXCHANGERATES_API_KEY',
    'OXR_APP_ID',
    'OPEN_EXCHANGE_RATES_API_KEY',
  ],
  keys: [
    {
      kind: 'App ID',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 lower-case hex',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'app_id',
      scheme: null,
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Token',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://openexchangerates.org/api/usage.json?app_id={KEY}',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'the plan and what is used of it',
  },
  refusals: [
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'invalid_app_id',
        orContains: 'Invalid App ID provided',
      },
      causes: ['key.mistyped', 'key.unknown', 'key.placeholder', 'key.revoked'],
      note: 'The App ID is not one of theirs (any more).',
      example: {
        body: '{"error":true,"status":401,"message":"invalid_app_id","description":"Invalid App ID provided. Please sign up at https://openexchangerates.org/signup, or contact support@openexchangerates.org."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'message',
        equals: 'missing_app_id',
        orContains: 'No App ID provided',
      },
      causes: ['send.absent', 'config.not_loaded', 'send.wrong_place'],
      note: 'The parameter is app_id, not access_key or apikey; in a header the word before it is Token.',
      example: {
        body: '{"error":true,"status":401,"message":"missing_app_id","description":"No App ID provided. Please sign up at https://openexchangerates.org/signup, or contact support@openexchangerates.org."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [403, 429],
      match: {
        at: null,
        contains: 'Changing the API `base` currency is available for',
      },
      causes: ['perm.resource'],
      note: 'Free plans have USD as base only; leave the parameter out and convert yourself.',
      example: {
        body: '{"error":true,"status":403,"message":"not_allowed","description":"Changing the API `base` currency is available for Developer, Enterprise and Unlimited plan clients. Please upgrade, or contact support@openexchangerates.org with any questions."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [403, 429],
      match: {
        at: 'message',
        equals: 'not_allowed',
        isCommon: true,
      },
      causes: ['perm.resource'],
      note: 'The plan has not this route (convert, time series, OHLC) or feature (another base).',
      example: {
        body: '{"error":true,"status":403,"message":"not_allowed","description":"You do not have permission to access this feature."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [403, 429],
      match: {
        at: 'message',
        equals: 'access_restricted',
        isCommon: true,
      },
      causes: ['limit.quota', 'account.suspended'],
      note: 'With 429 the App ID is over its number of requests again and again; with 403 the description says why it is shut.',
      example: {
        body: '{"error":true,"status":429,"message":"access_restricted","description":"Access restricted until 2026-12-01 (reason: too_many_requests). If there has been a mistake, please contact support@openexchangerates.org."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.quota'],
      note: 'The free plan has 1000 requests a month.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
