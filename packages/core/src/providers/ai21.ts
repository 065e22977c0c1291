import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.ai21.com'

export const ai21: Provider = {
  id: 'ai21',
  name: 'AI21',
  hosts: ['api.ai21.com'],
  aliases: ['ai21 labs', 'ai21labs', 'chatai21', 'ai21 studio', 'langchain-ai21'],
  docs: [docs],
  dashboard: {
    keys: 'https://studio.ai21.com/account/api-key',
  },
  variables: ['AI21_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits, or a UUID',
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
        contains: 'Bad or missing API token',
      },
      causes: ['send.absent', 'key.unknown', 'key.mistyped'],
      note: 'One wording for no key and for a wrong one.',
      example: {
        body: '{"detail":"Forbidden: Bad or missing API token."}',
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
      causes: ['send.absent', 'key.unknown', 'key.mistyped', 'config.not_loaded'],
      note: 'One answer for no key and for a wrong one.',
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
      note: 'The credits of the trial run out after three months, or are used up.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 422,
      match: {
        at: null,
      },
      causes: ['api.retired'],
      note: 'The Jurassic models (j2-…) were withdrawn; Jamba has other end points.',
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
  regions: '',
  quirks: [],
}
