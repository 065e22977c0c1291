import type { Provider } from '../model/provider.ts'

export const langsmith = {
  id: 'langsmith',
  name: 'LangSmith, Langfuse and Weights & Biases',
  nameIsWord: true,
  hosts: [
    'api.smith.langchain.com',
    'eu.api.smith.langchain.com',
    'cloud.langfuse.com',
    'us.cloud.langfuse.com',
    'hipaa.cloud.langfuse.com',
    'api.wandb.ai',
  ],
  aliases: ['langsmith', 'langfuse', 'wandb', 'weights & biases', 'weights and biases'],
  docs: [
    'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
  ],
  dashboard: { keys: 'https://smith.langchain.com/settings' },
  variables: [
    'LANGSMITH_API_KEY',
    'LANGCHAIN_API_KEY',
    'LANGFUSE_SECRET_KEY',
    'LANGFUSE_PUBLIC_KEY',
    'WANDB_API_KEY',
    'LANGCHAIN_ENDPOINT',
  ],
  keys: [
    {
      kind: 'LangSmith key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'lsv2_pt_ or lsv2_sk_, 32 hex, _ and 10 hex',
    },
    { kind: 'Langfuse secret key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'sk-lf- and a UUID' },
    { kind: 'W&B key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '40 hex' },
  ],
  placements: [
    { in: 'header', name: 'x-api-key', scheme: null },
    { in: 'header', name: 'Authorization', scheme: 'Basic' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: { at: null, contains: 'langsmith', andContains: 'Forbidden' },
      causes: ['env.wrong_host', 'key.unknown', 'env.wrong_account', 'key.wrong_kind'],
      note: 'Keys of the EU belong to eu.api.smith.langchain.com; a key for several workspaces wants X-Tenant-Id.',
      example: {
        sdkText:
          'langsmith.utils.LangSmithError: Failed to POST https://api.smith.langchain.com/runs/multipart in LangSmith API. HTTPError(403 Forbidden)',
      },
      source:
        'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: "Confirm that you've configured the correct host" },
      causes: ['env.wrong_host', 'key.mistyped', 'config.not_loaded'],
      example: { body: '{"message":"Invalid credentials. Confirm that you\'ve configured the correct host."}' },
      source:
        'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'Invalid credentials. Please check if you are using the correct project' },
      causes: ['env.wrong_host', 'env.wrong_account', 'key.wrong_kind'],
      example: { sdkText: 'Invalid credentials. Please check if you are using the correct project' },
      source:
        'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'API key must be 40 characters long' },
      causes: ['key.truncated', 'key.wrong_kind', 'config.mangled'],
      note: 'A key of the newer form of 86 characters wants a newer client.',
      example: { sdkText: 'ValueError: API key must be 40 characters long, yours was 86' },
      source:
        'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, contains: 'permission denied' },
      causes: ['perm.resource', 'env.wrong_account'],
      example: { sdkText: 'wandb: ERROR Error while calling W&B API: permission denied' },
      source:
        'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: null, contains: 'api_key not configured (no-tty)' },
      causes: ['config.not_loaded', 'key.missing'],
      example: {
        sdkText: 'wandb.errors.UsageError: api_key not configured (no-tty). call wandb.login(key=[your_api_key])',
      },
      source:
        'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: { at: null, contains: 'user is not logged in' },
      causes: ['key.unknown', 'env.wrong_host', 'config.shadowed'],
      example: { sdkText: 'wandb: ERROR Error while calling W&B API: user is not logged in' },
      source:
        'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['env.wrong_host', 'key.unknown', 'env.wrong_account', 'key.wrong_kind'],
      source:
        'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['env.wrong_host', 'key.unknown', 'config.not_loaded'],
      source:
        'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'Europe and the United States have hosts and keys of their own.',
  quirks: [],
} satisfies Provider
