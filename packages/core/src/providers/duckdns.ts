import type { Provider } from '../model/provider.ts'

export const duckdns: Provider = {
  id: 'duckdns',
  name: 'Duck DNS',
  hosts: ['www.duckdns.org', 'duckdns.org'],
  aliases: ['duckdns', 'duck dns', 'duck-dns', 'dns_duckdns'],
  docs: ['https://www.duckdns.org/spec.jsp'],
  dashboard: { keys: 'https://www.duckdns.org' },
  variables: ['DUCKDNS_TOKEN', 'DuckDNS_Token', 'DUCKDNS_API_TOKEN'],
  keys: [
    {
      kind: 'account token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'GUID with hyphens; one for the whole account',
    },
  ],
  placements: [{ in: 'query', name: 'token', scheme: null }],
  companions: [
    {
      in: 'query',
      name: 'domains',
      required: 'always: the name before .duckdns.org, of the same account',
      failure: 'KO',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 200,
      match: { at: null, pattern: '^KO\\s{0,3}$' },
      causes: ['key.mistyped', 'key.whitespace', 'env.wrong_account', 'key.unknown'],
      note: 'Two letters with status 200 for everything: a blank at the token, a token of another account, a name that this account does not hold. verbose=true adds nothing about why.',
      example: { body: 'KO' },
      source: ['https://www.duckdns.org/spec.jsp', 'https://github.com/home-assistant/addons/pull/4814'],
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: [
    'OK or KO, always with status 200.',
    'The token belongs to the log-in it was made with: Google, GitHub and X give three accounts to one person.',
    'domains takes the name alone as well as the whole host.',
  ],
}
