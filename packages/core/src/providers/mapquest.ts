import type { Provider } from '../model/provider.ts'

export const mapquest = {
  id: 'mapquest',
  name: 'MapQuest',
  hosts: ['www.mapquestapi.com', 'open.mapquestapi.com'],
  aliases: ['mapquest'],
  docs: ['https://developer.mapquest.com/documentation/'],
  dashboard: { keys: 'https://developer.mapquest.com/documentation/' },
  variables: ['MAPQUEST_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits; older ones have a % in them',
    },
  ],
  placements: [{ in: 'query', name: 'key', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: { at: null, contains: 'The AppKey submitted with this request is invalid' },
      causes: ['key.mistyped', 'key.encoded', 'key.unknown'],
      example: { sdkText: 'The AppKey submitted with this request is invalid.' },
      source: 'https://developer.mapquest.com/documentation/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [403],
      match: { at: null, contains: 'Daily quota reached or API key unauthorized' },
      causes: ['limit.quota', 'key.unknown'],
      note: 'openrouteservice.',
      example: { body: '{"error":"Daily quota reached or API key unauthorized"}' },
      source: 'https://developer.mapquest.com/documentation/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['A MapQuest key may hold a % that has to be sent as it is shown.'],
} satisfies Provider
