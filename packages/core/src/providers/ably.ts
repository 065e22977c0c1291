import type { Provider } from '../model/provider.ts'

export const ably = {
  id: 'ably',
  name: 'Ably',
  nameIsWord: true,
  hosts: ['rest.ably.io', 'realtime.ably.io'],
  aliases: ['ably api'],
  docs: ['https://ably.com/docs/platform/errors/codes'],
  dashboard: { keys: 'https://ably.com/accounts' },
  variables: ['ABLY_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'app.key:secret' }],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Basic' },
    { in: 'query', name: 'key', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, pattern: '"code" ?: ?4010[15]' },
      causes: ['key.mistyped', 'key.unknown', 'key.revoked'],
      example: { body: '{"error":{"code":40101,"message":"Invalid credentials","statusCode":401}}' },
      source: 'https://ably.com/docs/platform/errors/codes',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, pattern: '"code" ?: ?4014[0-9]' },
      causes: ['token.expired'],
      example: { body: '{"error":{"code":40142,"message":"Token expired","statusCode":401}}' },
      source: 'https://ably.com/docs/platform/errors/codes',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, pattern: '"code" ?: ?4016[0-9]' },
      causes: ['perm.scope', 'perm.resource'],
      note: 'The key has no capability for this channel.',
      example: {
        body: '{"error":{"code":40160,"message":"Unable to perform channel operation; permission denied","statusCode":401}}',
      },
      source: 'https://ably.com/docs/platform/errors/codes',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
