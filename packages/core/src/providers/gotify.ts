import type { Provider } from '../model/provider.ts'

const docs = 'https://gotify.net/api-docs'

export const gotify: Provider = {
  id: 'gotify',
  name: 'Gotify',
  hosts: ['gotify.{domain}'],
  aliases: ['gotify', 'gotify/server', 'gotify-cli'],
  docs: [docs, 'https://gotify.net/docs/pushmsg'],
  dashboard: {
    keys: '{base}/#/applications',
  },
  variables: [
    'GOTIFY_TOKEN',
    'GOTIFY_APP_TOKEN',
    'GOTIFY_KEY',
    'GOTIFY_URL',
    'GOTIFY_CLIENT_TOKEN',
    'GOTIFY_API_KEY',
    'WATCHTOWER_NOTIFICATION_GOTIFY_TOKEN',
    'GOTIFY_DEFAULTUSER_PASS',
  ],
  keys: [
    {
      kind: 'application token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'A and 14 letters, digits, -, _ and .',
      note: 'Sends messages, nothing else.',
    },
    {
      kind: 'client token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'C and 14 letters, digits, -, _ and .',
      note: 'Reads and manages; does not send.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'X-Gotify-Key',
      scheme: null,
    },
    {
      in: 'query',
      name: 'token',
      scheme: null,
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      note: 'Not for POST /message.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'you need to provide a valid access token or user credentials to access this api',
      },
      causes: ['key.wrong_kind', 'key.unknown', 'send.absent', 'key.revoked', 'env.wrong_host', 'send.stripped'],
      note: 'POST /message wants the token of an application (A…), all else that of a client (C…). A proxy that asks for Basic has its login read here.',
      example: {
        body: '{"error":"Unauthorized","errorCode":401,"errorDescription":"you need to provide a valid access token or user credentials to access this api"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'you are not allowed to access this api',
      },
      causes: ['perm.scope'],
      note: 'Administrators alone.',
      example: {
        body: '{"error":"Forbidden","errorCode":403,"errorDescription":"you are not allowed to access this api"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'websocket: request origin not allowed',
        isCommon: true,
      },
      causes: ['perm.referrer', 'send.stripped'],
      note: 'Behind a proxy Host has to be passed on; or GOTIFY_SERVER_STREAM_ALLOWEDORIGINS.',
      example: {
        sdkText: 'websocket: request origin not allowed by Upgrader.CheckOrigin',
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
      causes: ['key.wrong_kind', 'key.unknown', 'send.absent', 'key.revoked'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: ['Tokens beginning with A send, those with C read and manage: neither does the work of the other.'],
}
