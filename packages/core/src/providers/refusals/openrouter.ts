import type { Refusal } from '../../model/provider.ts'

export const openrouterRefusals = [
  {
    status: 401,
    match: { at: 'error.message', equals: 'No cookie auth credentials found' },
    causes: ['send.absent', 'key.missing', 'key.wrong_provider', 'key.placeholder', 'config.not_loaded'],
    note: "The API also serves the website, so a request without a recognisable sk-or- key is treated as a cookie-less browser: either nothing was sent or another provider's key.",
    example: {
      body: '{"error": {"message": "No cookie auth credentials found", "code": 401}}',
      sdkText:
        "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'No cookie auth credentials found', 'code': 401}}",
    },
    source: [
      'GitHub issue Medea#1',
      'https://github.com/continuedev/continue/issues/10153',
      'https://github.com/danielalves96/zublo/issues/5',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', equals: 'No auth credentials found' },
    causes: ['send.absent', 'key.missing', 'key.wrong_provider'],
    note: 'Older wording of the same.',
    example: {
      body: '{"error": {"message": "No auth credentials found", "code": 401}}',
      sdkText:
        "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'No auth credentials found', 'code': 401}}",
    },
    source: 'https://github.com/RooCodeInc/Roo-Code/issues/2445',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', startsWith: 'Missing Authentication header' },
    causes: ['send.absent', 'key.missing', 'send.scheme_missing', 'config.not_loaded'],
    note: 'Newest wording; in the OpenAPI spec.',
    example: {
      body: '{"error": {"message": "Missing Authentication header", "code": 401}}',
      sdkText:
        "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Missing Authentication header', 'code': 401}}",
    },
    source: [
      'https://github.com/nextcloud/integration_openai/issues/401',
      'https://github.com/Alishahryar1/free-claude-code/issues/146',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.message', equals: 'User not found.' },
    causes: ['key.revoked', 'key.unknown', 'key.mistyped', 'key.leaked', 'account.suspended'],
    note: 'Means the KEY is unknown or deleted (well-formed sk-or-v1-…), not the person. Deleting/disabling a key or account, or one wrong hex digit.',
    example: {
      body: '{"error": {"message": "User not found.", "code": 401}}',
      sdkText: "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'User not found.', 'code': 401}}",
    },
    source: ['GitHub issue robin#103', 'https://github.com/NousResearch/hermes-agent/issues/14637'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 402,
    match: { at: 'error.message', contains: 'never purchased credits' },
    causes: ['account.billing', 'env.wrong_account'],
    note: 'Key of a personal account while the credit is in the organization.',
    example: {
      body: '{"error": {"message": "Insufficient credits. This account never purchased credits. Make sure your key is on the correct account or org, and if so, purchase more at https://openrouter.ai/settings/credits", "code": 402}}',
    },
    source: 'https://openrouter.ai/docs/api-reference/errors',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 402,
    match: { at: 'error.message', startsWith: 'Insufficient credits. Add more' },
    causes: ['account.billing'],
    note: 'metadata.limit_source / remedy_hint say which limit.',
    example: {
      body: '{"error": {"message": "Insufficient credits. Add more using https://openrouter.ai/settings/credits", "code": 402, "metadata": {"limit_source": "account", "remedy_hint": "add_credits"}}}',
    },
    source: 'https://openrouter.ai/docs/api-reference/errors',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 402,
    match: { at: 'error.message', startsWith: 'This request requires more credits, or fewer max_tokens' },
    causes: ['limit.quota', 'account.billing'],
    note: "URL settings/keys: this key's own cap; URL settings/credits: account balance. Lower max_tokens also helps.",
    example: {
      body: '{"error": {"message": "This request requires more credits, or fewer max_tokens. You requested up to 64000 tokens, but can only afford 1200. To increase, visit https://openrouter.ai/settings/keys and create a key with a higher monthly limit", "code": 402}}',
    },
    source: 'https://openrouter.ai/docs/api-reference/errors',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 402,
    match: { at: 'error.message', startsWith: 'Prompt tokens limit exceeded' },
    causes: ['account.billing', 'limit.quota'],
    note: 'Affordable prompt size on the remaining balance.',
    example: {
      body: '{"error": {"message": "Prompt tokens limit exceeded: 12000 > 9000. To increase, visit https://openrouter.ai/settings/credits and upgrade to a paid account", "code": 402}}',
    },
    source: 'a public thread, address not kept',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.message', startsWith: 'Key limit exceeded' },
    causes: ['limit.quota'],
    note: "Key's total/daily/monthly limit ('(total limit)', '(daily limit)', ...).",
    example: {
      body: '{"error": {"message": "Key limit exceeded (total limit)", "code": 403}}',
      sdkText:
        "openai.PermissionDeniedError: Error code: 403 - {'error': {'message': 'Key limit exceeded (total limit)', 'code': 403}}",
    },
    source: 'GitHub issue ClawQL#876',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.message', equals: 'Only management keys can perform this operation' },
    causes: ['key.wrong_kind'],
    note: '/api/v1/keys, /credits … need a management (formerly provisioning) key; management keys in turn cannot call models.',
    example: {
      body: '{"error": {"message": "Only management keys can perform this operation", "code": 403}}',
      sdkText:
        "openai.PermissionDeniedError: Error code: 403 - {'error': {'message': 'Only management keys can perform this operation', 'code': 403}}",
    },
    source: 'https://openrouter.ai/docs/features/provisioning-api-keys',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'error.message', equals: 'Request blocked: prompt injection patterns detected' },
    causes: ['perm.resource'],
    note: 'Guardrail, not authentication.',
    example: {
      body: '{"error": {"message": "Request blocked: prompt injection patterns detected", "code": 403}}',
      sdkText:
        "openai.PermissionDeniedError: Error code: 403 - {'error': {'message': 'Request blocked: prompt injection patterns detected', 'code': 403}}",
    },
    source: 'a public thread, address not kept',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.metadata.reasons', exists: true },
    causes: ['perm.resource'],
    note: 'Content moderation is 403 too: metadata.reasons present.',
    example: {
      body: '{"error": {"message": "openai/gpt-5 requires moderation on OpenAI. Your input was flagged for \\"harassment\\". No credits were charged.", "code": 403, "metadata": {"reasons": ["harassment"], "flagged_input": "…", "provider_name": "OpenAI", "model_slug": "openai/gpt-5"}}}',
    },
    source: 'https://openrouter.ai/docs/api-reference/errors',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 404,
    match: { at: 'error.message', pattern: '^No endpoints (found|available) matching your' },
    causes: ['perm.resource'],
    note: "Account privacy settings exclude every endpoint. Newer: 'No endpoints available matching your guardrail restrictions and data policy.'",
    example: {
      body: '{"error": {"message": "No endpoints found matching your data policy (Paid model training). Configure: https://openrouter.ai/settings/privacy", "code": 404}}',
    },
    source: [
      'https://github.com/unoplat/unoplat-code-confluence/issues/1080',
      'https://github.com/dnakov/anon-kode/issues/13',
      'https://github.com/truefoundry/models/pull/826',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', equals: 'Provider returned error' },
    causes: ['server.fault', 'key.wrong_provider'],
    note: "metadata.raw holds the upstream provider's own error, metadata.provider_name says who: with BYOK your stored provider key is bad; without, it is OpenRouter's problem.",
    example: {
      body: '{"error": {"message": "Provider returned error", "code": 401, "metadata": {"raw": "{\\"error\\":{\\"message\\":\\"Incorrect API key provided\\"}}", "provider_name": "OpenAI", "is_byok": true}}}',
    },
    source: 'https://openrouter.ai/docs/api-reference/errors',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 429,
    match: { at: 'error.message', startsWith: 'Rate limit exceeded' },
    causes: ['limit.quota', 'limit.rate'],
    note: 'Free-model quota.',
    example: {
      body: '{"error": {"message": "Rate limit exceeded: free-models-per-day. Add 10 credits to unlock 1000 free model requests per day", "code": 429}}',
    },
    source: 'https://openrouter.ai/docs/api-reference/limits',
    checked: '2026-11',
    confidence: 'from-memory',
  },
] satisfies readonly Refusal[]
