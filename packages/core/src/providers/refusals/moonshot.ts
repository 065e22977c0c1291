import type { Refusal } from '../../model/provider.ts'

export const moonshotRefusals = [
  {
    status: null,
    match: { at: null, contains: 'Authorization failed, please check your', isCommon: true },
    causes: ['env.wrong_host', 'key.wrong_kind', 'key.mistyped', 'token.expired'],
    note: 'Kimi CLI. Kimi For Coding takes the key of the membership page (sk-kimi-…) alone; a key of platform.moonshot.cn or platform.moonshot.ai wants that platform chosen in /setup.',
    example: { sdkText: 'Authorization failed, please check your API key' },
    source: 'https://github.com/MoonshotAI/kimi-cli/issues/77',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.type', equals: 'invalid_authentication_error', orContains: 'Invalid Authentication' },
    causes: ['env.wrong_host', 'key.unknown', 'key.revoked', 'send.absent', 'key.wrong_provider'],
    note: 'Mostly a good key on the wrong platform: api.moonshot.ai (international) and api.moonshot.cn (China) have separate accounts, api.kimi.com/coding has a third kind. Same sk- prefix.',
    example: {
      body: '{"error": {"message": "Invalid Authentication", "type": "invalid_authentication_error"}}',
      sdkText:
        "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Invalid Authentication', 'type': 'invalid_authentication_error'}}",
    },
    source: [
      'https://github.com/VectifyAI/OpenKB/issues/196',
      'https://github.com/can1357/oh-my-pi/issues/5981',
      'https://github.com/sigoden/aichat/issues/1469',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.type', equals: 'incorrect_api_key_error', orContains: 'Incorrect API key provided' },
    causes: ['key.unknown', 'key.mistyped', 'key.placeholder'],
    example: {
      body: '{"error": {"message": "Incorrect API key provided", "type": "incorrect_api_key_error"}}',
      sdkText:
        "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided', 'type': 'incorrect_api_key_error'}}",
    },
    source: 'https://platform.moonshot.ai/docs/api/chat#error-handling',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: 'error.message', startsWith: 'The API Key appears to be invalid or may have expired' },
    causes: ['env.wrong_host', 'key.unknown', 'key.expired', 'key.wrong_kind'],
    note: 'Kimi Code (api.kimi.com/coding): open-platform keys are refused there and Kimi Code keys elsewhere.',
    example: {
      body: '{"error": {"type": "authentication_error", "message": "The API Key appears to be invalid or may have expired. Please verify your credentials and try again."}, "type": "error"}',
    },
    source: [
      'https://www.kimi.com/code/docs/en/kimi-code/error-reference.html',
      'https://github.com/AutoForgeAI/autoforge/issues/188',
      'https://github.com/anomalyco/opencode/issues/14892',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 402,
    match: { at: 'error.message', contains: 'unable to verify your membership benefits' },
    causes: ['account.billing', 'perm.resource'],
    note: 'Kimi Code membership lapsed/not active; keyword documented, rest partial.',
    example: {
      body: '{"error": {"type": "billing_error", "message": "We\'re unable to verify your membership benefits at this time. …"}, "type": "error"}',
    },
    source: 'https://www.kimi.com/code/docs/en/kimi-code/error-reference.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'error.message', contains: 'only available for Coding Agents' },
    causes: ['perm.resource', 'key.wrong_kind'],
    note: 'Coding key used from an unlisted client (User-Agent check).',
    example: {
      body: '{"error": {"type": "permission_error", "message": "Kimi For Coding is currently only available for Coding Agents …"}, "type": "error"}',
    },
    source: 'https://www.kimi.com/code/docs/en/kimi-code/error-reference.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'error.message', startsWith: "You've reached your usage limit for this billing cycle" },
    causes: ['limit.quota'],
    note: "403, not 429 ('…for this period' is 429).",
    example: {
      body: '{"error": {"type": "permission_error", "message": "You\'ve reached your usage limit for this billing cycle …"}, "type": "error"}',
    },
    source: 'https://www.kimi.com/code/docs/en/kimi-code/error-reference.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'error.message', startsWith: 'Access terminated' },
    causes: ['account.suspended'],
    example: { body: '{"error": {"type": "permission_error", "message": "Access terminated …"}, "type": "error"}' },
    source: 'https://www.kimi.com/code/docs/en/kimi-code/error-reference.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: { at: 'error.type', equals: 'exceeded_current_quota_error' },
    causes: ['account.billing', 'account.suspended'],
    note: "No balance; help page says 'insufficient balance' may also be 403. Message carries org and key id.",
    example: {
      body: '{"error": {"message": "Your account org-00000000000000000000000000000000<ak-xxxxxxxx> is suspended, please check your plan and billing details", "type": "exceeded_current_quota_error"}}',
    },
    source: 'https://www.kimi.com/help/kimi-api/api-troubleshooting',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: {
      at: 'error.type',
      equals: 'permission_denied_error',
      orContains: 'You are not allowed to access this API',
    },
    causes: ['perm.resource', 'perm.scope'],
    example: {
      body: '{"error": {"message": "You are not allowed to access this API", "type": "permission_denied_error"}}',
      sdkText:
        "openai.PermissionDeniedError: Error code: 403 - {'error': {'message': 'You are not allowed to access this API', 'type': 'permission_denied_error'}}",
    },
    source: 'https://platform.moonshot.ai/docs/api/chat#error-handling',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 404,
    match: {
      at: 'error.type',
      equals: 'resource_not_found_error',
      orContains: 'Not found the model kimi-x or Permission denied',
    },
    causes: ['perm.resource', 'api.retired'],
    example: {
      body: '{"error": {"message": "Not found the model kimi-x or Permission denied", "type": "resource_not_found_error"}}',
      sdkText:
        "openai.NotFoundError: Error code: 404 - {'error': {'message': 'Not found the model kimi-x or Permission denied', 'type': 'resource_not_found_error'}}",
    },
    source: 'https://platform.moonshot.ai/docs/api/chat#error-handling',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 429,
    match: { at: 'error.type', equals: 'rate_limit_reached_error' },
    causes: ['limit.rate'],
    note: 'Accounts without top-up have 3 RPM.',
    example: {
      body: '{"error": {"message": "Your account org-…<ak-…> request reached organization max RPM: 3, please try again after 1 seconds", "type": "rate_limit_reached_error"}}',
    },
    source: 'https://platform.moonshot.ai/docs/api/chat#error-handling',
    checked: '2026-11',
    confidence: 'from-memory',
  },
] satisfies readonly Refusal[]
