import type { Provider } from '../model/provider.ts'

export const codecov = {
  id: 'codecov',
  name: 'Codecov',
  hosts: ['codecov.io', 'api.codecov.io', 'ingest.codecov.io'],
  aliases: ['codecov', 'codecov-action', 'codecov-cli'],
  docs: ['https://docs.codecov.com/docs/codecov-tokens'],
  dashboard: { keys: 'https://app.codecov.io' },
  variables: ['CODECOV_TOKEN'],
  keys: [
    { kind: 'upload token', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'UUID' },
    { kind: 'global upload token', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'UUID' },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'token' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400, 401, 429],
      match: { at: null, contains: 'Token required because branch is protected' },
      causes: ['config.not_loaded', 'key.missing'],
      example: { sdkText: '{"message":"Token required because branch is protected"}' },
      source: 'https://docs.codecov.com/docs/codecov-tokens',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: { at: null, contains: 'Token required - not valid tokenless upload' },
      causes: ['config.not_loaded', 'key.missing'],
      example: { body: '{"message":"Token required - not valid tokenless upload"}' },
      source: 'https://docs.codecov.com/docs/codecov-tokens',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 404],
      match: { at: null, contains: 'Unable to locate build via' },
      causes: ['config.not_loaded', 'key.unknown'],
      example: {
        sdkText:
          'Unable to locate build via Github Actions API. Please upload with the Codecov repository upload token to resolve issue.',
      },
      source: 'https://docs.codecov.com/docs/codecov-tokens',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [404],
      match: { at: null, contains: 'Repository not found' },
      causes: ['key.unknown', 'key.mistyped', 'env.wrong_account'],
      example: { body: '{"message":"Repository not found"}' },
      source: 'https://docs.codecov.com/docs/codecov-tokens',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401],
      match: { at: null },
      causes: ['key.unknown', 'config.not_loaded', 'key.whitespace', 'key.mistyped'],
      source: 'https://docs.codecov.com/docs/codecov-tokens',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
