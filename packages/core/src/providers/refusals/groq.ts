import type { Refusal } from '../../model/provider.ts'

export const groqRefusals = [
  {
    status: 401,
    match: { at: 'error.code', equals: 'invalid_api_key' },
    causes: [
      'key.unknown',
      'key.missing',
      'key.revoked',
      'key.wrong_provider',
      'key.whitespace',
      'key.mistyped',
      'send.scheme_missing',
    ],
    note: "Same text for missing, empty, wrong, key without 'Bearer '. xAI (Grok) keys xai- are the classic mix-up.",
    example: {
      body: '{"error": {"message": "Invalid API Key", "type": "invalid_request_error", "code": "invalid_api_key"}}',
      headers: { 'x-groq-region': 'fra', 'x-request-id': 'req_01synthetic' },
      sdkText:
        "groq.AuthenticationError: Error code: 401 - {'error': {'message': 'Invalid API Key', 'type': 'invalid_request_error', 'code': 'invalid_api_key'}}",
    },
    source: [
      'GitHub issue resume-commentor#4',
      'https://github.com/tidyverse/ellmer/issues/849',
      'https://github.com/HunorLaczko/ha-groq-cloud-api/issues/19',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.code', equals: 'expired_api_key', orContains: 'The API key has expired.' },
    causes: ['key.expired'],
    note: 'Keys may have an expiry date.',
    example: {
      body: '{"error": {"message": "The API key has expired.", "type": "invalid_request_error", "code": "expired_api_key"}}',
      sdkText:
        "groq.AuthenticationError: Error code: 401 - {'error': {'message': 'The API key has expired.', 'type': 'invalid_request_error', 'code': 'expired_api_key'}}",
    },
    source: 'https://console.groq.com/docs/errors',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: {
      at: 'error.code',
      equals: 'organization_restricted',
      orContains: 'Organization has been restricted. Please reach out to support if you believe this was in',
    },
    causes: ['account.suspended'],
    note: '400.',
    example: {
      body: '{"error": {"message": "Organization has been restricted. Please reach out to support if you believe this was in error.", "type": "invalid_request_error", "code": "organization_restricted"}}',
    },
    source: 'https://github.com/songquanpeng/one-api/issues/1764',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.code', equals: 'model_permission_blocked_org' },
    causes: ['perm.resource'],
    note: 'Names the model and where to switch it on.',
    example: {
      body: '{"error": {"message": "The model `groq/compound` is blocked at the organization level. Please have the org admin enable this model in the org settings at https://console.groq.com/settings/limits", "type": "permissions_error", "code": "model_permission_blocked_org"}}',
    },
    source: 'GitHub issue orbi#561',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.code', equals: 'model_permission_blocked_project' },
    causes: ['perm.resource'],
    note: 'Same for one project.',
    example: {
      body: '{"error": {"message": "The model `x` is blocked at the project level. Please have a project admin enable this model in the project settings at https://console.groq.com/settings/project/limits", "type": "permissions_error", "code": "model_permission_blocked_project"}}',
    },
    source: 'https://console.groq.com/docs/errors',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: { at: 'error.code', equals: 'model_terms_required' },
    causes: ['perm.resource'],
    note: 'TTS/preview models: accept terms once.',
    example: {
      body: '{"error": {"message": "The model `x` requires terms acceptance. Please have the org admin accept the terms at https://console.groq.com/playground?model=x", "type": "invalid_request_error", "code": "model_terms_required"}}',
    },
    source: 'https://console.groq.com/docs/errors',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 404,
    match: { at: 'error.code', equals: 'model_not_found' },
    causes: ['perm.resource', 'api.retired'],
    note: 'Groq retires models often.',
    example: {
      body: '{"error": {"message": "The model `x` does not exist or you do not have access to it.", "type": "invalid_request_error", "code": "model_not_found"}}',
    },
    source: 'https://console.groq.com/docs/errors',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: null, pattern: 'Attention Required! \\| Cloudflare|you have been blocked' },
    causes: ['perm.region', 'perm.ip', 'send.stripped'],
    note: 'HTML, not JSON: Cloudflare blocked the network (VPN, datacentre, country). Key not judged.',
    example: {
      body: '<!DOCTYPE html> … <title>Attention Required! | Cloudflare</title> … Sorry, you have been blocked … You are unable to access groq.com',
      headers: { 'content-type': 'text/html; charset=UTF-8', server: 'cloudflare' },
    },
    source: [
      'https://github.com/lobehub/lobehub/issues/2143',
      'https://github.com/run-llama/llama_index/issues/16796',
      'https://github.com/wandb/openui/issues/145',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.message', startsWith: 'Access denied. Please check your network settings' },
    causes: ['perm.region', 'perm.ip'],
    note: 'JSON form of a network block.',
    example: {
      body: '{"error": {"message": "Access denied. Please check your network settings."}}',
      sdkText:
        "groq.PermissionDeniedError: Error code: 403 - {'error': {'message': 'Access denied. Please check your network settings.'}}",
    },
    source: 'https://console.groq.com/docs/errors',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 429,
    match: { at: 'error.code', equals: 'rate_limit_exceeded', orContains: 'Rate limit reached for model' },
    causes: ['limit.rate'],
    note: 'Names the organization id: proves the key works and which org it is.',
    example: {
      body: '{"error": {"message": "Rate limit reached for model `llama-3.3-70b-versatile` in organization `org_01synthetic` service tier `on_demand` on tokens per minute (TPM): Limit 12000, Used 11800, Requested 900. Please try again in 3.5s. Need more tokens? Upgrade to Dev Tier today at https://console.groq.com/settings/billing", "type": "tokens", "code": "rate_limit_exceeded"}}',
      headers: { 'retry-after': '4' },
    },
    source: 'https://console.groq.com/docs/errors',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: null, contains: 'GROQ_API_KEY environment variable' },
    causes: ['config.not_loaded', 'key.missing'],
    note: 'Client side.',
    example: {
      body: 'groq.GroqError: The api_key client option must be set either by passing api_key to the client or by setting the GROQ_API_KEY environment variable',
    },
    source: 'https://github.com/groq/groq-python/blob/main/src/groq/_client.py',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [400, 404],
    match: { at: null, contains: 'has been decommissioned and is no longer supported' },
    causes: ['api.retired'],
    note: 'The model was withdrawn; the key is in order.',
    example: {
      body: '{"error":{"message":"The model `example` has been decommissioned and is no longer supported. Please refer to https://console.groq.com/docs/deprecations for a recommendation on which model to use instead.","type":"invalid_request_error","code":"model_decommissioned"}}',
    },
    source: 'https://console.groq.com/docs/deprecations',
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
