import type { Provider } from '../model/provider.ts'

const docs = 'https://github.com/louislam/uptime-kuma/wiki/API-Keys'

export const uptimeKuma: Provider = {
  id: 'uptime-kuma',
  name: 'Uptime Kuma',
  hosts: [],
  aliases: ['uptime kuma', 'uptime-kuma', 'uptimekuma', 'uptime_kuma_api', 'uptime-kuma-api'],
  docs: [docs, 'https://uptime-kuma-api.readthedocs.io/'],
  dashboard: {
    keys: '{base}/settings/api-keys',
  },
  variables: [
    'UPTIME_KUMA_API_KEY',
    'UPTIME_KUMA_URL',
    'UPTIME_KUMA_USERNAME',
    'UPTIME_KUMA_PASSWORD',
    'KUMA_USERNAME',
    'KUMA_PASSWORD',
  ],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'uk, number, _ and letters and digits',
      note: 'Opens /metrics alone.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      login: ':{KEY}',
      note: '/metrics: empty name, the key as password.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'uptime_kuma_api.exceptions.UptimeKumaException',
        andContains: 'Incorrect username or password',
      },
      causes: ['key.mistyped'],
      example: {
        sdkText: 'uptime_kuma_api.exceptions.UptimeKumaException: Incorrect username or password.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'authIncorrectCreds',
      },
      causes: ['key.mistyped'],
      example: {
        sdkText: 'authIncorrectCreds',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'authInvalidToken',
      },
      causes: ['token.expired', 'key.revoked'],
      example: {
        sdkText: 'authInvalidToken',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'uptime_kuma_api.exceptions.UptimeKumaException',
        andContains: 'not logged in',
      },
      causes: ['send.absent', 'token.expired'],
      example: {
        sdkText: 'uptime_kuma_api.exceptions.UptimeKumaException: You are not logged in.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [404],
      match: {
        at: null,
        contains: 'Monitor not found or not active',
      },
      causes: ['key.mistyped', 'key.revoked', 'account.suspended'],
      note: 'The token in the address of a push monitor, or the monitor is paused.',
      example: {
        body: '{"ok":false,"msg":"Monitor not found or not active."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 429],
      match: {
        at: null,
        contains: 'Too frequently, try again later',
        isCommon: true,
      },
      causes: ['limit.rate'],
      example: {
        body: '{"ok":false,"msg":"Too frequently, try again later."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.mistyped', 'key.wrong_kind', 'send.absent'],
      note: '/metrics: empty name and the API key as password; once a key exists the login is not taken.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'There is no REST API: programs speak Socket.IO with name and password.',
    'As soon as one API key exists, /metrics takes no name and password any more.',
  ],
}
