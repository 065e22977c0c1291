import type { Provider } from '../model/provider.ts'

export const genius: Provider = {
  id: 'genius',
  name: 'Genius',
  hosts: ['api.genius.com'],
  aliases: ['genius api', 'lyricsgenius', 'genius-lyrics', 'genius lyrics', 'lyricist'],
  docs: ['https://docs.genius.com/'],
  dashboard: { keys: 'https://genius.com/api-clients' },
  variables: [
    'GENIUS_ACCESS_TOKEN',
    'GENIUS_API_KEY',
    'GENIUS_TOKEN',
    'GENIUS_API_TOKEN',
    'GENIUS_CLIENT_ACCESS_TOKEN',
  ],
  keys: [
    {
      kind: 'client access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '64 letters, digits, - and _',
    },
    { kind: 'client id', prefix: null, pattern: null, env: 'any', role: 'id', shape: '64 letters, digits, - and _' },
    {
      kind: 'client secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: '86 letters, digits, - and _',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'query', name: 'access_token', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: 'error_description',
        startsWith: 'The access token provided is expired, revoked, malformed or invalid for other reasons',
      },
      causes: ['key.wrong_kind', 'key.mistyped', 'key.revoked', 'key.placeholder'],
      note: 'The client access token is made by a button of its own; client id and secret look alike and are none.',
      example: {
        body: '{"error":"invalid_token","error_description":"The access token provided is expired, revoked, malformed or invalid for other reasons."}',
      },
      source: 'https://github.com/zyrouge/node-genius-lyrics/issues/34',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: 'meta.message', startsWith: 'This call requires an access_token' },
      causes: ['send.absent', 'key.missing', 'key.wrong_provider'],
      note: 'No token of Genius arrived: none, or one of another service.',
      example: {
        body: '{"meta":{"status":401,"message":"This call requires an access_token. Please see: https://genius.com/developers"}}',
      },
      source: 'https://github.com/DuncteBot/java-timed-lyrics/issues/3',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['perm.client', 'perm.ip'],
      note: 'Cloudflare shows its page to programs on servers (genius.com more than api.genius.com): the token was not looked at.',
      source: 'https://github.com/johnwmillr/LyricsGenius/issues/190',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'one host',
  quirks: ['Lyrics come from pages of genius.com, which have no key at all and refuse robots.'],
}
