import type { Provider } from '../model/provider.ts'

export const langfuse = {
  id: 'langfuse',
  name: 'Langfuse',
  hosts: ['cloud.langfuse.com', 'us.cloud.langfuse.com', 'hipaa.cloud.langfuse.com'],
  aliases: ['langfuse'],
  docs: ['https://langfuse.com/faq/all/authentication-errors'],
  dashboard: { keys: 'https://cloud.langfuse.com' },
  variables: ['LANGFUSE_SECRET_KEY', 'LANGFUSE_PUBLIC_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'sk-lf- and a UUID, with pk-lf- and a UUID as user',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Basic' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: "Confirm that you've configured the correct host" },
      causes: ['env.wrong_host', 'key.mistyped', 'config.not_loaded'],
      example: { body: '{"message":"Invalid credentials. Confirm that you\'ve configured the correct host."}' },
      source: 'https://langfuse.com/faq/all/authentication-errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'Invalid credentials. Please check if you are using the correct project' },
      causes: ['env.wrong_host', 'env.wrong_account', 'key.wrong_kind'],
      example: { sdkText: 'Invalid credentials. Please check if you are using the correct project' },
      source: 'https://langfuse.com/faq/all/authentication-errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'Europe and the United States have hosts and keys of their own.',
  quirks: [],
} satisfies Provider
