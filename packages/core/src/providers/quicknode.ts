import type { Provider } from '../model/provider.ts'

const docs = 'https://www.quicknode.com/docs/ethereum/error-references'

export const quicknode: Provider = {
  id: 'quicknode',
  name: 'QuickNode',
  hosts: ['*.quiknode.pro', 'api.quicknode.com'],
  aliases: ['quick node', 'quiknode', 'quicknode.com', 'quicknode rpc'],
  docs: [docs, 'https://support.quicknode.com'],
  dashboard: {
    keys: 'https://dashboard.quicknode.com/endpoints',
    billing: 'https://dashboard.quicknode.com/billing',
  },
  variables: [
    'QUICKNODE_URL',
    'QUICKNODE_API_KEY',
    'QUICKNODE_ENDPOINT',
    'QUICKNODE_RPC_URL',
    'QUICKNODE_HTTP_URL',
    'QUICKNODE_TOKEN',
  ],
  keys: [
    {
      kind: 'endpoint token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 lower-case hex, in the path',
    },
    {
      kind: 'console API key',
      prefix: 'QN_',
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'QN_ and 32 hex',
      note: 'Administers endpoints, at api.quicknode.com.',
    },
  ],
  placements: [
    {
      in: 'path',
      name: 'token',
      scheme: null,
      note: 'https://NAME.quiknode.pro/TOKEN/',
    },
    {
      in: 'header',
      name: 'x-token',
      scheme: null,
    },
    {
      in: 'header',
      name: 'x-api-key',
      scheme: null,
      note: 'Console API.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [403, 429],
      match: {
        at: null,
        pattern: '\\d{1,6}/second request limit reached',
      },
      causes: ['limit.rate'],
      note: 'The plan’s requests a second.',
      example: {
        body: '{"jsonrpc":"2.0","error":{"code":-32007,"message":"15/second request limit reached - reduce calls per second or upgrade your account at quicknode.com"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [403, 429],
      match: {
        at: null,
        contains: 'daily request limit reached - upgrade your account at quicknode.com',
      },
      causes: ['limit.quota'],
      note: 'The requests of the day are used up.',
      example: {
        body: '{"jsonrpc":"2.0","error":{"code":-32003,"message":"daily request limit reached - upgrade your account at quicknode.com"}}',
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
      causes: ['key.truncated', 'key.mistyped', 'send.wrong_place', 'key.wrong_kind', 'perm.referrer', 'perm.ip'],
      note: 'Name of the host and token in the path belong together; a JWT, referrers or addresses may be wanted by the security settings of the endpoint.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.referrer', 'perm.ip', 'account.suspended', 'perm.resource'],
      note: 'Security settings of the endpoint, or it was switched off.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate', 'limit.quota'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The host is quiknode.pro, without c.'],
}
