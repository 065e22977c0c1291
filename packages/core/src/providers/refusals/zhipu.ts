import type { Refusal } from '../../model/provider.ts'

export const zhipuRefusals = [
  {
    status: 401,
    match: { at: 'error.code', equals: '401' },
    causes: ['key.unknown', 'key.expired', 'key.revoked', 'token.expired', 'env.wrong_host', 'send.absent'],
    note: "English: 'token expired or incorrect'. Covers wrong key, JWT (old SDK) expired, key of the other platform (bigmodel.cn vs z.ai).",
    example: {
      body: '{"error": {"code": "401", "message": "令牌已过期或验证不正确！"}}',
      sdkText:
        "openai.AuthenticationError: Error code: 401 - {'error': {'code': '401', 'message': '令牌已过期或验证不正确！'}}",
    },
    source: [
      'https://github.com/chathub-dev/chathub/issues/1047',
      'https://github.com/continuedev/continue/issues/12724',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.code', equals: '1000', orContains: 'Authentication Failed' },
    causes: ['key.unknown', 'key.revoked'],
    example: {
      body: '{"error": {"code": "1000", "message": "Authentication Failed"}}',
      sdkText:
        "openai.AuthenticationError: Error code: 401 - {'error': {'code': '1000', 'message': 'Authentication Failed'}}",
    },
    source: 'https://docs.z.ai/api-reference/api-code',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: '1001',
      orContains: 'Authentication parameter not received in Header, unable to authenticate',
    },
    causes: ['send.absent', 'key.missing', 'send.wrong_header', 'send.stripped'],
    example: {
      body: '{"error": {"code": "1001", "message": "Authentication parameter not received in Header, unable to authenticate"}}',
      sdkText:
        "openai.AuthenticationError: Error code: 401 - {'error': {'code': '1001', 'message': 'Authentication parameter not received in Header, unable to authenticate'}}",
    },
    source: 'https://docs.z.ai/api-reference/api-code',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: '1002',
      orContains: 'Invalid Authentication Token, please confirm the correct transmission of the',
    },
    causes: ['key.mistyped', 'send.scheme_wrong', 'key.wrong_provider'],
    example: {
      body: '{"error": {"code": "1002", "message": "Invalid Authentication Token, please confirm the correct transmission of the Authentication Token"}}',
    },
    source: 'https://docs.z.ai/api-reference/api-code',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.code', equals: '1003', orContains: 'Authentication Token expired, please regenerate/obtain' },
    causes: ['token.expired', 'sign.clock'],
    note: 'Old JWT scheme: exp and timestamp are in MILLISECONDS; seconds make it expired at once.',
    example: {
      body: '{"error": {"code": "1003", "message": "Authentication Token expired, please regenerate/obtain"}}',
      sdkText:
        "openai.AuthenticationError: Error code: 401 - {'error': {'code': '1003', 'message': 'Authentication Token expired, please regenerate/obtain'}}",
    },
    source: 'https://docs.z.ai/api-reference/api-code',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: '1004',
      orContains: 'Authentication failed with the provided Authentication Token',
    },
    causes: ['key.unknown', 'token.claims'],
    example: {
      body: '{"error": {"code": "1004", "message": "Authentication failed with the provided Authentication Token"}}',
      sdkText:
        "openai.AuthenticationError: Error code: 401 - {'error': {'code': '1004', 'message': 'Authentication failed with the provided Authentication Token'}}",
    },
    source: 'https://docs.z.ai/api-reference/api-code',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: '1112',
      orContains: 'Your account has been locked, please contact customer service to unlock',
    },
    causes: ['account.suspended'],
    note: '1110 inactive, 1111 does not exist, 1112 locked, 1121 banned for violation.',
    example: {
      body: '{"error": {"code": "1112", "message": "Your account has been locked, please contact customer service to unlock"}}',
      sdkText:
        "openai.AuthenticationError: Error code: 401 - {'error': {'code': '1112', 'message': 'Your account has been locked, please contact customer service to unlock'}}",
    },
    source: 'https://docs.z.ai/api-reference/api-code',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: {
      at: 'error.code',
      equals: '1113',
      orContains: 'Insufficient balance or no resource package. Please recharge.',
    },
    causes: ['env.wrong_host', 'account.billing'],
    note: "429! With a Coding Plan key this means the wrong base URL: use …/api/coding/paas/v4 (or /api/anthropic). Chinese: '余额不足或无可用资源包,请充值。'.",
    example: {
      body: '{"error": {"code": "1113", "message": "Insufficient balance or no resource package. Please recharge."}}',
      sdkText:
        "openai.RateLimitError: Error code: 429 - {'error': {'code': '1113', 'message': 'Insufficient balance or no resource package. Please recharge.'}}",
    },
    source: [
      'https://github.com/musistudio/claude-code-router/issues/1071',
      'https://github.com/agentscope-ai/QwenPaw/issues/202',
      'https://github.com/anomalyco/opencode/issues/12671',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.code', equals: '1220', orContains: 'You do not have permission to access this API' },
    causes: ['perm.resource', 'perm.scope'],
    note: "HTTP 434: 'No API permission' (beta APIs) in the HTTP table.",
    example: {
      body: '{"error": {"code": "1220", "message": "You do not have permission to access this API"}}',
      sdkText:
        "openai.PermissionDeniedError: Error code: 403 - {'error': {'code': '1220', 'message': 'You do not have permission to access this API'}}",
    },
    source: 'https://docs.z.ai/api-reference/api-code',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: {
      at: 'error.code',
      equals: '1302',
      orContains: 'High concurrency usage of this API, please reduce concurrency or contact customer service',
    },
    causes: ['limit.rate'],
    note: '1302-1305.',
    example: {
      body: '{"error": {"code": "1302", "message": "High concurrency usage of this API, please reduce concurrency or contact customer service to increase limits"}}',
    },
    source: 'https://docs.z.ai/api-reference/api-code',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: { at: 'error.code', equals: '1308', orContains: 'Usage limit reached for' },
    causes: ['limit.quota'],
    note: 'Coding plan window; 1310: weekly/monthly. Wording partial.',
    example: {
      body: '{"error": {"code": "1308", "message": "Usage limit reached for 5 hour. Your limit will reset at 2026-01-01 12:00:00"}}',
      sdkText:
        "openai.RateLimitError: Error code: 429 - {'error': {'code': '1308', 'message': 'Usage limit reached for 5 hour. Your limit will reset at 2026-01-01 12:00:00'}}",
    },
    source: 'https://docs.z.ai/api-reference/api-code',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: {
      at: 'error.code',
      equals: '1309',
      orContains: 'Your GLM Coding Plan package has expired and is temporarily unavailable',
    },
    causes: ['account.billing', 'key.expired'],
    example: {
      body: '{"error": {"code": "1309", "message": "Your GLM Coding Plan package has expired and is temporarily unavailable"}}',
      sdkText:
        "openai.RateLimitError: Error code: 429 - {'error': {'code': '1309', 'message': 'Your GLM Coding Plan package has expired and is temporarily unavailable'}}",
    },
    source: 'https://docs.z.ai/api-reference/api-code',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: {
      at: 'error.code',
      equals: '1311',
      orContains: 'The current subscription plan does not include access to this model',
    },
    causes: ['perm.resource'],
    note: '1313: fair-use restriction.',
    example: {
      body: '{"error": {"code": "1311", "message": "The current subscription plan does not include access to this model"}}',
      sdkText:
        "openai.RateLimitError: Error code: 429 - {'error': {'code': '1311', 'message': 'The current subscription plan does not include access to this model'}}",
    },
    source: 'https://docs.z.ai/api-reference/api-code',
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
