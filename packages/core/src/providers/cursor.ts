import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.cursor.com'

export const cursor: Provider = {
  id: 'cursor',
  name: 'Cursor',
  nameIsWord: true,
  hosts: ['api2.cursor.sh', 'api.cursor.com', 'api3.cursor.sh', 'api5.cursor.sh'],
  aliases: ['cursor.com', 'cursor ide', 'cursor editor', 'cursor.sh', 'cursor-agent', 'cursor cli'],
  docs: [docs, 'https://cursor.com/docs/api'],
  dashboard: {
    keys: 'https://cursor.com/dashboard',
  },
  variables: ['CURSOR_API_KEY', 'CURSOR_AUTH_TOKEN'],
  keys: [
    {
      kind: 'API key',
      prefix: 'key_',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'key_ and 64 hex digits',
    },
    {
      kind: 'key of a model provider',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'sk-… of OpenAI, sk-ant-… of Anthropic',
      note: 'Entered under Models; goes to that provider by way of Cursor.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
    },
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
      status: null,
      match: {
        at: null,
        contains: 'ERROR_BAD_USER_API_KEY',
      },
      causes: ['key.unknown', 'config.shadowed', 'key.wrong_provider', 'env.wrong_host', 'account.billing'],
      note: 'The provider behind refuses the key that was entered under Models: switch it off to use the subscription, or see the base URL that was overridden.',
      example: {
        body: '{"error":"ERROR_BAD_USER_API_KEY","details":{"title":"Bad User API Key","detail":"The API key you provided was refused by the model provider."}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'ERROR_BAD_API_KEY',
      },
      causes: ['key.unknown', 'config.shadowed'],
      note: 'As with ERROR_BAD_USER_API_KEY.',
      example: {
        body: '{"error":"ERROR_BAD_API_KEY","details":{"title":"Bad API Key"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        pattern: 'ERROR_(?:USER_)?NOT_LOGGED_IN',
      },
      causes: ['token.expired', 'send.absent'],
      note: 'The session of the editor: log out and in.',
      example: {
        body: '{"error":"ERROR_NOT_LOGGED_IN","details":{"title":"Authentication error","detail":"If you are logged in, try logging out and back in."}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        pattern: 'ERROR_(?:FREE_USER|PRO_USER|GENERIC)_RATE_LIMIT_EXCEEDED|ERROR_(?:FREE_USER|PRO_USER)_USAGE_LIMIT',
      },
      causes: ['limit.quota'],
      note: 'The allowance of the plan, not of a key.',
      example: {
        body: '{"error":"ERROR_FREE_USER_USAGE_LIMIT","details":{"title":"You\'ve hit your usage limit"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: "This model provider doesn't serve your region",
      },
      causes: ['perm.region'],
      note: 'The address one comes from decides, also behind a VPN that leaves in such a place.',
      example: {
        sdkText:
          "Model not available: This model provider doesn't serve your region. Visit https://docs.cursor.com/account/regions for more information.",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Too many free trial',
      },
      causes: ['account.suspended'],
      note: 'Bound to the machine.',
      example: {
        sdkText: 'Too many free trial accounts used on this machine. Please upgrade to pro.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        host: 'api*.cursor.*',
      },
      causes: ['token.expired', 'key.unknown', 'send.absent'],
      note: 'Session of the editor, or key of the dashboard.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    "A key of one's own (OpenAI, Anthropic, Google, Azure) is sent by way of the servers of Cursor; while one is switched on, models of the subscription can be refused.",
    'Override OpenAI Base URL holds for all models of that kind, also where it was meant for one.',
  ],
}
