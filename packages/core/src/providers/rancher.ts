import type { Provider } from '../model/provider.ts'

const docs = 'https://ranchermanager.docs.rancher.com/api/api-tokens'

export const rancher: Provider = {
  id: 'rancher',
  name: 'Rancher',
  nameIsWord: true,
  hosts: ['rancher.{domain}'],
  aliases: ['rancher api', 'rancher2', 'rancher server', 'rancher cli', 'suse rancher'],
  docs: [docs],
  dashboard: {
    keys: '{base}/dashboard/account',
  },
  variables: [
    'RANCHER_TOKEN_KEY',
    'RANCHER_ACCESS_KEY',
    'RANCHER_SECRET_KEY',
    'RANCHER_URL',
    'RANCHER_TOKEN',
    'RANCHER_BEARER_TOKEN',
    'CATTLE_ACCESS_KEY',
    'CATTLE_SECRET_KEY',
    'CATTLE_TOKEN',
  ],
  keys: [
    {
      kind: 'bearer token',
      prefix: 'token-',
      pattern: '^token-[a-z0-9]{5}:[a-z0-9]{54}$',
      env: 'any',
      role: 'api',
      shape: 'token-, name, colon, 54 letters and digits',
      example: 'token-x7k2m:q8mzr2tnx5wkb7lcydf4hsg9jpva1eruwx6ntm3kvz0bqcyghdjpsf',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      note: 'Access key token-… and secret key.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'must authenticate',
        andContains: 'Unauthorized',
      },
      causes: ['key.expired', 'key.unknown', 'send.absent', 'key.revoked', 'perm.resource'],
      note: 'Access key and secret key with a colon between are the bearer token; ended, deleted, or limited to a cluster.',
      example: {
        body: '{"baseType":"error","code":"Unauthorized","message":"must authenticate","status":401,"type":"error"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.expired', 'key.unknown', 'send.absent', 'perm.resource'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'perm.resource'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'Tokens can be limited to one cluster, and then open nothing of the server itself.',
    'Kubeconfig files hold a token, too, which runs out.',
  ],
}
