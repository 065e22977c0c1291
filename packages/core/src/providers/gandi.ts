import type { Provider } from '../model/provider.ts'

export const gandi: Provider = {
  id: 'gandi',
  name: 'Gandi',
  hosts: ['api.gandi.net', 'dns.api.gandi.net', 'api.sandbox.gandi.net', 'rpc.gandi.net'],
  aliases: ['gandi', 'livedns', 'gandiv5', 'gandi-livedns', 'certbot-plugin-gandi', 'caddy-dns/gandi'],
  docs: ['https://api.gandi.net/docs/authentication/', 'https://api.gandi.net/docs/livedns/'],
  dashboard: { keys: 'https://account.gandi.net/' },
  variables: [
    'GANDIV5_PERSONAL_ACCESS_TOKEN',
    'GANDIV5_API_KEY',
    'GANDI_API_KEY',
    'GANDI_LIVEDNS_KEY',
    'GANDI_LIVEDNS_TOKEN',
    'GANDI_PAT',
    'GANDI_BEARER_TOKEN',
  ],
  keys: [
    {
      kind: 'personal access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 hex digits',
      note: 'Sent as Bearer; has scopes, resources, one organization and an end (a year at most).',
    },
    {
      kind: 'API key (deprecated)',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '24 letters and digits',
      note: 'Sent as Apikey; may do what its user may.',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'Personal access tokens.' },
    { in: 'header', name: 'Authorization', scheme: 'Apikey', note: 'API keys of old.' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: { at: null, contains: 'Access was denied to this resource' },
      causes: ['send.scheme_wrong', 'key.wrong_kind', 'perm.resource', 'key.expired'],
      note: 'A token sent as Apikey, an API key sent as Bearer, a token whose organization or scopes lack the domain, and one that is dead get the same answer. Tools of before 2023 know the API key alone.',
      example: {
        body: '{"object": "HTTPForbidden", "cause": "Forbidden", "code": 403, "message": "Access was denied to this resource."}',
      },
      source: [
        'https://github.com/caddy-dns/gandi/issues/5',
        'https://github.com/obynio/certbot-plugin-gandi/issues/10',
        'https://github.com/jbbodart/gandi-livedns/issues/6',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'You must provide an access token or an API Key. See https://api.gandi.net' },
      causes: ['key.missing', 'config.not_loaded', 'config.mangled', 'send.absent'],
      note: 'No key arrived; a Caddyfile in which it stands in braces hands none over.',
      example: {
        sdkText:
          'LiveDNS returned a 0 (You must provide an access token or an API Key. See https://api.gandi.net/docs/authentication/)',
      },
      source: 'https://github.com/caddy-dns/gandi/issues/11',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'The sandbox is a service of its own, with accounts and tokens of its own.',
  quirks: [
    'The scheme word tells the kind of key: a token with the word Apikey is refused, and an API key with Bearer.',
    'dns.api.gandi.net (X-Api-Key) is the LiveDNS API of old: personal access tokens are refused there.',
  ],
}
