import type { Provider } from '../model/provider.ts'

const docs = 'https://opencagedata.com/api'

export const opencage: Provider = {
  id: 'opencage',
  name: 'OpenCage',
  hosts: ['api.opencagedata.com'],
  aliases: ['opencage geocoder', 'opencagedata', 'opencage data', 'opencage geocoding'],
  docs: [docs, 'https://opencagedata.com/dashboard'],
  dashboard: {
    keys: 'https://opencagedata.com/dashboard#geocoding',
    billing: 'https://opencagedata.com/pricing',
  },
  variables: ['OPENCAGE_API_KEY', 'OPENCAGE_KEY', 'OPENCAGE_DATA_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 lower-case hex; newer ones begin with oc_gs_ and serve address suggestions alone',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'key',
      scheme: null,
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.opencagedata.com/geocode/v1/json?q=0,0&key={KEY}',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: null,
    identifies: 'the limit and what is left of it',
  },
  refusals: [
    {
      status: 403,
      match: {
        at: null,
        contains: 'IP address rejected',
        host: 'api.opencagedata.com',
        isCommon: true,
      },
      causes: ['perm.ip'],
      note: 'A list of addresses is set for this key in the dashboard, and the caller is not on it.',
      example: {
        body: '{"results":[],"status":{"code":403,"message":"IP address rejected"},"total_results":0}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'invalid API key',
        host: 'api.opencagedata.com',
      },
      causes: ['key.mistyped', 'key.placeholder', 'key.unknown', 'key.wrong_provider'],
      note: 'One text for a key that is misspelt, deleted or of somebody else.',
      example: {
        body: '{"results":[],"status":{"code":401,"message":"invalid API key"},"total_results":0}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'missing API key',
        host: 'api.opencagedata.com',
      },
      causes: ['send.absent', 'config.not_loaded', 'send.wrong_place'],
      note: 'The parameter key is not in the query, or is empty.',
      example: {
        body: '{"results":[],"status":{"code":401,"message":"missing API key"},"total_results":0}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Your API key is not authorized. You may have entered it incorrectly.',
      },
      causes: ['key.mistyped', 'key.unknown', 'config.not_loaded'],
      note: 'The Python client, for every 401.',
      example: {
        sdkText:
          'opencage.geocoder.NotAuthorizedError: Your API key is not authorized. You may have entered it incorrectly.',
      },
      source: 'https://github.com/OpenCageData/python-opencage-geocoder',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Your API key has been blocked or suspended.',
      },
      causes: ['account.suspended', 'perm.ip'],
      note: 'The Python client, for every 403: an address that is not on the list reads like this, too.',
      example: {
        sdkText: 'opencage.geocoder.ForbiddenError: Your API key has been blocked or suspended.',
      },
      source: 'https://github.com/OpenCageData/python-opencage-geocoder',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: 'status.message',
        equals: 'quota exceeded',
        isCommon: true,
      },
      causes: ['limit.quota', 'account.billing'],
      note: 'The day of the trial is used up: it starts again at midnight UTC, rate.reset tells when.',
      example: {
        body: '{"rate":{"limit":2500,"remaining":0,"reset":1439683200},"results":[],"status":{"code":402,"message":"quota exceeded"}}',
      },
      source: 'https://github.com/OpenCageData/python-opencage-geocoder/issues/13',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: {
        at: 'status.message',
        equals: 'disabled',
        isCommon: true,
      },
      causes: ['account.suspended', 'key.revoked'],
      note: 'The key was switched off, by its owner or by OpenCage.',
      example: {
        body: '{"results":[],"status":{"code":403,"message":"disabled"},"total_results":0}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
      },
      causes: ['limit.quota', 'account.billing'],
      note: 'The quota of the day is used up.',
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
      note: 'One request a second on the free trial.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'The keys in the documentation answer 402, 403 or 429 on purpose: they are there to test the handling of errors.',
  ],
}
