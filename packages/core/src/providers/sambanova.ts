import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.sambanova.ai'

export const sambanova: Provider = {
  id: 'sambanova',
  name: 'SambaNova',
  hosts: ['api.sambanova.ai', 'fast-api.snova.ai'],
  aliases: ['sambanova cloud', 'sambacloud', 'chatsambanovacloud', 'langchain-sambanova', 'samba nova'],
  docs: [docs],
  dashboard: {
    keys: 'https://cloud.sambanova.ai/apis',
  },
  variables: ['SAMBANOVA_API_KEY', 'SAMBANOVA_URL', 'SAMBANOVA_BASE_URL', 'SAMBASTUDIO_API_KEY', 'SAMBASTUDIO_URL'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID',
    },
    {
      kind: 'key of SambaStudio',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'belongs to one end point of an own installation',
      note: 'Not known at api.sambanova.ai.',
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
      },
      causes: ['account.billing'],
      note: 'No card is on file or the credits of the trial are used up.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['key.unknown', 'key.mistyped', 'env.wrong_host', 'send.absent'],
      note: 'A key of SambaCloud is for api.sambanova.ai; one of SambaStudio for the end point it was made for.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 410,
      match: {
        at: null,
      },
      causes: ['api.retired'],
      note: 'The model was withdrawn.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate', 'account.billing'],
      note: 'The free tier allows few requests a minute and a day; a card raises it.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'SambaCloud and SambaStudio are two products with keys of their own.',
    'fast-api.snova.ai was the host of the first months and is gone.',
  ],
}
