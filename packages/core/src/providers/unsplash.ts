import type { Provider } from '../model/provider.ts'

export const unsplash = {
  id: 'unsplash',
  name: 'Unsplash',
  nameIsWord: true,
  hosts: ['api.unsplash.com'],
  aliases: ['unsplash', 'unsplash-js'],
  docs: ['https://unsplash.com/documentation#authorization'],
  dashboard: { keys: 'https://unsplash.com/oauth/applications' },
  variables: ['UNSPLASH_ACCESS_KEY', 'UNSPLASH_KEY', 'UNSPLASH_CLIENT_ID'],
  keys: [
    { kind: 'access key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '43 letters, digits, - and _' },
    {
      kind: 'secret key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: '43 letters, digits, - and _',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Client-ID' },
    { in: 'query', name: 'client_id', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'OAuth error: The access token is invalid' },
      causes: ['key.wrong_kind', 'send.scheme_wrong', 'key.unknown'],
      note: 'The scheme for an access key is Client-ID.',
      example: { body: '{"errors":["OAuth error: The access token is invalid"]}' },
      source: 'https://unsplash.com/documentation#authorization',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, contains: 'Rate Limit Exceeded' },
      causes: ['limit.rate'],
      example: { sdkText: 'Rate Limit Exceeded' },
      source: 'https://unsplash.com/documentation#authorization',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
