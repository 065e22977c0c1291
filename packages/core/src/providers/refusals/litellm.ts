import type { Refusal } from '../../model/provider.ts'

export const litellmRefusals = [
  {
    status: 401,
    match: { at: 'error.message', contains: 'No api key passed in.' },
    causes: ['send.absent', 'key.missing', 'config.not_loaded'],
    example: {
      body: '{"error": {"message": "Authentication Error, No api key passed in.", "type": "auth_error", "param": "None", "code": "401"}}',
    },
    source: 'https://github.com/BerriAI/litellm/blob/main/litellm/proxy/auth/user_api_key_auth.py',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.message', contains: 'Malformed API Key passed in' },
    causes: ['send.scheme_missing'],
    example: {
      body: '{"error": {"message": "Authentication Error, Malformed API Key passed in. Ensure Key has `Bearer ` prefix. Passed in: abc", "type": "auth_error", "param": "None", "code": "401"}}',
    },
    source: 'https://github.com/BerriAI/litellm/blob/main/litellm/proxy/auth/user_api_key_auth.py',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: 'error.message', contains: 'LiteLLM Virtual Key expected' },
    causes: ['key.wrong_kind', 'key.wrong_provider', 'key.placeholder'],
    note: "Older versions echo the WHOLE value ('Received=not-needed').",
    example: {
      body: '{"error": {"message": "Authentication Error, LiteLLM Virtual Key expected. Received=abcd****wxyz, expected to start with \'sk-\'.", "type": "auth_error", "param": "None", "code": "401"}}',
    },
    source: [
      'https://github.com/BerriAI/litellm/blob/main/litellm/proxy/auth/user_api_key_auth.py',
      'https://github.com/cline/cline/issues/1766',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.type',
      equals: 'token_not_found_in_db',
      orContains: 'Authentication Error, Invalid proxy server token passed. Received API Key =',
    },
    causes: ['key.unknown', 'key.revoked', 'key.wrong_provider', 'config.shadowed'],
    note: 'Key Hash: sha256 hex of the key the proxy received: hash yours and compare to prove whether it is the same string. Provider key (sk-proj-…) sent to the proxy gives this too.',
    example: {
      body: '{"error": {"message": "Authentication Error, Invalid proxy server token passed. Received API Key = sk-...8aSP, Key Hash (Token) =e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855. Unable to find token in cache or `LiteLLM_VerificationTokenTable`", "type": "token_not_found_in_db", "param": "key", "code": "401"}}',
    },
    source: [
      'https://github.com/All-Hands-AI/OpenHands/issues/17390',
      'https://github.com/BerriAI/litellm/issues/24680',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.type',
      equals: 'expired_key',
      orContains: 'Authentication Error - Expired Key. Key Expiry time',
    },
    causes: ['key.expired'],
    example: {
      body: '{"error": {"message": "Authentication Error - Expired Key. Key Expiry time 2026-01-01 00:00:00+00:00 and current time 2026-01-02 00:00:00+00:00", "type": "expired_key", "param": "sk-...8aSP", "code": "401"}}',
    },
    source: 'https://github.com/BerriAI/litellm/blob/main/litellm/proxy/auth/user_api_key_auth.py',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 400,
    match: { at: 'error.type', equals: 'no_db_connection' },
    causes: ['server.fault'],
    note: 'Virtual key used on a proxy without database; only the master key works.',
    example: {
      body: '{"error": {"message": "No connected db.", "type": "no_db_connection", "param": "None", "code": "400"}}',
      sdkText:
        "openai.BadRequestError: Error code: 400 - {'error': {'message': 'No connected db.', 'type': 'no_db_connection', 'param': 'None', 'code': '400'}}",
    },
    source: 'https://github.com/BerriAI/litellm/blob/main/litellm/proxy/auth/user_api_key_auth.py',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.message', contains: 'which is only for MASTER KEY' },
    causes: ['key.wrong_kind', 'perm.scope'],
    example: {
      body: '{"error": {"message": "Authentication Error, Tried to access route=/key/generate, which is only for MASTER KEY", "type": "auth_error", "param": "None", "code": "401"}}',
    },
    source: 'https://github.com/BerriAI/litellm/blob/main/litellm/proxy/auth/user_api_key_auth.py',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [401, 403],
    match: { at: 'error.type', pattern: '_model_access_denied$' },
    causes: ['perm.resource'],
    note: 'Type also team_model_access_denied, user_model_access_denied, ….',
    example: {
      body: '{"error": {"message": "key not allowed to access model. This key can only access models=[\'gpt-4o\']. Tried to access gpt-5", "type": "key_model_access_denied", "param": "model", "code": "401"}}',
    },
    source: 'https://docs.litellm.ai/docs/proxy/error_reference',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [429, 400],
    match: { at: 'error.type', equals: 'budget_exceeded', orContains: 'Budget has been exceeded! Current cost' },
    causes: ['limit.quota'],
    note: '400 in older versions, 429 now.',
    example: {
      body: '{"error": {"message": "Budget has been exceeded! Current cost: 1.02, Max budget: 1.0", "type": "budget_exceeded", "param": "None", "code": "429"}}',
    },
    source: 'https://docs.litellm.ai/docs/proxy/error_reference',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.message', contains: 'Key is blocked' },
    causes: ['key.revoked'],
    example: {
      body: '{"error": {"message": "Authentication Error, Key is blocked. Update via `/key/unblock` if you\'re an admin.", "type": "auth_error", "param": "None", "code": "401"}}',
    },
    source: 'https://github.com/BerriAI/litellm/blob/main/litellm/proxy/auth/user_api_key_auth.py',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: null, contains: 'IP address ', andContains: 'not allowed' },
    causes: ['perm.ip'],
    example: {
      body: '{"error": {"message": "Access forbidden: IP address 203.0.113.7 not allowed.", "type": "auth_error", "param": "None", "code": "403"}}',
    },
    source: 'https://docs.litellm.ai/docs/proxy/error_reference',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: 'error.message', pattern: 'litellm\\.\\w{1,60}Error: ', andContains: 'Exception - ' },
    causes: ['server.fault'],
    note: "'XxxException' (OpenAIException, AnthropicException, BedrockException…): the UPSTREAM refused the proxy's own key; the caller's key is fine. Gateway errors have no such word.",
    example: {
      body: '{"error": {"message": "litellm.AuthenticationError: AuthenticationError: OpenAIException - Incorrect API key provided: sk-AbCdE***************************************wXyZ. You can find your API key at https://platform.openai.com/account/api-keys.", "type": "invalid_request_error", "param": "None", "code": "401"}}',
    },
    source: [
      'https://docs.litellm.ai/docs/proxy/error_diagnosis',
      'https://docs.litellm.ai/docs/proxy/error_reference',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
