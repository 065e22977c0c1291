import type { Provider } from '../model/provider.ts'

export const messagebird = {
  id: 'messagebird',
  name: 'MessageBird',
  hosts: ['rest.messagebird.com'],
  aliases: ['messagebird'],
  docs: ['https://developers.messagebird.com/api/'],
  dashboard: { keys: 'https://developers.messagebird.com/api/' },
  variables: [],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '25 letters and digits' }],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'AccessKey' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'Request not allowed (incorrect access_key)' },
      causes: ['key.unknown', 'key.wrong_kind', 'env.test_live'],
      example: {
        body: '{"errors":[{"code":2,"description":"Request not allowed (incorrect access_key)","parameter":"access_key"}]}',
      },
      source: 'https://developers.messagebird.com/api/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
