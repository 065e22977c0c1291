import type { Provider } from '../model/provider.ts'

export const abuseipdb = {
  id: 'abuseipdb',
  name: 'AbuseIPDB',
  hosts: ['api.abuseipdb.com'],
  aliases: ['abuse ip db', 'abuse ipdb', 'abuseipdb api'],
  docs: ['https://docs.abuseipdb.com/'],
  dashboard: { keys: 'https://www.abuseipdb.com/account/api' },
  variables: ['ABUSEIPDB_API_KEY'],
  keys: [
    {
      kind: 'APIv2 key',
      prefix: null,
      pattern: '^[0-9a-f]{80}$',
      env: 'any',
      role: 'api',
      shape: '80 lower-case hex',
      example: 'c1f0f38677b7d297c4840f4e9789d02b7b1196bd5fc9d52dedcd0a01102cd26847edbea643cedb2f',
    },
  ],
  placements: [{ in: 'header', name: 'Key', scheme: null }],
  companions: [
    {
      in: 'header',
      name: 'Accept',
      value: 'application/json',
      required: 'always: application/json',
      failure: 'an HTML page in place of the error',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://api.abuseipdb.com/api/v2/check?ipAddress=127.0.0.1',
    cost: 'one of 1,000 a day',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'nothing',
  },
  refusals: [
    {
      status: 401,
      match: {
        at: 'errors[0].detail',
        equals:
          'Authentication failed. Your API key is either missing, incorrect, or revoked. Note: The APIv2 key differs from the APIv1 key.',
      },
      causes: ['send.wrong_header', 'key.unknown', 'key.wrong_kind', 'key.revoked'],
      note: 'Header name is Key, not Authorization.',
      example: {
        body: '{"errors":[{"detail":"Authentication failed. Your API key is either missing, incorrect, or revoked. Note: The APIv2 key differs from the APIv1 key.","status":401}]}',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 429,
      match: { at: 'errors[0].detail', contains: 'Daily rate limit' },
      causes: ['limit.quota'],
      example: {
        body: '{"errors":[{"detail":"Daily rate limit of 1000 requests exceeded for this endpoint. See headers for additional details.","status":429}]}',
      },
      source: 'https://docs.abuseipdb.com/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: { at: 'errors[0].detail', contains: 'subscription' },
      causes: ['perm.resource'],
      note: 'Blacklist options, check-block size.',
      example: {
        body: '{"errors":[{"detail":"You must have a paid subscription to use this feature.","status":402}]}',
      },
      source: 'https://docs.abuseipdb.com/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Without Accept: application/json a refusal can be an HTML redirect.'],
} satisfies Provider
