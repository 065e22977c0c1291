import type { Provider } from '../model/provider.ts'
import { netboxRefusals } from './refusals/netbox.ts'

export const netbox: Provider = {
  id: 'netbox',
  name: 'NetBox',
  hosts: ['netbox.{domain}'],
  aliases: ['netbox', 'pynetbox', 'nautobot', 'pynautobot', 'netbox api'],
  docs: [
    'https://netboxlabs.com/docs/netbox/integrations/rest-api/#authentication',
    'https://docs.nautobot.com/projects/core/en/stable/user-guide/platform-functionality/rest-api/authentication/',
  ],
  dashboard: { keys: '{base}/user/api-tokens/', more: { admin: '{base}/users/tokens/' } },
  variables: ['NETBOX_TOKEN', 'NETBOX_API_TOKEN', 'NETBOX_API', 'NETBOX_URL', 'NAUTOBOT_TOKEN', 'NAUTOBOT_URL'],
  keys: [
    {
      kind: 'token v2',
      prefix: 'nbt_',
      pattern: '^nbt_[A-Za-z0-9]{12}\\.[A-Za-z0-9]{40}$',
      env: 'any',
      role: 'api',
      shape: 'nbt_, 12 characters, a dot and 40 characters',
      note: 'From NetBox 4.5; goes with Bearer. Shown once; stored as a hash with a pepper of the server.',
      example: ['nbt_', '4F9G1H6J3K8L.', 'Q7w2E9r4T1y6U3i8O5p0A2s7D4f9G1h6J3k8L5z0'].join(''),
    },
    {
      kind: 'token v1',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 hex (or letters and digits)',
      note: 'Goes with Token. Nautobot has this kind only.',
    },
    {
      kind: 'key of a v2 token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '12 letters and digits',
      note: 'What the list shows; not the token.',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Token', note: 'v1 tokens and Nautobot.' },
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'v2 tokens: Bearer nbt_key.token.' },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: '{base}/api/users/tokens/',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: false,
    identifies: 'own tokens',
    note: '/api/status/ is open on many servers; from NetBox 4.5 there is /api/authentication-check/.',
  },
  refusals: netboxRefusals,
  regions: '',
  quirks: [
    '403 stands for a wrong token; 401 only where WWW-Authenticate comes first.',
    'With LOGIN_REQUIRED off, reading works without a token and writing is the first to fail.',
    'v2 tokens need API_TOKEN_PEPPERS on the server; a changed pepper ends them all.',
    'A token carries the rights of its user, less writing if unticked.',
  ],
}
