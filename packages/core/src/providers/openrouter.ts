import type { Provider } from '../model/provider.ts'
import { openrouterRefusals } from './refusals/openrouter.ts'

export const openrouter: Provider = {
  id: 'openrouter',
  name: 'OpenRouter',
  hosts: ['openrouter.ai'],
  aliases: ['open router', 'openrouter.ai', 'openrouter api'],
  docs: [
    'https://openrouter.ai/docs/api-reference/errors',
    'https://openrouter.ai/docs/api-reference/limits',
    'https://openrouter.ai/docs/features/provisioning-api-keys',
  ],
  dashboard: {
    keys: 'https://openrouter.ai/settings/keys',
    billing: 'https://openrouter.ai/settings/credits',
    status: 'https://status.openrouter.ai',
  },
  variables: ['OPENROUTER_API_KEY', 'OPENROUTER_BASE_URL'],
  keys: [
    {
      kind: 'API key / management key',
      prefix: 'sk-or-v1-',
      pattern: '^sk-or-v1-[0-9a-f]{64}$',
      env: 'any',
      role: 'api',
      shape: "'sk-or-v1-' + 64 lowercase hex; 73 characters. Management keys have the same shape.",
      note: 'dashboard/label mask: sk-or-v1-0e6...1c96 (first 3 and last 3 hex).',
      example: ['sk-or-v1-', '2f6a5987b878d35ef91a78b83eec419527362654d1b1446417093bf27b12f9be'].join(''),
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [{ in: 'header', name: 'HTTP-Referer / X-Title', required: 'optional attribution', failure: 'nothing' }],
  probe: {
    method: 'GET',
    url: 'https://openrouter.ai/api/v1/key',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'label (masked key), limit, limit_remaining, usage, is_free_tier, is_management_key, expires_at',
  },
  refusals: openrouterRefusals,
  regions: 'Base URL https://openrouter.ai/api/v1. One host.',
  quirks: [
    'GET /api/v1/models is public: it answers 200 with any or no key and must not be used as a key test.',
    "A deleted key is reported as 'User not found.'",
    "A foreign key is reported as 'No cookie auth credentials found'.",
    'Key cap vs account balance differ only by the URL inside the 402 text.',
    "Upstream 401/403 come through as 'Provider returned error'.",
    'Moderation refusals are 403.',
  ],
  rotation:
    'Yes: management key: POST/GET/PATCH/DELETE https://openrouter.ai/api/v1/keys (create, list, disable, delete, set limit).',
  leakPolicy: 'GitHub secret-scanning partner: key is disabled and mail sent.',
}
