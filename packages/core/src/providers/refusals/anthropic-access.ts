import type { Refusal } from '../../model/provider.ts'

export const anthropicAccessRefusals = [
  {
    status: 403,
    match: { at: 'error.message', equals: 'Request not allowed' },
    causes: ['perm.region', 'perm.ip', 'send.stripped'],
    note: 'Comes from the edge: no outer "type":"error", no request_id. Unsupported country, VPN/datacentre egress or Cloudflare rule; another network fixes it.',
    example: {
      body: '{"error": {"type": "forbidden", "message": "Request not allowed"}}',
      sdkText:
        "anthropic.PermissionDeniedError: Error code: 403 - {'error': {'type': 'forbidden', 'message': 'Request not allowed'}}",
    },
    source: [
      'https://github.com/anthropics/anthropic-sdk-typescript/issues/457',
      'https://github.com/enricoros/big-AGI/issues/485',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.message', equals: 'Permission denied' },
    causes: ['perm.resource', 'perm.scope', 'perm.region'],
    note: 'With request_id: a real permission refusal.',
    example: {
      body: '{"type": "error", "error": {"type": "permission_error", "message": "Permission denied"}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: 'https://github.com/anthropics/claude-code/issues/51610',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error.message', equals: 'This organization has been disabled.' },
    causes: ['account.suspended', 'config.shadowed', 'env.wrong_account'],
    note: '400, not 401/403. Typical: a stale ANTHROPIC_API_KEY of an old organization overrides the working subscription login.',
    example: {
      body: '{"type": "error", "error": {"type": "invalid_request_error", "message": "This organization has been disabled."}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: [
      'https://github.com/anthropics/claude-code/issues/8327',
      'https://github.com/anthropics/claude-code/issues/72457',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error.message', startsWith: 'Your credit balance is too low' },
    causes: ['account.billing', 'env.wrong_account'],
    note: '400. If credit was just bought: wait some minutes or the key is of another organization/workspace.',
    example: {
      body: '{"type": "error", "error": {"type": "invalid_request_error", "message": "Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits."}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: ['https://platform.claude.com/docs/en/api/errors', 'https://github.com/anthropics/claude-code/issues/8327'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error.message', startsWith: 'You have reached your specified API usage limits.' },
    causes: ['limit.quota'],
    note: '400: the monthly spend limit that the organization/workspace set for itself; raise it in Limits.',
    example: {
      body: '{"type": "error", "error": {"type": "invalid_request_error", "message": "You have reached your specified API usage limits. You will regain access on 2026-04-01 at 00:00 UTC."}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: [
      'https://github.com/anthropics/claude-code/issues/38035',
      'https://github.com/anthropics/claude-code/issues/2127',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 402,
    match: { at: 'error.type', equals: 'billing_error' },
    causes: ['account.billing'],
    note: 'Documented type billing_error with 402.',
    example: {
      body: '{"type": "error", "error": {"type": "billing_error", "message": "(text not recorded)"}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: 'https://platform.claude.com/docs/en/api/errors',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: { at: 'error.type', equals: 'rate_limit_error', orContains: 'This request would exceed your' },
    causes: ['limit.rate'],
    note: "retry-after and anthropic-ratelimit-* headers present. 429 WITHOUT retry-after: tier spend cap or Claude Code workspace limit. 'Extra usage is required for long context requests.' is the same type but means a plan limit.",
    example: {
      body: '{"type": "error", "error": {"type": "rate_limit_error", "message": "This request would exceed your organization\'s rate limit of 50,000 input tokens per minute."}, "request_id": "req_011CSyntheticExample0001"}',
      headers: { 'retry-after': '12' },
    },
    source: [
      'https://platform.claude.com/docs/en/api/errors',
      'https://github.com/anthropics/claude-code/issues/29584',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 404,
    match: { at: 'error.type', equals: 'not_found_error' },
    causes: ['perm.resource', 'api.retired'],
    note: 'Model id misspelt, retired, or not enabled for the workspace.',
    example: {
      body: '{"type": "error", "error": {"type": "not_found_error", "message": "model: claude-9-opus"}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: 'https://platform.claude.com/docs/en/api/errors',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: { at: 'error.message', equals: 'anthropic-version: header is required' },
    causes: ['token.incomplete'],
    note: 'Only raw HTTP clients: companion header missing. Checked after the key.',
    example: {
      body: '{"type": "error", "error": {"type": "invalid_request_error", "message": "anthropic-version: header is required"}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: 'https://platform.claude.com/docs/en/api/errors',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: null, contains: 'Could not resolve authentication method. Expected' },
    causes: ['config.not_loaded', 'key.missing'],
    note: "Client side (Python TypeError / Node Error), raised at the first request, not at construction. Node: 'Could not resolve authentication method. Expected one of apiKey, authToken, credentials, config, or profile to be set. …'. Older: 'Expected either api_key or auth_token to be set.'",
    example: {
      body: 'TypeError: "Could not resolve authentication method. Expected one of api_key, auth_token, or credentials to be set. Or for one of the `X-Api-Key` or `Authorization` headers to be explicitly omitted"',
      sdkText: 'TypeError: "Could not resolve authentication method. …"',
    },
    source: 'https://github.com/anthropics/anthropic-sdk-python/blob/main/src/anthropic/_client.py',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: null,
    match: { at: null, pattern: 'blocked by CORS policy' },
    causes: ['browser.cors'],
    note: 'Browser console; without the opt-in header api.anthropic.com sends no Access-Control-Allow-Origin, so a real 401 is unreadable.',
    example: {
      body: "Access to fetch at 'https://api.anthropic.com/v1/messages' from origin 'https://app.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    },
    source: 'GitHub issue open-pencil#436',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: null,
      pattern: `["']type["']: ?["']error["'], ?["']error["']: ?\\{ ?["']type["']: ?["']authentication_error`,
    },
    causes: ['key.unknown', 'key.revoked', 'key.mistyped', 'key.wrong_kind', 'key.expired'],
    note: 'The form of every answer of this API that is about the key; whatever else it says stands in the message.',
    example: {
      body: '{"type":"error","error":{"type":"authentication_error","message":"There is an issue with your API key."}}',
    },
    source: 'https://platform.claude.com/docs/en/api/errors',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: {
      at: null,
      pattern: `["']type["']: ?["']error["'], ?["']error["']: ?\\{ ?["']type["']: ?["']permission_error`,
    },
    causes: ['perm.resource', 'perm.scope', 'env.wrong_account'],
    note: 'The key is known and may not use what was asked for: a model, a workspace, or an endpoint of administrators.',
    example: {
      body: '{"type":"error","error":{"type":"permission_error","message":"Your API key does not have permission to use the specified resource."}}',
    },
    source: 'https://platform.claude.com/docs/en/api/errors',
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
