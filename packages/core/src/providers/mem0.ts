import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.mem0.ai'

export const mem0: Provider = {
  id: 'mem0',
  name: 'Mem0',
  hosts: ['api.mem0.ai'],
  aliases: ['mem0.ai', 'mem0ai', 'mem0 platform', 'memoryclient'],
  docs: [docs],
  dashboard: {
    keys: 'https://app.mem0.ai/dashboard/api-keys',
  },
  variables: ['MEM0_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'm0-',
      pattern: '^m0-[A-Za-z0-9]{36,48}$',
      env: 'any',
      role: 'api',
      shape: 'm0- and 40 letters and digits',
      sameShapeAs: ['contentful', 'here', 'netlify'],
      example: ['m0-', 'Kd8RwX3vTq7ZcBn4LsY9HpJ2fGmVa6eUxNkWtb5y'].join(''),
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Token',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'Please get a valid API Key from https://app.mem0.ai',
      },
      causes: ['key.unknown', 'key.mistyped', 'config.not_loaded'],
      note: 'The client asks once at its start and says so.',
      example: {
        sdkText: 'ValueError: Error: Invalid API Key. Please get a valid API Key from https://app.mem0.ai',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Mem0 API Key not provided',
      },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'MEM0_API_KEY is not in this process.',
      example: {
        sdkText: 'ValueError: Mem0 API Key not provided. Please provide an API Key.',
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
      causes: ['send.scheme_wrong', 'key.unknown', 'send.absent'],
      note: 'Authorization: Token m0-….',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate', 'limit.quota'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'The scheme is Token, not Bearer.',
    'The library that one runs oneself (Memory) needs the key of a model provider, OPENAI_API_KEY by default, and none of Mem0.',
  ],
}
