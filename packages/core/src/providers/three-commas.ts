import type { Provider } from '../model/provider.ts'

export const threeCommas: Provider = {
  id: 'three-commas',
  name: '3Commas',
  hosts: ['api.3commas.io'],
  aliases: ['3commas', 'py3cw', '3commas api'],
  docs: ['https://developers.3commas.io/quick-start/signing-a-request-using-hmac-sha256'],
  dashboard: { keys: 'https://app.3commas.io/api_access_tokens' },
  variables: ['THREE_COMMAS_API_KEY', 'TC_API_KEY', 'TC_API_SECRET'],
  keys: [
    { kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '64 hex or more' },
    { kind: 'secret', prefix: null, pattern: null, env: 'any', role: 'signing', shape: 'long hex' },
  ],
  placements: [{ in: 'header', name: 'Apikey', scheme: null }],
  companions: [{ in: 'header', name: 'Signature', required: 'signed calls', failure: 'signature_invalid' }],
  probe: null,
  refusals: [
    {
      status: [400, 401],
      match: { at: null, contains: 'signature_invalid' },
      causes: ['sign.mismatch'],
      note: 'Signed is the path with its query, and the body of a POST, exactly as sent: a signature for each request of its own.',
      example: { body: '{"error":"signature_invalid","error_description":"Provided signature is invalid"}' },
      source: 'https://github.com/3commas-io/3commas-official-api-docs/issues/153',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [400, 401],
      match: { at: 'error', equals: 'api_key_invalid_or_expired' },
      causes: ['key.mistyped', 'key.expired', 'key.revoked'],
      example: {
        body: '{"error":"api_key_invalid_or_expired","error_description":"Unauthorized. Invalid or expired api key."}',
      },
      source: 'https://github.com/3commas-io/3commas-official-api-docs',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401, 403],
      match: { at: 'error', equals: 'api_key_not_enough_permissions' },
      causes: ['perm.scope'],
      example: { body: '{"error":"api_key_not_enough_permissions"}' },
      source: 'https://github.com/3commas-io/3commas-official-api-docs',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'one host',
  quirks: [],
}
