import type { Provider } from '../model/provider.ts'

export const hetznerDns: Provider = {
  id: 'hetzner-dns',
  name: 'Hetzner DNS console',
  hosts: ['dns.hetzner.com'],
  aliases: ['hetzner dns', 'certbot-dns-hetzner', 'dns_hetzner', 'auth-api-token'],
  docs: [
    'https://dns.hetzner.com/api-docs',
    'https://docs.hetzner.com/networking/dns/migration-to-hetzner-console/process/',
  ],
  dashboard: { keys: 'https://dns.hetzner.com/settings/api-token' },
  variables: ['HETZNER_DNS_API_TOKEN', 'HETZNER_TOKEN', 'HETZNER_DNS_TOKEN'],
  keys: [
    {
      kind: 'API token of the DNS console',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits',
    },
  ],
  placements: [{ in: 'header', name: 'Auth-API-Token', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'Unauthorized for url: https://dns.hetzner.com' },
      causes: ['env.wrong_host', 'key.unknown', 'api.retired'],
      note: 'Tokens of the Cloud console (64 characters) are good at api.hetzner.cloud only, to which the zones move; the DNS console closes in 2026.',
      example: {
        sdkText: '401 Client Error: Unauthorized for url: https://dns.hetzner.com/api/v1/zones?name=example.com',
      },
      source: [
        'https://github.com/ctrlaltcoop/certbot-dns-hetzner/issues/43',
        'https://github.com/vadimkim/cert-manager-webhook-hetzner/issues/100',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: null, contains: 'Invalid authentication credentials', host: 'dns.hetzner.com' },
      causes: ['key.unknown', 'env.wrong_host', 'key.mistyped'],
      example: { body: '{"message":"Invalid authentication credentials"}' },
      source: 'https://dns.hetzner.com/api-docs',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'No API key found in request', host: 'dns.hetzner.com' },
      causes: ['send.absent', 'send.wrong_header'],
      example: { body: '{"message":"No API key found in request"}' },
      source: 'https://dns.hetzner.com/api-docs',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The Cloud API has DNS of its own, with Bearer tokens of a project.'],
}
