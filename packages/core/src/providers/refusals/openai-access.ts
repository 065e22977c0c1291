import type { Refusal } from '../../model/provider.ts'

export const openaiAccessRefusals = [
  {
    status: 401,
    match: { at: null, contains: 'Workspace is not authorized in this region' },
    causes: ['perm.region', 'send.companion', 'env.wrong_host'],
    note: 'A workspace with data residency is served in its region: the call has to go to the host of the region or carry the header of residency, which not every client and command sends.',
    example: { body: '{"error":{"message":"Workspace is not authorized in this region"}}' },
    source: 'https://github.com/openai/codex/issues/16951',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'error.code',
      equals: 'unsupported_country_region_territory',
      orContains: 'Country, region, or territory not supported',
    },
    causes: ['perm.region'],
    note: "Decided on the caller's IP before the key is looked at; also hits edge functions that run in Hong Kong or other egress.",
    example: {
      body: '{"error": {"code": "unsupported_country_region_territory", "message": "Country, region, or territory not supported", "param": null, "type": "request_forbidden"}}',
    },
    source: [
      'https://github.com/home-assistant/core/issues/120072',
      'https://github.com/continuedev/continue/issues/11449',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.message', startsWith: 'Project `proj_', andContains: 'does not have access to model' },
    causes: ['perm.resource'],
    note: 'Project limits > allowed models. The message names the project id, which tells which key is really used.',
    example: {
      body: '{"error": {"message": "Project `proj_AbCdEfGhIjKlMnOpQrStUvWx` does not have access to model `gpt-4.1-2025-04-14`", "type": "invalid_request_error", "param": null, "code": "model_not_found"}}',
    },
    source: ['https://github.com/Aider-AI/aider/issues/1903', 'https://github.com/cursor/cursor/issues/2953'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 404,
    match: { at: 'error.code', equals: 'model_not_found' },
    causes: ['perm.resource', 'api.retired'],
    note: '404 hides missing access; GET /v1/models with the same key lists what it may use.',
    example: {
      body: '{"error": {"message": "The model `gpt-9` does not exist or you do not have access to it.", "type": "invalid_request_error", "param": null, "code": "model_not_found"}}',
    },
    source: 'https://developers.openai.com/api/docs/guides/error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: [400, 403, 404],
    match: { at: 'error.message', startsWith: 'Your organization must be verified to' },
    causes: ['account.suspended', 'perm.resource', 'key.inactive'],
    note: "One text, three statuses: 400 (streaming: '…verified to stream this model'), 403 (gpt-image-1), 404 (gpt-5 family).",
    example: {
      body: '{"error": {"message": "Your organization must be verified to use the model `gpt-image-1`. Please go to: https://platform.openai.com/settings/organization/general and click on Verify Organization. If you just verified, it can take up to 15 minutes for access to propagate.", "type": "invalid_request_error", "param": null, "code": null}}',
    },
    source: [
      'https://github.com/danny-avila/LibreChat/issues/6926',
      'https://github.com/BeehiveInnovations/pal-mcp-server/issues/144',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 429,
    match: {
      at: 'error.code',
      equals: 'insufficient_quota',
      orContains: 'You exceeded your current quota, please check your plan',
    },
    causes: ['account.billing', 'limit.quota', 'env.wrong_account'],
    note: 'The key was accepted. No prepaid credit, monthly budget used up, or the key belongs to another organization/project than the paid one. ChatGPT Plus does not pay for the API.',
    example: {
      body: '{"error": {"message": "You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.", "type": "insufficient_quota", "param": null, "code": "insufficient_quota"}}',
    },
    source: [
      'https://developers.openai.com/api/docs/guides/error-codes',
      'https://help.openai.com/en/articles/6614457',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: {
      at: 'error.code',
      equals: 'billing_not_active',
      orContains: 'Your account is not active, please check your billing details on our website.',
    },
    causes: ['account.billing'],
    note: 'Account lapsed (failed payment) rather than quota used up.',
    example: {
      body: '{"error": {"message": "Your account is not active, please check your billing details on our website.", "type": "billing_not_active", "param": null, "code": "billing_not_active"}}',
    },
    source: 'https://github.com/BerriAI/litellm/issues/2743',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 429,
    match: {
      at: 'error.code',
      oneOf: [
        'credit_balance_exhausted',
        'organization_spend_limit_exceeded',
        'project_spend_limit_exceeded',
        'organization_usage_limit_exceeded',
      ],
    },
    causes: ['account.billing', 'limit.quota'],
    note: '2026 codes; error.type stays insufficient_quota. credit_balance_exhausted: top up; *_spend_limit_exceeded: a limit somebody set in the dashboard; organization_usage_limit_exceeded: tier cap.',
    example: {
      body: '{"error": {"message": "(text not recorded)", "type": "insufficient_quota", "param": null, "code": "credit_balance_exhausted"}}',
    },
    source: [
      'https://developers.openai.com/api/docs/guides/error-codes',
      'https://help.openai.com/en/articles/6614457',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: { at: 'error.code', equals: 'rate_limit_exceeded', orContains: 'Rate limit reached for' },
    causes: ['limit.rate'],
    note: 'x-ratelimit-* headers are present and Retry-After is short; insufficient_quota has no useful Retry-After.',
    example: {
      body: '{"error": {"message": "Rate limit reached for gpt-4o in organization org-AbCdEfGh on tokens per min (TPM): Limit 30000, Used 29500, Requested 1200. Please try again in 1.4s. Visit https://platform.openai.com/account/rate-limits to learn more.", "type": "tokens", "param": null, "code": "rate_limit_exceeded"}}',
      headers: { 'x-ratelimit-remaining-tokens': '500', 'x-ratelimit-reset-tokens': '1.4s' },
    },
    source: 'https://developers.openai.com/api/docs/guides/error-codes',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: null,
    match: { at: null, contains: "Illegal header value b'Bearer" },
    causes: ['key.missing', 'key.whitespace', 'key.invisible'],
    note: 'Client side: the key is empty, or ends with a newline / contains a control character. Surfaces as openai.APIConnectionError: Connection error. - not as an authentication error.',
    example: {
      body: "httpx.LocalProtocolError: Illegal header value b'Bearer '",
      sdkText: 'openai.APIConnectionError: Connection error.',
    },
    source: 'https://github.com/langchain-ai/langchain/issues/21261',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: null, pattern: "UnicodeEncodeError: 'ascii' codec can't encode character" },
    causes: ['key.invisible'],
    note: "Client side (Python): smart quote, NBSP or other non-ASCII in the key; position 7 is the first character after 'Bearer '.",
    example: {
      body: "UnicodeEncodeError: 'ascii' codec can't encode character '\\u2018' in position 7: ordinal not in range(128)",
    },
    source: 'https://developers.openai.com/api/docs/guides/error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: {
      at: null,
      pattern:
        'Missing credentials\\. Please pass an `api_?[kK]ey`, `workload_?[iI]dentity`|The api_key client option must be set|OPENAI_API_KEY environment variable is missing or empty',
    },
    causes: ['config.not_loaded', 'key.missing'],
    note: "Client side, nothing was sent. Node: 'Missing credentials. Please pass an `apiKey`, `workloadIdentity`, `adminAPIKey`, or set the `OPENAI_API_KEY` or `OPENAI_ADMIN_KEY` environment variable.' Older Python: 'The api_key client option must be set either by passing api_key to the client or by setting the OPENAI_API_KEY environment variable'. An EMPTY string passes this check in Python and fails later.",
    example: {
      body: 'openai.OpenAIError: Missing credentials. Please pass an `api_key`, `workload_identity`, `admin_api_key`, or set the `OPENAI_API_KEY` or `OPENAI_ADMIN_KEY` environment variable.',
      sdkText: 'openai.OpenAIError: Missing credentials. Please pass an `api_key`, …',
    },
    source: 'https://github.com/openai/openai-python/blob/main/src/openai/_client.py',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: null,
    match: { at: null, contains: "It looks like you're running in a browser-like environment" },
    causes: ['browser.cors'],
    note: 'openai-node refuses in a browser unless dangerouslyAllowBrowser: true; move the call to a server.',
    example: {
      body: "OpenAIError: It looks like you're running in a browser-like environment.\n\nThis is disabled by default, as it risks exposing your secret API credentials to attackers.",
    },
    source: 'https://github.com/openai/openai-node/blob/master/src/client.ts',
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
