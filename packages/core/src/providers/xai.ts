import type { Provider } from '../model/provider.ts'

export const xai: Provider = {
  id: 'xai',
  name: 'xAI (Grok)',
  hosts: ['api.x.ai', 'us-east-1.api.x.ai', 'eu-west-1.api.x.ai', 'management-api.x.ai'],
  aliases: ['x.ai', 'grok', 'grok api', 'xai-sdk', 'chatxai'],
  docs: ['https://docs.x.ai/docs/api-reference', 'https://docs.x.ai/docs/key-information/debugging'],
  dashboard: {
    keys: 'https://console.x.ai',
    billing: 'https://console.x.ai/team/default/billing',
    status: 'https://status.x.ai',
  },
  variables: ['XAI_API_KEY', 'XAI_MANAGEMENT_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'xai-',
      pattern: '^xai-[0-9A-Za-z_]{80}$',
      env: 'any',
      role: 'api',
      shape: "'xai-' + 80 [A-Za-z0-9_]; 84 characters",
      example: ['xai-', 'm22Zph6jv5nEk14CccQBxYH55oRX7vVFPp4BXpxNzVWIA0QjhDGTmB7qLhno9h89eHDq0kj74jfvglGu'].join(''),
    },
    {
      kind: 'management key',
      prefix: 'xai-token-',
      pattern: '^xai-token-[0-9A-Za-z_]{60,}$',
      env: 'any',
      role: 'api',
      shape: "'xai-token-' + [A-Za-z0-9_]",
      note: 'Management-api.x.ai only.',
      example: ['xai-token-', 'HgR8LFmu15PYZ8UaLXyJnzPP6ZEj4ZMrh6bmSk21qbELVgjET8jPWHhvD40H'].join(''),
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'header', name: 'x-api-key', scheme: null, note: 'On the Anthropic-compatible path.' },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.x.ai/v1/api-key',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies:
      'redacted_api_key (xai-...b14o), name, team_id, user_id, acls, api_key_blocked, api_key_disabled, team_blocked',
  },
  refusals: [
    {
      status: 400,
      match: { at: 'error', startsWith: 'Incorrect API key provided:' },
      causes: ['key.wrong_provider', 'key.unknown', 'key.mistyped', 'key.placeholder', 'key.revoked'],
      note: "HTTP 400. Echo: first 2 and last 2 characters: 'gs': a Groq key, 'sk': OpenAI-style, 'na'/…: other; a good one is 'xa'.",
      example: {
        body: '{"code": "Client specified an invalid argument", "error": "Incorrect API key provided: gs***tF. You can obtain an API key from https://console.x.ai."}',
      },
      source: [
        'https://github.com/continuedev/continue/issues/10161',
        'https://github.com/continuedev/continue/issues/10778',
        'https://github.com/continuedev/continue/issues/11412',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['send.absent', 'key.missing', 'send.scheme_missing'],
      note: 'Exact.',
      example: {
        body: '{"code": "The caller does not have valid authentication credentials", "error": "No Authorization header or an invalid Authorization header was provided."}',
      },
      source: 'https://docs.x.ai/docs/api-reference',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: 'error', contains: "doesn't have any credits yet" },
      causes: ['account.billing'],
      note: '403 for no credit; the URL carries the team id.',
      example: {
        body: '{"code": "The caller does not have permission to execute the specified operation", "error": "Your newly created teams doesn\'t have any credits yet. You can purchase credits on https://console.x.ai/team/00000000-0000-4000-8000-000000000000."}',
      },
      source: [
        'https://github.com/griptape-ai/griptape/issues/1079',
        'https://github.com/continuedev/continue/issues/12670',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [429, 403],
      match: { at: 'error', contains: 'has either used all available credits or reached its monthly spending limit' },
      causes: ['account.billing', 'limit.quota'],
      note: 'Seen as 429 and as 403.',
      example: {
        body: '{"code": "Some resource has been exhausted", "error": "Your team 00000000-0000-4000-8000-000000000000 has either used all available credits or reached its monthly spending limit. To continue making API requests, please purchase more credits or raise your spending limit."}',
      },
      source: [
        'https://github.com/continuedev/continue/issues/10373',
        'https://github.com/warpdotdev/Warp/issues/14867',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: {
        at: 'error',
        pattern: '(?:key|[Tt]eam) (?:has been|is|was) (?:currently |temporarily )?(?:blocked|disabled)',
      },
      causes: ['key.revoked', 'account.suspended', 'key.leaked'],
      note: 'Blocked/disabled key or team; GET /v1/api-key shows api_key_blocked, api_key_disabled, team_blocked.',
      example: {
        body: '{"code": "The caller does not have permission to execute the specified operation", "error": "API key is currently blocked: xa***Yz"}',
      },
      source: 'https://docs.x.ai/docs/api-reference',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: { at: 'error', contains: 'does not have access to it' },
      causes: ['perm.resource'],
      note: "Key ACL or team lacks the model (403 'API key does not have permission' when the key's ACL forbids the endpoint).",
      example: {
        body: '{"code": "Some requested entity was not found", "error": "The model grok-9 does not exist or your team 00000000-0000-4000-8000-000000000000 does not have access to it."}',
      },
      source: 'https://docs.x.ai/docs/api-reference',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'Trying to read the xAI API key from the XAI_API_KEY environment variable' },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'Client side, xai-sdk-python.',
      example: {
        body: "ValueError: Trying to read the xAI API key from the XAI_API_KEY environment variable but it doesn't exist.",
      },
      source: 'https://github.com/xai-org/xai-sdk-python',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [403, 429],
      match: { at: null, contains: 'You have run out of credits or need a Grok subscription' },
      causes: ['account.billing', 'env.wrong_host'],
      note: 'The answer of the subscription service (grok.com): an API key belongs to api.x.ai.',
      example: {
        body: '{"code":"The caller does not have permission to execute the specified operation","error":"You have run out of credits or need a Grok subscription. Add credits at https://grok.com/?_s=usage"}',
      },
      source: 'https://docs.x.ai/docs/key-information/consumption-and-rate-limits',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions:
    'Regional hosts exist. SDK speaks gRPC to api.x.ai: the same refusals arrive as UNAUTHENTICATED / PERMISSION_DENIED / INVALID_ARGUMENT.',
  quirks: [
    "A wrong key is HTTP 400 'Client specified an invalid argument'.",
    '`error` is a plain string and `code` a sentence.',
    'No credit is 403.',
    'Most 400s in public threads are Groq keys (gsk_) used for Grok.',
  ],
  rotation: 'Yes: management-api.x.ai /auth/teams/{team}/api-keys create/list/update/delete (management key).',
  leakPolicy: 'Not known.',
}
