import type { Provider } from '../model/provider.ts'
import { groqRefusals } from './refusals/groq.ts'

export const groq: Provider = {
  id: 'groq',
  name: 'Groq',
  hosts: ['api.groq.com'],
  aliases: ['groqcloud', 'groq cloud', 'groq api', 'groq-sdk', 'chatgroq'],
  docs: ['https://console.groq.com/docs/errors', 'https://console.groq.com/docs/rate-limits'],
  dashboard: {
    keys: 'https://console.groq.com/keys',
    billing: 'https://console.groq.com/settings/billing',
    status: 'https://groqstatus.com',
  },
  variables: ['GROQ_API_KEY', 'GROQ_BASE_URL'],
  keys: [
    {
      kind: 'API key',
      prefix: 'gsk_',
      pattern: '^gsk_[A-Za-z0-9]{20}WGdyb3FY[A-Za-z0-9]{24}$',
      env: 'any',
      role: 'api',
      shape:
        "'gsk_' + 52 [A-Za-z0-9] with fixed infix 'WGdyb3FY' (contains base64 of 'Groq') after 20 characters; 56 characters",
      example: ['gsk_', 'RGSlhYRiboS4MtZHIbzqWGdyb3FY', 'voMUSBwJNrgLGB0VFFiSaBYM'].join(''),
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.groq.com/openai/v1/models',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'nothing; a 429 body names the organization id',
  },
  refusals: groqRefusals,
  regions: 'Path prefix is /openai/v1. One host.',
  quirks: [
    'Missing and invalid key share one body (invalid_api_key).',
    'Restricted organization is 400.',
    'Network blocks are Cloudflare HTML 403 that SDKs report as PermissionDeniedError.',
    'Groq (gsk_) is not Grok/xAI (xai-).',
  ],
  rotation: 'None public.',
  leakPolicy: 'GitHub secret-scanning partner.',
}
