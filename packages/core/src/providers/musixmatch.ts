import type { Provider } from '../model/provider.ts'

const docs = 'https://developer.musixmatch.com/documentation/status-codes'

export const musixmatch: Provider = {
  id: 'musixmatch',
  name: 'Musixmatch',
  hosts: ['api.musixmatch.com', 'apic-desktop.musixmatch.com', 'apic.musixmatch.com'],
  aliases: ['musixmatch api', 'musixmatch.com'],
  docs: [docs],
  dashboard: {
    keys: 'https://developer.musixmatch.com/admin/applications',
  },
  variables: ['MUSIXMATCH_API_KEY', 'MUSIXMATCH_KEY', 'MUSIXMATCH_TOKEN'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex digits',
    },
    {
      kind: 'usertoken',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'letters and digits, of the desktop program',
      note: 'Not documented; programs for lyrics use it.',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'apikey',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: 'message.header.hint',
        oneOf: ['captcha', 'renew'],
        host: '*.musixmatch.com',
      },
      causes: ['perm.client', 'token.expired'],
      note: 'The way of the desktop program: too many calls (captcha), or the usertoken ended (renew).',
      example: {
        body: '{"message":{"header":{"status_code":401,"execute_time":0.002,"hint":"captcha"},"body":[]}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'message.header.status_code',
        equals: 401,
        host: '*.musixmatch.com',
      },
      causes: ['key.unknown', 'key.missing', 'key.mistyped'],
      note: 'apikey is missing or unknown, though the answer itself says 200.',
      example: {
        body: '{"message":{"header":{"status_code":401,"execute_time":0.002},"body":""}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'message.header.status_code',
        equals: 402,
        host: '*.musixmatch.com',
      },
      causes: ['limit.quota'],
      note: '2,000 calls a day in the free plan.',
      example: {
        body: '{"message":{"header":{"status_code":402,"execute_time":0.002},"body":""}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'message.header.status_code',
        equals: 403,
        host: '*.musixmatch.com',
      },
      causes: ['perm.resource'],
      note: 'The plan does not have this: whole lyrics, for one.',
      example: {
        body: '{"message":{"header":{"status_code":403,"execute_time":0.002},"body":""}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['key.unknown', 'perm.resource'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The status stands in message.header.status_code; the answer itself is always 200.'],
}
