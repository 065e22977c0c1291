import type { Provider } from '../model/provider.ts'

export const opsgenie = {
  id: 'opsgenie',
  name: 'Opsgenie',
  hosts: ['api.opsgenie.com', 'api.eu.opsgenie.com'],
  aliases: ['opsgenie'],
  docs: ['https://docs.opsgenie.com/docs/response'],
  dashboard: { keys: 'https://docs.opsgenie.com/docs/response' },
  variables: ['OPSGENIE_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'UUID' }],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'GenieKey' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 422],
      match: { at: null, contains: 'Key format is not valid' },
      causes: ['key.wrong_kind', 'key.truncated'],
      example: { body: '{"message":"Key format is not valid!","took":0.001}' },
      source: 'https://docs.opsgenie.com/docs/response',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [403, 422],
      match: { at: null, contains: 'You are not authorized to perform this action with this API key' },
      causes: ['perm.scope'],
      example: { body: '{"message":"You are not authorized to perform this action with this API key","took":0.0}' },
      source: 'https://docs.opsgenie.com/docs/response',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
