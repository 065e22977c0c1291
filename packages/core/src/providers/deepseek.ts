import type { Provider } from '../model/provider.ts'

export const deepseek: Provider = {
  id: 'deepseek',
  name: 'DeepSeek',
  hosts: ['api.deepseek.com'],
  aliases: ['deep seek', 'deepseek api', 'deepseek-chat', 'deepseek-reasoner', 'chatdeepseek'],
  docs: ['https://api-docs.deepseek.com/quick_start/error_codes'],
  dashboard: {
    keys: 'https://platform.deepseek.com/api_keys',
    billing: 'https://platform.deepseek.com/top_up',
    status: 'https://status.deepseek.com',
  },
  variables: ['DEEPSEEK_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: 'sk-',
      pattern: '^sk-[0-9a-f]{32}$',
      env: 'any',
      role: 'api',
      shape: "'sk-' + 32 lowercase hex; 35 characters",
      note: 'Collides with Qwen DashScope keys.',
      example: 'sk-da624a7dbe4b63b0782d12634b8889a1',
      sameShapeAs: ['dashscope'],
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'header', name: 'x-api-key', scheme: null, note: 'On https://api.deepseek.com/anthropic.' },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.deepseek.com/user/balance',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'is_available and balances per currency',
  },
  refusals: [
    {
      status: 401,
      match: {
        at: 'error.message',
        pattern: 'Your api key: \\*{4}(null|ined|None|_KEY|-key|here|json|test) is invalid',
      },
      causes: ['key.placeholder', 'key.missing', 'config.not_loaded'],
      note: "Tail 'null', 'ined' (undefined), '_KEY' (YOUR_API_KEY), 'json' (a file name was pasted).",
      example: {
        body: '{"error": {"message": "Authentication Fails, Your api key: ****_KEY is invalid", "type": "authentication_error", "param": null, "code": "invalid_request_error"}}',
      },
      source: [
        'https://github.com/continuedev/continue/issues/10019',
        'https://github.com/continuedev/continue/issues/10352',
        'GitHub issue claude-code-launcher#3',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: 'error.message', pattern: 'Your api key: \\*{4}.{0,3}["\'\\u201d] is invalid' },
      causes: ['key.quoted'],
      note: 'The last echoed character is a quote: quotes were kept around the value.',
      example: {
        body: '{"error": {"message": "Authentication Fails, Your api key: ****18b\\" is invalid", "type": "authentication_error", "param": null, "code": "invalid_request_error"}}',
      },
      source: 'https://github.com/droidrun/mobilerun/issues/28',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: 'error.message', pattern: '^Authentication Fails, Your api key: \\*{4}.{4} is invalid' },
      causes: ['key.unknown', 'key.revoked', 'key.wrong_provider', 'key.mistyped'],
      note: 'Echo: last 4 characters of what arrived: compare.',
      example: {
        body: '{"error": {"message": "Authentication Fails, Your api key: ****fcc2 is invalid", "type": "authentication_error", "param": null, "code": "invalid_request_error"}}',
      },
      source: [
        'https://github.com/continuedev/continue/issues/11820',
        'https://github.com/continuedev/continue/issues/10656',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: 'error.message', contains: 'auth header format should be Bearer sk-' },
      causes: ['send.scheme_missing', 'key.missing', 'send.absent', 'send.wrong_header', 'config.not_loaded'],
      note: "Header empty, without 'Bearer ', or the value does not start with sk-.",
      example: {
        body: '{"error": {"message": "Authentication Fails (auth header format should be Bearer sk-...)", "type": "authentication_error", "param": null, "code": "invalid_request_error"}}',
      },
      source: [
        'https://github.com/continuedev/continue/issues/10056',
        'https://github.com/linshenkx/prompt-optimizer/issues/170',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: 'error.message', equals: 'Authentication Fails (no such user)' },
      causes: ['key.unknown', 'server.fault'],
      note: 'Older wording; given for valid keys during the outage of January/February 2025: check status.deepseek.com.',
      example: {
        body: '{"error": {"message": "Authentication Fails (no such user)", "type": "authentication_error", "param": null, "code": "invalid_request_error"}}',
      },
      source: [
        'https://github.com/deepseek-ai/DeepSeek-R1/issues/82',
        'https://github.com/nextcloud/integration_openai/issues/182',
        'https://github.com/PDFMathTranslate/PDFMathTranslate/issues/696',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: 'error.message', equals: 'Authentication Fails (governor)' },
      causes: ['send.absent', 'send.scheme_missing', 'key.missing'],
      note: 'Gateway-level refusal when no usable bearer arrives.',
      example: {
        body: '{"error": {"message": "Authentication Fails (governor)", "type": "authentication_error", "param": null, "code": "invalid_request_error"}}',
      },
      source: 'https://api-docs.deepseek.com/quick_start/error_codes',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: { at: 'error.message', equals: 'Insufficient Balance' },
      causes: ['account.billing'],
      note: '402: key accepted. GET /user/balance shows it.',
      example: {
        body: '{"error": {"message": "Insufficient Balance", "type": "unknown_error", "param": null, "code": "invalid_request_error"}}',
        sdkText:
          "openai.APIStatusError: Error code: 402 - {'error': {'message': 'Insufficient Balance', 'type': 'unknown_error', 'param': None, 'code': 'invalid_request_error'}}",
      },
      source: 'https://github.com/1Panel-dev/MaxKB/issues/3797',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.rate'],
      note: 'Rarely used: load is shown by slow keep-alive responses.',
      example: {
        body: '{"error": {"message": "Rate limit reached", "type": "rate_limit_error", "param": null, "code": "rate_limit"}}',
      },
      source: 'https://api-docs.deepseek.com/quick_start/error_codes',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: 'error.message', pattern: '^Authentication Fails, Your API key: \\*{4}.{1,8} is invalid' },
      causes: ['key.placeholder', 'key.mistyped', 'key.quoted', 'key.unknown'],
      note: 'The last four characters are echoed: compare them with the end of the key on disk.',
      example: {
        body: '{"error":{"message":"Authentication Fails, Your API key: ****wXyZ is invalid","type":"authentication_error","param":null,"code":"invalid_request_error"}}',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'Bases: https://api.deepseek.com, /v1 (same), /anthropic, /beta.',
  quirks: [
    "error.code is 'invalid_request_error' for everything: match on message.",
    "The last four characters of the received key are echoed, which exposes quotes, 'null' and file names.",
    "Country/outage phases answered 'no such user' to good keys.",
  ],
  rotation: 'None public.',
  leakPolicy: 'Not known.',
}
