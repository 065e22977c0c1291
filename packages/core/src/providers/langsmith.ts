import type { Provider } from '../model/provider.ts'

export const langsmith = {
  id: 'langsmith',
  name: 'LangSmith',
  hosts: ['api.smith.langchain.com', 'eu.api.smith.langchain.com'],
  aliases: ['langsmith'],
  docs: [
    'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
  ],
  dashboard: { keys: 'https://smith.langchain.com/settings' },
  variables: ['LANGSMITH_API_KEY', 'LANGCHAIN_API_KEY', 'LANGCHAIN_ENDPOINT'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'lsv2_pt_ or lsv2_sk_, 32 hex, _ and 10 hex',
    },
  ],
  placements: [{ in: 'header', name: 'x-api-key', scheme: null }],
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
      causes: ['config.not_loaded', 'env.wrong_host', 'key.unknown'],
      source:
        'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'Europe and the United States have hosts and keys of their own.',
  quirks: [],
} satisfies Provider
