import type { Refusal } from '../../model/provider.ts'

export const anthropicCredentialsRefusals = [
  {
    status: 401,
    match: { at: 'error.message', equals: 'x-api-key header is required' },
    causes: ['send.absent', 'key.missing', 'send.wrong_header', 'config.not_loaded'],
    note: 'No x-api-key and no Authorization arrived (empty variable, or header misspelt / stripped).',
    example: {
      body: '{"type": "error", "error": {"type": "authentication_error", "message": "x-api-key header is required"}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: ['https://github.com/stackblitz-labs/bolt.diy/issues/156', 'https://github.com/n8n-io/n8n/issues/37930'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', equals: 'invalid x-api-key' },
    causes: [
      'key.unknown',
      'key.revoked',
      'key.mistyped',
      'key.expired',
      'key.wrong_provider',
      'key.wrong_kind',
      'key.placeholder',
      'key.leaked',
    ],
    note: "Nothing of the key is echoed; only the client can compare. Right prefix is sk-ant-api03- (108 characters, ends in 'AA'). An sk-ant-oat01- OAuth token in x-api-key gives the same text. Documented: 401: malformed, revoked or expired.",
    example: {
      body: '{"type": "error", "error": {"type": "authentication_error", "message": "invalid x-api-key"}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: [
      'https://github.com/eyaltoledano/claude-task-master/issues/222',
      'https://github.com/emilsvennesson/opencode-websearch/issues/15',
      'https://platform.claude.com/docs/en/api/errors',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', equals: 'Invalid bearer token' },
    causes: ['key.wrong_kind', 'token.expired', 'send.conflict'],
    note: 'Something was sent as Authorization: Bearer (ANTHROPIC_AUTH_TOKEN) that is neither a valid OAuth token nor key: often an OpenRouter/proxy key sent to api.anthropic.com, or an old API key where the client should use x-api-key.',
    example: {
      body: '{"type": "error", "error": {"type": "authentication_error", "message": "Invalid bearer token"}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: 'https://github.com/openclaw/openclaw/issues/9095',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', equals: 'Invalid authentication credentials' },
    causes: ['token.expired', 'key.revoked', 'send.conflict'],
    note: 'Generic text for Bearer credentials in Claude Code sessions; log in again.',
    example: {
      body: '{"type": "error", "error": {"type": "authentication_error", "message": "Invalid authentication credentials"}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: 'https://github.com/anthropics/claude-code/issues/59278',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', equals: 'OAuth authentication is currently not supported.' },
    causes: ['key.wrong_kind', 'send.companion', 'client.defect'],
    note: "Bearer OAuth token sent without header 'anthropic-beta: oauth-2025-04-20', or to an endpoint that takes API keys only.",
    example: {
      body: '{"type": "error", "error": {"type": "authentication_error", "message": "OAuth authentication is currently not supported."}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: 'https://github.com/anthropics/claude-code/issues/6131',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', equals: 'OAuth authentication is currently not allowed for this organization.' },
    causes: ['account.billing', 'perm.resource'],
    note: 'Login works but the subscription lapsed or the organization switched OAuth off.',
    example: {
      body: '{"type": "error", "error": {"type": "authentication_error", "message": "OAuth authentication is currently not allowed for this organization."}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: 'https://github.com/anthropics/claude-code/issues/6752',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.message',
      equals: 'OAuth token has expired. Please obtain a new token or refresh your existing token.',
    },
    causes: ['token.expired'],
    note: 'Clock or refresh problem; sk-ant-oat01- tokens are short lived.',
    example: {
      body: '{"type": "error", "error": {"type": "authentication_error", "message": "OAuth token has expired. Please obtain a new token or refresh your existing token."}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: 'https://github.com/anthropics/claude-code/issues/6459',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.message', equals: 'OAuth token has been revoked. Please obtain a new token.' },
    causes: ['key.revoked'],
    note: '403, unlike the expired case (401).',
    example: {
      body: '{"type": "error", "error": {"type": "permission_error", "message": "OAuth token has been revoked. Please obtain a new token."}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: 'https://github.com/anthropics/claude-code/issues/9635',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.message', equals: 'OAuth token does not meet scope requirement user:profile' },
    causes: ['perm.scope'],
    note: 'Inference-only token (claude setup-token) used on profile/usage endpoint.',
    example: {
      body: '{"type": "error", "error": {"type": "permission_error", "message": "OAuth token does not meet scope requirement user:profile"}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: ['https://platform.claude.com/docs/en/api/errors', 'wording read in the code of several public projects'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: {
      at: 'error.message',
      equals: 'This credential is only authorized for use with Claude Code and cannot be used for other API requests.',
    },
    causes: ['key.wrong_kind'],
    note: '400: subscription OAuth token used outside Claude Code.',
    example: {
      body: '{"type": "error", "error": {"type": "invalid_request_error", "message": "This credential is only authorized for use with Claude Code and cannot be used for other API requests."}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: 'https://github.com/openclaw/openclaw/issues/559',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', equals: "CORS requests must set 'anthropic-dangerous-direct-browser-access' header" },
    causes: ['browser.cors'],
    note: "Key is not judged at all: an Origin header was seen. Also happens in Electron/extension/Tauri and when a proxy forwards the browser's Origin.",
    example: {
      body: '{"type": "error", "error": {"type": "authentication_error", "message": "CORS requests must set \'anthropic-dangerous-direct-browser-access\' header"}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: 'https://github.com/fishjar/kiss-translator/issues/292',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.message',
      equals:
        'CORS requests are not allowed for this Organization because of its settings. If you believe this in error, contact support at https://support.anthropic.com/.',
    },
    causes: ['browser.cors'],
    note: 'Organizations with custom retention may not call from browsers even with the header.',
    example: {
      body: '{"type": "error", "error": {"type": "authentication_error", "message": "CORS requests are not allowed for this Organization because of its settings. If you believe this in error, contact support at https://support.anthropic.com/."}, "request_id": "req_011CSyntheticExample0001"}',
    },
    source: 'https://github.com/anthropics/anthropic-sdk-typescript/issues/741',
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
