import type { Provider } from '../model/provider.ts'

export const yelp = {
  id: 'yelp',
  name: 'Yelp',
  nameIsWord: true,
  hosts: ['api.yelp.com'],
  aliases: ['yelp fusion', 'yelp api'],
  docs: ['https://docs.developer.yelp.com/docs/fusion-authentication'],
  dashboard: { keys: 'https://www.yelp.com/developers/v3/manage_app' },
  variables: ['YELP_API_KEY'],
  keys: [
    { kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '128 letters, digits, - and _' },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 400,
      match: { at: null, contains: "does not match '^(?i)Bearer" },
      causes: ['send.scheme_missing', 'key.truncated', 'key.missing'],
      example: {
        body: '{"error":{"code":"VALIDATION_ERROR","description":"\'Bearer undefined\' does not match \'^(?i)Bearer [A-Za-z0-9\\\\\\\\-\\\\\\\\_]{128}$\'","field":"Authorization"}}',
      },
      source: 'https://docs.developer.yelp.com/docs/fusion-authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'TOKEN_INVALID' },
      causes: ['key.unknown', 'key.mistyped', 'key.wrong_kind'],
      example: {
        body: '{"error":{"code":"TOKEN_INVALID","description":"Invalid access token or authorization header."}}',
      },
      source: 'https://docs.developer.yelp.com/docs/fusion-authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'TOKEN_MISSING' },
      causes: ['send.absent', 'key.missing'],
      example: {
        body: '{"error":{"code":"TOKEN_MISSING","description":"An access token must be supplied in order to use this endpoint."}}',
      },
      source: 'https://docs.developer.yelp.com/docs/fusion-authentication',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
