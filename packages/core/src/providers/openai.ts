import type { Provider } from '../model/provider.ts'
import { openaiCredentialsRefusals } from './refusals/openai-credentials.ts'
import { openaiOrganizationsRefusals } from './refusals/openai-organizations.ts'
import { openaiAccessRefusals } from './refusals/openai-access.ts'

export const openai: Provider = {
  id: 'openai',
  name: 'OpenAI',
  isImitated: true,
  hosts: ['api.openai.com', 'us.api.openai.com', 'eu.api.openai.com', 'ae.api.openai.com'],
  aliases: [
    'open ai',
    'openai-python',
    'openai-node',
    'openai api',
    'chatgpt',
    'chat gpt',
    'chatopenai',
    'openaiembeddings',
    'gpt-4',
    'gpt-4o',
    'gpt-5',
    'gpt-3.5-turbo',
    'dall-e',
    'whisper-1',
    'codex cli',
    'api.openai.com',
  ],
  docs: [
    'https://developers.openai.com/api/docs/guides/error-codes',
    'https://platform.openai.com/docs/api-reference/authentication',
    'https://help.openai.com/en/articles/6614457',
    'https://help.openai.com/en/articles/6891781-error-code-401-incorrect-api-key-provided',
  ],
  dashboard: {
    keys: 'https://platform.openai.com/api-keys',
    billing: 'https://platform.openai.com/settings/organization/billing/overview',
    status: 'https://status.openai.com',
  },
  variables: [
    'OPENAI_API_KEY',
    'OPENAI_ADMIN_KEY',
    'OPENAI_ORG_ID',
    'OPENAI_PROJECT_ID',
    'OPENAI_BASE_URL',
    'OPENAI_CUSTOM_HEADERS',
    'OPENAI_ORGANIZATION',
  ],
  keys: [
    {
      kind: 'project secret key',
      prefix: 'sk-proj-',
      pattern:
        '^sk-proj-(?:[A-Za-z0-9_-]{74}T3BlbkFJ[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58}T3BlbkFJ[A-Za-z0-9_-]{58}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})$',
      env: 'any',
      role: 'api',
      shape:
        "'sk-proj-' + 74 (or 58, in spring 2024 also 20) of [A-Za-z0-9_-] + 'T3BlbkFJ' (base64 of 'OpenAI') + the same number again; 164, 132 or 56 characters. No checksum.",
      note: 'Bound to one project. Contains - and _: double-click selection and some dotenv/URL handling cut it.',
      example: [
        'sk-proj-',
        'R5gcV5weKvNZEnEKcCes2cvfGDZERoBiJqToSanGcCu19iJyTIMvWREAB82A2uce2DXHQslWAjT3BlbkFJ',
        '78tQK1i2LQcD7xFQcbPhF0Vz6SMCsLHGnyuMcDN6VN0ucmBqaT03EURh0acMTNOKVPovYLNzhp',
      ].join(''),
    },
    {
      kind: 'service account key',
      prefix: 'sk-svcacct-',
      pattern: '^sk-svcacct-(?:[A-Za-z0-9_-]{74}T3BlbkFJ[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58}T3BlbkFJ[A-Za-z0-9_-]{58})$',
      env: 'any',
      role: 'api',
      shape: "'sk-svcacct-' + 74 or 58 [A-Za-z0-9_-] + 'T3BlbkFJ' + same number again",
      example: [
        'sk-svcacct-wjEKsUlpQv8kCuViLG30sC3zHyDHOS2Kb7rPEesuTIc4dOcTODpr7Xf6uV6d0CauaktOAadZGTT3BlbkFJ',
        '6d8CDomKvrz0kJiC2mUsVylWmRN8JXwTovI3G2JWTObGb77YUbGDpNYli1WvGVODhiUUTWst8M',
      ].join(''),
    },
    {
      kind: 'admin key',
      prefix: 'sk-admin-',
      pattern: '^sk-admin-(?:[A-Za-z0-9_-]{58}T3BlbkFJ[A-Za-z0-9_-]{58}|[A-Za-z0-9_-]{74}T3BlbkFJ[A-Za-z0-9_-]{74})$',
      env: 'any',
      role: 'api',
      shape: "'sk-admin-' + 58 (or 74) [A-Za-z0-9_-] + 'T3BlbkFJ' + same number again",
      note: 'Only for /v1/organization/*; refused on model endpoints, and ordinary keys are refused there.',
      example: [
        'sk-admin-REmtO2R9W4k4AAv64KbzimKJIj0KL6twtXFr9ZxYTOT7y4vyJzInid62msT3BlbkFJ',
        'JFyLY1zH6MlIecMD5HN76bqcVIMnNoBybxQClwsCJHO4kabXy1gklrFwRG',
      ].join(''),
    },
    {
      kind: 'legacy user key',
      prefix: 'sk-',
      pattern: '^sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}$',
      env: 'any',
      role: 'api',
      shape: "'sk-' + 20 [A-Za-z0-9] + 'T3BlbkFJ' + 20 [A-Za-z0-9]; 51 characters",
      note: 'Dies when the user leaves the organization.',
      example: ['sk-wsKSuRGKc4VFzQCUnF97T3BlbkFJ', 'YMSmAUnNIkbYBomS4U2C'].join(''),
    },
    {
      kind: 'session key',
      prefix: 'sess-',
      pattern: '^sess-[A-Za-z0-9]{40}$',
      env: 'any',
      role: 'session',
      shape: "'sess-' + 40 [A-Za-z0-9]: browser session, not an API key",
      note: 'Length.',
      example: 'sess-RWs1HzwViD7Zxgc1WJhFXwj6BORZFOSATEA3zP7q',
      sameShapeAs: ['netlify'],
    },
    {
      kind: 'ephemeral client secret',
      prefix: 'ek_',
      pattern: '^ek_[A-Za-z0-9]{16,}$',
      env: 'any',
      role: 'session',
      shape: "'ek_' + hex/alnum; Realtime client secret, lives minutes",
      example: 'ek_w1QanOlpoMskvwtPFNFNNNrQ',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      note: 'Key as password with blank user also accepted (message says so).',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'OpenAI-Organization',
      required: 'only to choose among organizations with a legacy user key',
      failure: '401 mismatched_organization / invalid_organization',
    },
    {
      in: 'header',
      name: 'OpenAI-Project',
      required: 'only with legacy/user keys; project keys imply it',
      failure: '401 mismatched_project',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://api.openai.com/v1/models',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: false,
    identifies:
      "nothing in the body; response header openai-organization names the organization. A restricted key may lack api.model.read: 'Missing scopes: api.model.read' still proves the key is real. GET https://api.openai.com/v1/me returns user, email and orgs. Admin keys: GET /v1/organization/admin_api_keys.",
  },
  refusals: [...openaiCredentialsRefusals, ...openaiOrganizationsRefusals, ...openaiAccessRefusals],
  regions:
    'Data residency projects must use their own host (us./eu./ae.api.openai.com) and get 401 incorrect_hostname elsewhere. No test/live split. Azure OpenAI is another issuer (32 hex or 84 character keys).',
  quirks: [
    "Missing permission is 401 ('Missing scopes'), not 403.",
    'Wrong regional host is 401 incorrect_hostname although the key is good.',
    'Unpaid account is 429 insufficient_quota, i.e. looks like rate limiting; SDKs retry it.',
    'The 401 echo keeps first 8 and last 4 characters and, judging by observed masks, the length: values of 12 characters or fewer are echoed completely.',
    '`error` is sometimes a plain string instead of an object.',
    'The organization-verification refusal comes with 400, 403 or 404.',
    'A key with a trailing newline gives APIConnectionError in Python, not AuthenticationError.',
    'Codex CLI ignores OPENAI_API_KEY alone: it wants `codex login --with-api-key`.',
    "Every OpenAI key contains T3BlbkFJ: base64('OpenAI').",
    'OPENAI_ORGANIZATION: legacy 0.x only.',
  ],
  rotation:
    'Admin API (admin key): /v1/organization/admin_api_keys create/list/delete; /v1/organization/projects/{id}/api_keys list/delete; service accounts create a key via /v1/organization/projects/{id}/service_accounts. Ordinary project keys are created only in the dashboard. (OpenAPI spec openai/openai-openapi).',
  leakPolicy:
    'GitHub secret-scanning partner; OpenAI disables keys found publicly and mails the owner; API then answers the ordinary invalid_api_key.',
}
