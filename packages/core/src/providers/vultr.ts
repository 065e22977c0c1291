import type { Provider } from '../model/provider.ts'

export const vultr: Provider = {
  id: 'vultr',
  name: 'Vultr',
  hosts: ['api.vultr.com'],
  aliases: ['vultr', 'vultr-cli', 'govultr', 'vultr_api_key'],
  docs: ['https://www.vultr.com/api/'],
  dashboard: { keys: 'https://my.vultr.com/settings/#settingsapi' },
  variables: ['VULTR_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '36 upper-case letters and digits',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'header', name: 'API-Key', scheme: null, note: 'Version 1 of the API.' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'Unauthorized IP address' },
      causes: ['perm.ip'],
      note: 'Access control of the key lists the addresses that may use it; runs in a cloud come from others.',
      example: { body: '{"error":"Unauthorized IP address: 203.0.113.7","status":401}' },
      source: 'https://github.com/vultr/terraform-provider-vultr/issues/375',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null, contains: 'Invalid API token.', isCommon: true },
      causes: ['key.unknown', 'key.mistyped', 'key.revoked'],
      example: { body: '{"error":"Invalid API token.","status":401}' },
      source: 'https://www.vultr.com/api/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Version 2 wants a Bearer token, version 1 the header API-Key.'],
}
