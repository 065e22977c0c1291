import type { Provider } from '../model/provider.ts'

export const moonraker = {
  id: 'moonraker',
  name: 'Moonraker',
  hosts: ['localhost:7125', '127.0.0.1:7125'],
  aliases: ['moonraker', 'fluidd', 'mainsail', 'moonraker-telegram', 'moonraker-telegram-bot'],
  docs: [
    'https://moonraker.readthedocs.io/en/latest/external_api/authorization/',
    'https://moonraker.readthedocs.io/en/latest/configuration/#authorization',
  ],
  dashboard: { keys: 'https://moonraker.readthedocs.io/en/latest/external_api/authorization/' },
  variables: ['MOONRAKER_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex',
      note: '/access/api_key, or scripts/fetch-apikey.sh.',
    },
    { kind: 'one-shot token', prefix: null, pattern: null, env: 'any', role: 'session', shape: '5 seconds' },
  ],
  placements: [
    { in: 'header', name: 'X-Api-Key', scheme: null },
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'JWT of a logged-in user.' },
    { in: 'query', name: 'token', scheme: null, note: 'One-shot token, for the WebSocket.' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'Handshake status 401 Unauthorized', isCommon: true },
      causes: ['key.missing', 'send.absent', 'perm.ip'],
      note: 'The WebSocket of a client without key: with force_logins trusted_clients do not help once a user exists; the client needs the API key or a login.',
      example: { body: 'Handshake status 401 Unauthorized' },
      source: 'https://github.com/Raabi91/moonraker-telegram/issues/69',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['key.missing', 'send.absent', 'perm.ip', 'key.mistyped'],
      note: 'Not in trusted_clients, or force_logins is on, and no key came.',
      source: 'https://moonraker.readthedocs.io/en/latest/configuration/#authorization',
      checked: '2026-11',
      confidence: 'documented',
    },
  ],
  regions: 'self-hosted, port 7125',
  quirks: [],
} satisfies Provider
