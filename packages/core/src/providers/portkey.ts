import type { Provider } from '../model/provider.ts'

const choice = 'https://github.com/mlflow/mlflow/issues/24391'

export const portkey: Provider = {
  id: 'portkey',
  name: 'Portkey',
  hosts: ['api.portkey.ai'],
  aliases: ['portkey', 'portkey ai gateway', 'portkey-ai', 'portkey_ai'],
  docs: ['https://portkey.ai/docs/api-reference/inference-api/headers'],
  dashboard: { keys: 'https://app.portkey.ai/api-keys', status: 'https://status.portkey.ai' },
  variables: ['PORTKEY_API_KEY', 'PORTKEY_VIRTUAL_KEY'],
  keys: [],
  placements: [
    { in: 'header', name: 'x-portkey-api-key', scheme: null },
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'Handed on to the model provider.' },
  ],
  companions: [
    {
      in: 'header',
      name: 'x-portkey-provider or x-portkey-config',
      required: 'unless the model names its provider (@provider/model)',
      failure: '400 Either x-portkey-config or x-portkey-provider header is required',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 400,
      match: { at: null, contains: 'Either x-portkey-config or x-portkey-provider header is required' },
      causes: ['send.companion', 'env.wrong_host', 'config.shadowed'],
      note: 'A bare model name tells the gateway no provider. Who did not mean to call Portkey has its address left in a variable (ANTHROPIC_BASE_URL, OPENAI_BASE_URL).',
      example: {
        body: '{"status":"failure","message":"Either x-portkey-config or x-portkey-provider header is required"}',
      },
      source: choice,
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'api.portkey.ai, or a gateway of one’s own (port 8787)',
  quirks: [
    'Two credentials: x-portkey-api-key is for Portkey; Authorization is handed on to the provider, whose refusal comes back through the gateway.',
  ],
}
