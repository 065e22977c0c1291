import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.requesty.ai'

export const requesty: Provider = {
  id: 'requesty',
  name: 'Requesty',
  hosts: ['router.requesty.ai', 'router.eu.requesty.ai', 'api.requesty.ai'],
  aliases: ['requesty.ai', 'requesty router', '@requesty/ai-sdk'],
  docs: [docs],
  dashboard: {
    keys: 'https://app.requesty.ai/api-keys',
  },
  variables: ['REQUESTY_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'sk- or rqsty-sk- and base64',
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
      },
      causes: ['key.unknown', 'key.wrong_provider', 'send.absent', 'perm.resource'],
      note: "A router: it wants its own key, not that of the model's provider; 403 also where a policy of the organization does not allow the model.",
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
      note: 'Balance of the router.',
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
      note: 'Of the router, of the limit set at the key, or passed on from the provider behind it.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'router.eu.requesty.ai keeps data in the EU',
  quirks: [],
}
