import type { Provider } from '../model/provider.ts'

const docs = 'https://e2b.dev/docs/api-key'

export const e2b: Provider = {
  id: 'e2b',
  name: 'E2B',
  hosts: ['api.e2b.dev', 'api.e2b.app', '*.e2b.dev', '*.e2b.app'],
  aliases: [
    'e2b.dev',
    'e2b sandbox',
    'e2b-code-interpreter',
    'e2b_code_interpreter',
    '@e2b/code-interpreter',
    'e2b-dev',
  ],
  docs: [docs],
  dashboard: {
    keys: 'https://e2b.dev/dashboard?tab=keys',
  },
  variables: ['E2B_API_KEY', 'E2B_ACCESS_TOKEN', 'E2B_DOMAIN'],
  keys: [
    {
      kind: 'API key',
      prefix: 'e2b_',
      pattern: '^e2b_[0-9a-f]{40}$',
      env: 'any',
      role: 'api',
      shape: 'e2b_ and 40 hex digits',
      sameShapeAs: ['netlify'],
      example: ['e2b_', '4c9e17b0a62d85f3e81b7d40c5a92f6e03d8b714'].join(''),
    },
    {
      kind: 'access token',
      prefix: 'sk_e2b_',
      pattern: '^sk_e2b_[0-9a-f]{40}$',
      env: 'any',
      role: 'session',
      shape: 'sk_e2b_ and 40 hex digits',
      example: ['sk_e2b_', 'b71f0d93e8a24c65d09e3b1f7a86c2054e9d7b3a'].join(''),
      note: 'For the command line (making templates), not for sandboxes.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'X-API-Key',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'API key is required, please visit the Team tab at https://e2b.dev',
      },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'The client found none in this process.',
      example: {
        sdkText:
          'e2b.exceptions.AuthenticationException: API key is required, please visit the Team tab at https://e2b.dev/dashboard to get your API key. You can either set the environment variable `E2B_API_KEY` or you can pass it directly to the method like api_key="e2b_..."',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'https://e2b.dev/docs/quickstart/api-key',
      },
      causes: ['key.unknown', 'key.mistyped', 'key.wrong_kind'],
      note: 'e2b_…, not the access token sk_e2b_….',
      example: {
        body: '{"code":401,"message":"Invalid API key, please visit https://e2b.dev/docs/quickstart/api-key for more information."}',
      },
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
      note: 'Sandboxes at once, by plan.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['key.unknown', 'key.wrong_kind', 'send.wrong_header'],
      note: '403 also where the sandbox is of another team.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Two credentials: E2B_API_KEY (of the team) for sandboxes, E2B_ACCESS_TOKEN (of the person) for templates.'],
}
