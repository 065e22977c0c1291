import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.vapi.ai'

export const vapi: Provider = {
  id: 'vapi',
  name: 'Vapi',
  hosts: ['api.vapi.ai', 'api.eu.vapi.ai'],
  aliases: ['vapi.ai', 'vapi ai', '@vapi-ai/web', '@vapi-ai/server-sdk', 'vapi api'],
  docs: [docs],
  dashboard: {
    keys: 'https://dashboard.vapi.ai/org/api-keys',
  },
  variables: [
    'VAPI_API_KEY',
    'VAPI_PRIVATE_KEY',
    'VAPI_PUBLIC_KEY',
    'VAPI_TOKEN',
    'NEXT_PUBLIC_VAPI_PUBLIC_KEY',
    'NEXT_PUBLIC_VAPI_WEB_TOKEN',
  ],
  keys: [
    {
      kind: 'private key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID',
      note: 'For servers.',
    },
    {
      kind: 'public key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'publishable',
      shape: 'UUID',
      note: 'For the browser; looks the same.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'you may be using the private key instead of the public key',
      },
      causes: ['key.wrong_kind', 'key.unknown'],
      note: 'The browser takes the public key, a server the private one; both have the form of a UUID.',
      example: {
        body: '{"message":"Invalid Key. Hot tip, you may be using the private key instead of the public key, or vice versa.","error":"Unauthorized","statusCode":401}',
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
      causes: ['key.wrong_kind', 'key.unknown', 'send.absent'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
      },
      causes: ['account.billing'],
      note: 'Credits of the wallet.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Both keys are UUIDs: nothing in them tells which is which.'],
}
