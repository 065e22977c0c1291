import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.trychroma.com/docs/run-chroma/clients'

export const chroma: Provider = {
  id: 'chroma',
  name: 'Chroma',
  nameIsWord: true,
  hosts: ['api.trychroma.com'],
  aliases: ['chroma cloud', 'trychroma', 'chromaautherror'],
  docs: [docs, 'https://cookbook.chromadb.dev/security/auth/'],
  dashboard: { keys: 'https://www.trychroma.com' },
  variables: ['CHROMA_API_KEY', 'CHROMA_TENANT', 'CHROMA_DATABASE', 'CHROMA_HOST', 'CHROMA_SERVER_AUTHN_CREDENTIALS'],
  keys: [
    {
      kind: 'API key',
      prefix: 'ck-',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'ck- and more; belongs to one tenant, and may belong to one database',
    },
  ],
  placements: [
    { in: 'header', name: 'x-chroma-token', scheme: null, note: 'Chroma Cloud; a server of one’s own as it is set.' },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'A server of one’s own with token authentication, or Basic.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: { at: null, pattern: 'ChromaForbiddenError|You do not have permission to access the requested resource' },
      causes: ['env.wrong_account', 'perm.scope', 'perm.resource', 'key.unknown'],
      note: 'Tenant or database is not that of the key.',
      example: { sdkText: 'ChromaForbiddenError: You do not have permission to access the requested resource.' },
      source: ['https://github.com/FlowiseAI/Flowise/issues/5405', docs],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: { at: null, contains: 'ChromaAuthError' },
      causes: ['send.wrong_header', 'key.unknown', 'send.absent', 'env.wrong_account', 'env.wrong_host'],
      note: 'Chroma Cloud reads x-chroma-token; a client that was made for a server of one’s own sends Authorization.',
      example: { sdkText: 'ChromaAuthError: Unauthorized' },
      source: ['https://github.com/FlowiseAI/Flowise/issues/4935', docs],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, pattern: 'Could not connect to tenant [\\w-]{1,60}\\. Are you sure it exists' },
      causes: ['env.wrong_host', 'env.wrong_account', 'send.absent', 'key.unknown'],
      note: 'Said of whatever goes wrong with the first call: address, port, tenant or key.',
      example: { sdkText: 'ValueError: Could not connect to tenant default_tenant. Are you sure it exists?' },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'Chroma Cloud (api.trychroma.com, port 443 or 8000), or self-hosted',
  quirks: ['Chroma Cloud wants tenant and database beside the key.'],
}
