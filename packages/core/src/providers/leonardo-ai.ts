import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.leonardo.ai'

export const leonardoAi: Provider = {
  id: 'leonardo-ai',
  name: 'Leonardo.Ai',
  hosts: ['cloud.leonardo.ai'],
  aliases: ['leonardo.ai', 'leonardo api', 'leonardo ai api', 'leonardoai'],
  docs: [docs],
  dashboard: {
    keys: 'https://app.leonardo.ai/api-access',
  },
  variables: ['LEONARDO_API_KEY', 'LEONARDO_AI_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID',
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
      status: [200, 400, 401, 403, 500],
      match: {
        at: null,
        contains: 'Invalid response from authorization hook',
        host: 'cloud.leonardo.ai',
      },
      causes: ['key.unknown', 'send.absent', 'send.scheme_missing'],
      note: 'Sounds like a fault of the server and means that the key was not accepted.',
      example: {
        body: '{"error":"Invalid response from authorization hook","path":"$","code":"unexpected"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 402],
      match: {
        at: null,
        contains: 'not enough api tokens',
        host: 'cloud.leonardo.ai',
      },
      causes: ['account.billing'],
      note: 'Credits of the API are apart from those of the application.',
      example: {
        body: '{"error":"not enough api tokens","path":"$","code":"unexpected"}',
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
      causes: ['key.unknown', 'send.absent'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['A Hasura behind it words its refusals: an unknown key fails in the authorization hook.'],
}
