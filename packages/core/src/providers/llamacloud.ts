import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.cloud.llamaindex.ai'

export const llamacloud: Provider = {
  id: 'llamacloud',
  name: 'LlamaCloud',
  hosts: ['api.cloud.llamaindex.ai', 'api.cloud.eu.llamaindex.ai', 'cloud.llamaindex.ai'],
  aliases: [
    'llamaparse',
    'llama_parse',
    'llama-parse',
    'llama cloud',
    'llama_cloud_services',
    'llama-cloud',
    'llamaextract',
  ],
  docs: [docs],
  dashboard: {
    keys: 'https://cloud.llamaindex.ai/api-key',
  },
  variables: ['LLAMA_CLOUD_API_KEY', 'LLAMA_CLOUD_BASE_URL', 'LLAMAPARSE_API_KEY', 'LLAMA_PARSE_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'llx-',
      pattern: '^llx-[A-Za-z0-9]{40,56}$',
      env: 'any',
      role: 'api',
      shape: 'llx- and 48 letters and digits',
      example: ['llx-', '7TqXw2RkV9mZcB4nLs8YdH3pJfG6vKa5eUxN1tWb0yMgQqCz'].join(''),
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
      status: 401,
      match: {
        at: null,
        pattern: 'Invalid API [Kk]ey|Invalid authentication token',
        host: 'api.cloud*',
      },
      causes: ['env.wrong_host', 'key.unknown', 'key.mistyped'],
      note: 'Region first; then whether the key is of the project at all.',
      example: {
        body: '{"detail":"Invalid API Key"}',
      },
      source: 'https://github.com/run-llama/llama_cloud_services/issues/418',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'The API key is required.',
      },
      causes: ['key.missing', 'config.not_loaded'],
      note: 'The client of LlamaParse found no LLAMA_CLOUD_API_KEY.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
      },
      causes: ['account.billing', 'limit.quota'],
      note: 'Credits of the plan are used up.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['env.wrong_host', 'key.unknown', 'env.wrong_account'],
      note: 'US or EU; the project of the key.',
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
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'US (api.cloud.llamaindex.ai) and EU (api.cloud.eu.llamaindex.ai), with keys of their own',
  quirks: ['A key of the EU is unknown at the host of the US: set base_url.'],
}
