import type { Provider } from '../model/provider.ts'

export const plivo = {
  id: 'plivo',
  name: 'Plivo',
  hosts: ['api.plivo.com'],
  aliases: ['plivo'],
  docs: ['https://www.plivo.com/docs/'],
  dashboard: { keys: 'https://www.plivo.com/docs/' },
  variables: [],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'auth id of 20 letters, auth token of 40 letters and digits',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Basic' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'Could not verify your access level for that URL' },
      causes: ['key.mistyped', 'key.unknown'],
      example: { sdkText: 'Could not verify your access level for that URL.' },
      source: 'https://www.plivo.com/docs/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
