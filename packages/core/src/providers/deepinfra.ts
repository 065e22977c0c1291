import type { Provider } from '../model/provider.ts'

const docs = 'https://deepinfra.com/docs'

export const deepinfra: Provider = {
  id: 'deepinfra',
  name: 'DeepInfra',
  hosts: ['api.deepinfra.com', 'deepinfra.com'],
  aliases: ['deep infra', 'chatdeepinfra', 'deepinfra api', '@ai-sdk/deepinfra'],
  docs: [docs],
  dashboard: {
    keys: 'https://deepinfra.com/dash/api_keys',
    billing: 'https://deepinfra.com/dash/billing',
  },
  variables: ['DEEPINFRA_API_KEY', 'DEEPINFRA_API_TOKEN', 'DEEPINFRA_TOKEN'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits',
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
      status: 402,
      match: {
        at: null,
        contains: 'inference prohibited, please enter a Payment Method',
      },
      causes: ['account.billing'],
      note: 'The account has neither balance nor card: the key is fine.',
      example: {
        body: '{"detail":{"error":"inference prohibited, please enter a Payment Method"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'Not authenticated',
        host: '*deepinfra.com',
      },
      causes: ['send.absent', 'key.unknown', 'config.not_loaded', 'key.mistyped'],
      note: 'No key came, or one that it does not know. Calls without any key used to be free for some models and are no longer.',
      example: {
        body: '{"detail":{"error":"Not authenticated"}}',
      },
      source: [
        'https://github.com/xtekky/gpt4free/issues/3446',
        'https://github.com/XInTheDark/raycast-g4f/issues/179',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Unauthorised',
        host: '*deepinfra.com',
      },
      causes: ['send.absent', 'key.missing'],
      note: 'It asks for a key where it once asked for none.',
      example: {
        body: '{"error":"Unauthorised"}',
      },
      source: 'https://github.com/xtekky/gpt4free/issues/1948',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['key.unknown', 'send.absent', 'config.not_loaded'],
      note: 'Bearer and the key of the dashboard.',
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
      note: 'Balance used up or no card.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate'],
      note: 'The number of requests that may run at once is limited by account.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'For programs that speak to OpenAI the base address is api.deepinfra.com/v1/openai.',
    'A missing or unknown key is answered with 403 by the older end points, with 401 by the newer.',
  ],
}
