import type { Refusal } from '../../model/provider.ts'

export const openaiOrganizationsRefusals = [
  {
    status: 401,
    match: { at: 'error.message', pattern: '^[Nn]o such organization' },
    causes: ['env.wrong_account'],
    note: "The organization NAME (or 'null', or a key) was sent where an org-.. id is wanted. Seen with status 401 and 400 ('no such organization : null').",
    example: {
      body: '{"error": {"message": "No such organization: Personal.", "type": "invalid_request_error", "param": null, "code": "invalid_organization"}}',
    },
    source: ['https://github.com/tom-doerr/zsh_codex/issues/5', 'https://github.com/Aider-AI/aider/issues/3717'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: 'no_organization',
      orContains: 'You must be a member of an organization to use the API. Please contact us through our',
    },
    causes: ['env.wrong_account', 'key.revoked'],
    note: 'The user behind a legacy user key was removed from the organization; a new project key fixes it.',
    example: {
      body: '{"error": {"message": "You must be a member of an organization to use the API. Please contact us through our help center at help.openai.com.", "type": "invalid_request_error", "param": null, "code": "no_organization"}}',
    },
    source: [
      'https://github.com/All-Hands-AI/OpenHands/issues/2562',
      'https://developers.openai.com/api/docs/guides/error-codes',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [401, 403],
    match: { at: null, contains: 'Missing scopes:' },
    causes: ['perm.scope', 'key.wrong_kind'],
    note: '401, not 403. The message names the missing scope: model.request (chat), api.model.read (GET /v1/models), api.responses.write, api.management.read (needs an admin key). Restricted key, Reader role, or a ChatGPT/Codex OAuth token used as API key. Same text with 403 on some endpoints.',
    example: {
      body: '{"error": {"message": "You have insufficient permissions for this operation. Missing scopes: model.request. Check that you have the correct role in your organization (Reader, Writer, Owner) and project (Member, Owner), and if you\'re using a restricted API key, that it has the necessary scopes.", "type": "invalid_request_error", "param": null, "code": null}}',
    },
    source: [
      'https://github.com/microsoft/PowerToys/issues/32989',
      'https://github.com/anomalyco/opencode/issues/21928',
      'https://github.com/openai/codex/issues/33664',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: 'incorrect_hostname',
      orContains: 'Attempted to access resource with incorrect regional hostname. Please make your request',
    },
    causes: ['env.wrong_host'],
    note: 'Key is good; its project has data residency. Use the host the message names (us.api / eu.api / ae.api .. .openai.com).',
    example: {
      body: '{"error": {"message": "Attempted to access resource with incorrect regional hostname. Please make your request to us.api.openai.com", "type": "invalid_request_error", "code": "incorrect_hostname", "param": null}, "status": 401}',
    },
    source: [
      'https://github.com/earendil-works/pi/issues/956',
      'https://github.com/langchain-ai/langchainjs/issues/8967',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: 'ip_not_authorized',
      orContains: 'Your request IP does not match the configured IP allowlist for your project or',
    },
    causes: ['perm.ip'],
    note: "The docs list it as 401 'IP not authorized'; the code string and.",
    example: {
      body: '{"error": {"message": "Your request IP does not match the configured IP allowlist for your project or organization.", "type": "invalid_request_error", "param": null, "code": "ip_not_authorized"}}',
    },
    source: 'https://developers.openai.com/api/docs/guides/error-codes',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: 'account_deactivated',
      orContains: 'The OpenAI account associated with this API key has been deactivated. If you are the',
    },
    causes: ['account.suspended'],
    note: "Older text: 'This key is associated with a deactivated account. If you feel this is an error, contact us through our help center at help.openai.com.'",
    example: {
      body: '{"error": {"message": "The OpenAI account associated with this API key has been deactivated. If you are the developer for this OpenAI app, please check your email for more information. If you are seeing this error while using another app or site, please reach out to them for more help.", "type": "invalid_request_error", "param": null, "code": "account_deactivated"}}',
    },
    source: 'https://github.com/ChatGPTNextWeb/NextChat/issues/4175',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: 'not_authorized_invalid_project',
      orContains: 'The project you are requesting has been archived and is no longer accessible',
    },
    causes: ['key.revoked', 'env.wrong_account'],
    note: 'All keys of an archived project stop.',
    example: {
      body: '{"error": {"message": "The project you are requesting has been archived and is no longer accessible", "type": "invalid_request_error", "param": null, "code": "not_authorized_invalid_project"}}',
    },
    source: [
      'https://developers.openai.com/api/docs/guides/error-codes',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: 'token_invalidated',
      orContains: 'Your authentication token has been invalidated. Please try signing in again.',
    },
    causes: ['token.expired', 'key.wrong_kind'],
    note: "ChatGPT/Codex OAuth token, not an API key. Related: 'Your refresh token has already been used to generate a new access token…' when two programs share one login file.",
    example: {
      body: '{"error": {"message": "Your authentication token has been invalidated. Please try signing in again.", "type": "invalid_request_error", "param": null, "code": "token_invalidated"}}',
    },
    source: 'https://github.com/router-for-me/CLIProxyAPI/issues/3654',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [401, 403],
    match: { at: 'error.message', contains: 'must be made with a session key' },
    causes: ['key.wrong_kind', 'api.retired'],
    note: 'Old balance checkers call /dashboard/billing/*: no API key works there any more. Says nothing about the key.',
    example: {
      body: '{"error": {"message": "Your request to GET /dashboard/billing/usage must be made with a session key (that is, it can only be made from the browser). You made it with the following key type: secret.", "type": "server_error", "param": null, "code": null}}',
    },
    source: 'https://github.com/appatalks/eva-agent/issues/37',
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
