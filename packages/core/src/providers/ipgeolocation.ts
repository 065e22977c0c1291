import type { Provider } from '../model/provider.ts'

const docs = 'https://ipgeolocation.io/documentation/ip-geolocation-api.html'

export const ipgeolocation: Provider = {
  id: 'ipgeolocation',
  name: 'ipgeolocation.io',
  hosts: ['api.ipgeolocation.io', 'us-api.ipgeolocation.io', 'eu-api.ipgeolocation.io'],
  aliases: ['ipgeolocation', 'ip geolocation api', 'ip-geolocation-api-javascript-sdk', 'ipgeolocationapi'],
  docs: [docs],
  dashboard: { keys: 'https://app.ipgeolocation.io/dashboard' },
  variables: ['IPGEOLOCATION_API_KEY', 'IPGEOLOCATION_KEY', 'IP_GEOLOCATION_API_KEY', 'IPGEO_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 lower-case hex' }],
  placements: [{ in: 'query', name: 'apiKey', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: { at: 'message', contains: 'Provided API key is not valid', orContains: 'support@ipgeolocation.io' },
      causes: ['key.mistyped', 'key.inactive', 'key.revoked', 'config.not_loaded'],
      note: 'Also for an account whose address was not confirmed yet.',
      example: {
        body: '{"message":"Provided API key is not valid. Contact technical support for assistance at support@ipgeolocation.io"}',
      },
      source: 'https://ipgeolocation.io/ip-location/82.26.159.7',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: 'message', contains: 'Please provide an API key', host: '*api.ipgeolocation.io' },
      causes: ['send.absent', 'send.wrong_header', 'config.not_loaded', 'send.wrong_place'],
      note: 'The query parameter is apiKey, with a capital K.',
      example: {
        body: '{"message":"Please provide an API key (as URL parameter \'apiKey=YOUR_API_KEY\') to use IPGeolocation API."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.quota'],
      note: 'The free plan has 1,000 requests a day; a paid one ends at its month unless more was allowed.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['key.mistyped', 'send.absent', 'perm.resource', 'account.suspended', 'perm.referrer'],
      note: 'One status for many things, and the message decides: no key, an unknown one, an account that is locked, a call (bulk, security, user agent) that the free plan does not have, a page whose domain is not entered.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
