import type { Provider } from '../model/provider.ts'
import { anthropicCredentialsRefusals } from './refusals/anthropic-credentials.ts'
import { anthropicAccessRefusals } from './refusals/anthropic-access.ts'

export const anthropic = {
  id: 'anthropic',
  name: 'Anthropic (Claude API)',
  isImitated: true,
  hosts: ['api.anthropic.com'],
  aliases: [
    'claude',
    'claude api',
    'claude code',
    'claude-code',
    'anthropic-sdk-python',
    'anthropic-sdk-typescript',
    'chatanthropic',
    'anthropic api',
  ],
  docs: [
    'https://platform.claude.com/docs/en/api/errors',
    'https://platform.claude.com/docs/en/get-api-key',
    'https://platform.claude.com/docs/en/manage-claude/authentication',
  ],
  dashboard: {
    keys: 'https://platform.claude.com/settings/keys',
    billing: 'https://platform.claude.com/settings/billing',
    status: 'https://status.claude.com',
  },
  variables: [
    'ANTHROPIC_API_KEY',
    'ANTHROPIC_AUTH_TOKEN',
    'ANTHROPIC_PROFILE',
    'ANTHROPIC_IDENTITY_TOKEN',
    'ANTHROPIC_IDENTITY_TOKEN_FILE',
    'ANTHROPIC_FEDERATION_RULE_ID',
    'ANTHROPIC_ORGANIZATION_ID',
    'ANTHROPIC_BASE_URL',
    'ANTHROPIC_CUSTOM_HEADERS',
    'CLAUDE_CODE_OAUTH_TOKEN',
    'ANTHROPIC_AWS_API_KEY',
    'ANTHROPIC_AWS_WORKSPACE_ID',
  ],
  keys: [
    {
      kind: 'API key',
      prefix: 'sk-ant-api03-',
      pattern: '^sk-ant-api03-[A-Za-z0-9_-]{93}AA$',
      env: 'any',
      role: 'api',
      shape: "'sk-ant-api03-' + 93 of [A-Za-z0-9_-] + 'AA'; 108 characters",
      note: 'Personal, service-account or (legacy) workspace key; may have an expiry since 2026; a personal key stops when its owner leaves.',
      example: [
        'sk-ant-',
        'api03-RfpIJwR0uMU4kCAnpIeMDx8k4u1f9g1Ouv5FpFH82mkAcv9pzWJpO1qvgDrPqD8utPNWjHZ6221QCMel6vyBzotWuvZoSAA',
      ].join(''),
    },
    {
      kind: 'admin key',
      prefix: 'sk-ant-admin01-',
      pattern: '^sk-ant-admin01-[A-Za-z0-9_-]{93}AA$',
      env: 'any',
      role: 'api',
      shape: "'sk-ant-admin01-' + 93 of [A-Za-z0-9_-] + 'AA'",
      note: 'Only /v1/organizations/*.',
      example: [
        'sk-ant-',
        'admin01-wJNrgLGB0VFFiSaBYMCU3XGD5ffr6Kj0CCTqkAMm2sSD6kSKlImlz7HrYa41oV6ARwaUT8R98d04RHXYADYcMbW1NhzzXAA',
      ].join(''),
    },
    {
      kind: 'OAuth access token',
      prefix: 'sk-ant-oat01-',
      pattern: '^sk-ant-oat01-[A-Za-z0-9_-]{80,120}$',
      env: 'any',
      role: 'session',
      shape: "'sk-ant-oat01-' + about 93 [A-Za-z0-9_-] + 'AA'",
      note: 'Claude Code / subscription; must go as Bearer; length.',
      example: [
        'sk-ant-',
        'oat01-RovQCtwV6VrZXZrZHQkct7XXxQSu3yacUT0RfERQtyJGRQlpgDFqaDinHx8UmevHqTwSDqSLNNzZg3QL',
      ].join(''),
    },
    {
      kind: 'OAuth refresh token',
      prefix: 'sk-ant-ort01-',
      pattern: '^sk-ant-ort01-[A-Za-z0-9_-]{80,120}$',
      env: 'any',
      role: 'session',
      shape: 'as above',
      note: 'Never valid on the API.',
      example: [
        'sk-ant-',
        'ort01-wSTzZIlgCeckVpHx0LIkjhfryBFx0cREmtO2R9W4k4AAv64KbzimKJIj0KL6twtXFr9ZxYTOT7y4vyJz',
      ].join(''),
    },
  ],
  placements: [
    { in: 'header', name: 'x-api-key', scheme: null, note: 'ANTHROPIC_API_KEY.' },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'ANTHROPIC_AUTH_TOKEN / OAuth; the newest docs (2026) send API keys this way too.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'anthropic-version',
      required: 'always (2023-06-01) for raw HTTP',
      value: '2023-06-01',
      failure: "400 invalid_request_error 'anthropic-version: header is required' (from memory)",
    },
    {
      in: 'header',
      name: 'anthropic-beta: oauth-2025-04-20',
      required: 'with OAuth tokens on the API',
      failure: '401 OAuth authentication is currently not supported.',
    },
    {
      in: 'header',
      name: 'anthropic-dangerous-direct-browser-access: true',
      required: 'when called from a browser / with Origin',
      failure: '401 CORS requests must set …',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://api.anthropic.com/v1/models',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies:
      'no account data; response header anthropic-organization-id names the organization. Send x-api-key + anthropic-version. Admin key: GET /v1/organizations/me or /v1/organizations/api_keys.',
  },
  refusals: [...anthropicCredentialsRefusals, ...anthropicAccessRefusals],
  regions:
    "One host. Bedrock, Vertex, Foundry and 'Claude Platform on AWS' take other credentials. No test/live split.",
  quirks: [
    'No credit, disabled organization and own spend limit are all HTTP 400 invalid_request_error, so status-based handling never sees an account problem.',
    'A missing browser opt-in header is reported as 401 authentication_error.',
    'Country block answers 403 in a different envelope (no outer type, no request_id).',
    "ANTHROPIC_API_KEY in the shell beats the Claude Code login: 'This organization has been disabled.' is usually an old key, not a ban.",
    'Both x-api-key and Authorization set: the SDK sends both; a proxy that sets only one makes the other win.',
    'Expired OAuth token is 401, revoked OAuth token is 403.',
    'Claude Code against Bedrock: a leftover ANTHROPIC_AUTH_TOKEN / custom Authorization header breaks SigV4 with 403 (changelog).',
    'The SDK reads an explicitly empty variable as a value; a static key shadows profile and workload identity with a one-time warning.',
  ],
  rotation:
    'Admin API (admin key): GET/POST /v1/organizations/api_keys - list, rename, set status active|inactive|archived; creation only in Console (or WIF: POST /v1/oauth/token for keyless).',
  leakPolicy:
    "GitHub secret-scanning partner: leaked keys are deactivated automatically, owner gets mail; API says 'invalid x-api-key'.",
} satisfies Provider
