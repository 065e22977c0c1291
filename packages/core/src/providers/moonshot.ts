import type { Provider } from '../model/provider.ts'
import { moonshotRefusals } from './refusals/moonshot.ts'

export const moonshot: Provider = {
  id: 'moonshot',
  name: 'Moonshot AI / Kimi',
  hosts: ['api.moonshot.ai', 'api.moonshot.cn', 'api.kimi.com'],
  aliases: ['moonshot ai', 'moonshotai', 'kimi', 'kimi api', 'kimi-cli', 'kimi k2'],
  docs: [
    'https://platform.moonshot.ai/docs/api/chat#error-handling',
    'https://www.kimi.com/code/docs/en/kimi-code/error-reference.html',
    'https://www.kimi.com/help/kimi-api/api-troubleshooting',
  ],
  dashboard: {
    keys: 'https://platform.moonshot.ai/console/api-keys',
    billing: 'https://platform.moonshot.ai/console/pay',
    status: 'https://status.moonshot.cn',
    more: { china: 'https://platform.moonshot.cn/console/api-keys', 'kimi code': 'https://www.kimi.com/code/console' },
  },
  variables: ['MOONSHOT_API_KEY', 'KIMI_API_KEY', 'KIMI_BASE_URL', 'MOONSHOT_API_BASE'],
  keys: [
    {
      kind: 'open platform key',
      prefix: 'sk-',
      pattern: '^sk-(?![A-Za-z0-9]{20}T3BlbkFJ)[A-Za-z0-9]{48}$',
      env: 'any',
      role: 'api',
      shape: "'sk-' + 48 [A-Za-z0-9] ; 51 characters",
      note: 'CN and international keys look the same; same shape as Stability.',
      example: 'sk-aREu21wmjhXiL83Np0Txf9wAV0JOSuByDfgC2uUVYALhFGn6',
      sameShapeAs: ['stability'],
    },
    {
      kind: 'Kimi Code key',
      prefix: 'sk-kimi-',
      pattern: '^sk-kimi-[A-Za-z0-9]{32,}$',
      env: 'any',
      role: 'api',
      shape: "'sk-kimi-' + [A-Za-z0-9]",
      example: 'sk-kimi-5wmTPQlxphI2JOKlY41wea4dWl6RPY2a',
      sameShapeAs: ['cloudflare'],
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'header', name: 'x-api-key', scheme: null, note: 'Anthropic-style path /anthropic, /coding.' },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.moonshot.ai/v1/users/me/balance',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'available_balance, voucher_balance, cash_balance (USD on .ai, CNY on .cn)',
  },
  refusals: moonshotRefusals,
  regions:
    "Three separate issuers: api.moonshot.ai/v1, api.moonshot.cn/v1, api.kimi.com/coding/v1. Try the balance call on the other hosts to find where a key lives (only with the owner's consent: it sends the key to another platform of the same company).",
  quirks: [
    "401 'Invalid Authentication' is usually a region mismatch, not a bad key.",
    'No balance may be 403 or 429.',
    "Kimi Code keys are checked against the client's User-Agent.",
    'MOONSHOT_API_BASE: LiteLLM.',
  ],
  rotation: 'None public.',
  leakPolicy: 'Not known.',
}
