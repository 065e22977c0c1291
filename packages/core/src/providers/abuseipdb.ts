import type { Provider } from '../model/provider.ts'

export const abuseipdb: Provider = {
  id: 'abuseipdb',
  name: 'AbuseIPDB',
  hosts: ['api.abuseipdb.com'],
  aliases: ['abuse ip db', 'abuse ipdb', 'abuseipdb api', 'abuseipdb v2'],
  docs: ['https://docs.abuseipdb.com/'],
  dashboard: {
    keys: 'https://www.abuseipdb.com/account/api',
    billing: 'https://www.abuseipdb.com/account/subscription',
  },
  variables: ['ABUSEIPDB_API_KEY', 'ABUSEIPDB_KEY', 'ABUSE_IPDB_API_KEY', 'ABUSEIPDB_APIKEY'],
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
      causes: [
        'send.wrong_header',
        'key.unknown',
        'config.not_loaded',
        'key.wrong_kind',
        'key.revoked',
        'key.truncated',
        'key.whitespace',
      ],
      note: 'Header name is Key, not Authorization. One text for missing and wrong: a request without the header gives it too.',
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
      note: 'Each address has a number of its own: check 1,000 a day, check-block 100, blacklist 5, reports. Resets at midnight UTC; Retry-After tells the seconds.',
      example: {
        headers: { 'Retry-After': '29241', 'X-RateLimit-Limit': '1000', 'X-RateLimit-Remaining': '0' },
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
    {
      status: 429,
      match: { at: null },
      causes: ['limit.quota', 'limit.rate'],
      note: 'Retry-After tells how long. A page of a gateway in place of JSON: too many at once.',
      source: 'https://docs.abuseipdb.com/',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 302,
      match: { at: null },
      causes: ['send.companion'],
      note: 'Accept: application/json is missing: the refusal became a redirect to a page.',
      source: 'https://docs.abuseipdb.com/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'one host for all; API version 1 (www.abuseipdb.com/check/…) was withdrawn',
  quirks: ['Without Accept: application/json a refusal can be an HTML redirect.'],
}
