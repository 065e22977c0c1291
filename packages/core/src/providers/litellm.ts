import type { Provider } from '../model/provider.ts'
import { litellmRefusals } from './refusals/litellm.ts'

export const litellm: Provider = {
  id: 'litellm',
  name: 'LiteLLM proxy (self-hosted gateway)',
  hosts: ['localhost:4000', 'litellm.{domain}'],
  aliases: ['litellm proxy', 'litellm virtual key', 'litellm_proxy'],
  docs: [
    'https://docs.litellm.ai/docs/proxy/error_reference',
    'https://docs.litellm.ai/docs/proxy/error_diagnosis',
    'https://docs.litellm.ai/docs/proxy/virtual_keys',
  ],
  dashboard: { keys: 'http://localhost:4000/ui' },
  variables: ['LITELLM_MASTER_KEY', 'LITELLM_API_KEY', 'LITELLM_PROXY_API_KEY', 'LITELLM_PROXY_API_BASE'],
  keys: [
    {
      kind: 'virtual key',
      prefix: 'sk-',
      pattern: '^sk-[A-Za-z0-9_-]{22}$',
      env: 'any',
      role: 'api',
      shape: "'sk-' + 22 [A-Za-z0-9_-]; 25 characters",
      note: 'Custom keys of any length that start with sk- are allowed.',
      example: 'sk-5NysKKloD822tHiSS24J0u',
    },
    {
      kind: 'master key',
      prefix: 'sk-',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'anything that starts with sk-, chosen by the operator, often sk-1234',
      note: 'No fixed shape.',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'header', name: 'x-litellm-api-key', scheme: 'Bearer', note: 'Wins over Authorization.' },
    { in: 'header', name: 'api-key', scheme: null, note: 'Azure style.' },
    { in: 'header', name: 'x-api-key', scheme: null, note: 'Anthropic style.' },
    { in: 'header', name: 'x-goog-api-key', scheme: null, note: 'Gemini style.' },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'http://localhost:4000/key/info',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'key alias, models, spend, max_budget, expires, user/team',
  },
  refusals: litellmRefusals,
  regions: 'Self-hosted: any host. Recognise it by headers x-litellm-version, x-litellm-call-id.',
  quirks: [
    "Two layers of 401: gateway's and upstream's ('…Exception - …').",
    'The message contains sha256 of the received key: proof without showing it.',
    'Without master_key the proxy accepts everything.',
    "Param is the text 'None'.",
  ],
  rotation: 'Yes: /key/generate, /key/update, /key/block, /key/regenerate (Enterprise), /key/delete.',
  leakPolicy: 'n/a (self-hosted).',
}
