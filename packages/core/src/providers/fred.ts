import type { Provider } from '../model/provider.ts'

export const fred: Provider = {
  id: 'fred',
  name: 'FRED',
  nameIsWord: true,
  hosts: ['api.stlouisfed.org'],
  aliases: ['fredapi', 'fred api', 'fredr', 'st. louis fed'],
  docs: ['https://fred.stlouisfed.org/docs/api/fred/errors.html', 'https://fred.stlouisfed.org/docs/api/api_key.html'],
  dashboard: {
    keys: 'https://fredaccount.stlouisfed.org/apikeys',
  },
  variables: ['FRED_API_KEY', 'FRED_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 lower-case letters and digits',
      note: 'abcdefghijklmnopqrstuvwxyz123456 is the sample of the documentation.',
    },
  ],
  placements: [{ in: 'query', name: 'api_key', scheme: null }],
  companions: [
    {
      in: 'query',
      name: 'file_type',
      required: 'for JSON',
      value: 'json',
      failure: 'XML, also for errors',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://api.stlouisfed.org/fred/series?series_id=GNPCA&file_type=json&api_key={KEY}',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'nothing',
  },
  refusals: [
    {
      status: 400,
      match: { at: null, contains: 'is not a 32 character alpha-numeric lower-case string' },
      causes: ['key.placeholder', 'key.quoted', 'key.truncated', 'key.missing', 'key.whitespace', 'key.wrong_provider'],
      note: 'Shape only: capitals, quotes, a line end, or another number of characters.',
      example: {
        body: '{"error_code":400,"error_message":"Bad Request.  The value for variable api_key is not a 32 character alpha-numeric lower-case string.  Read https:\\/\\/fred.stlouisfed.org\\/docs\\/api\\/api_key.html for more information."}',
      },
      source: [
        'https://fred.stlouisfed.org/docs/api/fred/errors.html',
        'wording read in the code of several public projects',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 400,
      match: { at: null, contains: 'The value for variable api_key is not registered' },
      causes: ['key.unknown', 'key.mistyped', 'key.placeholder'],
      note: 'Right shape, unknown key; the sample key of the documentation reads so too.',
      example: {
        body: '{"error_code":400,"error_message":"Bad Request.  The value for variable api_key is not registered.  Read https:\\/\\/fred.stlouisfed.org\\/docs\\/api\\/api_key.html for more information."}',
      },
      source: [
        'https://fred.stlouisfed.org/docs/api/fred/errors.html',
        'wording read in the code of several public projects',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 400,
      match: { at: null, contains: 'Variable api_key is not set' },
      causes: ['send.absent', 'config.not_loaded', 'send.wrong_place'],
      note: 'There is no access without a key, and a header is not read.',
      example: {
        body: '{"error_code":400,"error_message":"Bad Request.  Variable api_key is not set.  Read https:\\/\\/fred.stlouisfed.org\\/docs\\/api\\/api_key.html for more information."}',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.rate'],
      note: '120 requests a minute and key.',
      example: { body: '{"error_code":429,"error_message":"Too Many Requests.  Exceeded Rate Limit"}' },
      source: ['https://fred.stlouisfed.org/docs/api/fred/errors.html', 'https://rdrr.io/cran/fredr/f/NEWS.md'],
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'One host. ALFRED uses the same keys.',
  quirks: [
    'Every refusal about the key is 400; there is no 401.',
    'Without file_type=json it is XML: <error code="400" message="Bad Request.  …"/>.',
    'No CORS headers: pages must go through a server.',
  ],
}
