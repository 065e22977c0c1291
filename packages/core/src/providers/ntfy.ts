import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.ntfy.sh/publish/#authentication'

export const ntfy: Provider = {
  id: 'ntfy',
  name: 'ntfy',
  hosts: ['ntfy.sh', 'ntfy.{domain}'],
  aliases: ['ntfy', 'ntfy.sh', 'ntfysh', 'ntfy server', 'binwiederhier/ntfy'],
  docs: [docs, 'https://github.com/binwiederhier/ntfy/blob/main/server/errors.go'],
  dashboard: {
    keys: '{base}/account',
  },
  variables: [
    'NTFY_TOKEN',
    'NTFY_USER',
    'NTFY_PASSWORD',
    'NTFY_TOPIC',
    'NTFY_URL',
    'NTFY_ACCESS_TOKEN',
    'NTFY_AUTH_TOKEN',
    'NTFY_SERVER',
  ],
  keys: [
    {
      kind: 'access token',
      prefix: 'tk_',
      pattern: '^tk_[a-z0-9]{29}$',
      env: 'any',
      role: 'api',
      shape: 'tk_ and 29 lower-case letters and digits',
      example: 'tk_q7tzw2mxc9rvlk4ns8bdy3f8a1c6e',
      sameShapeAs: ['alchemy', 'discord', 'polygon'],
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
    },
    {
      in: 'query',
      name: 'auth',
      scheme: null,
      note: 'The whole header value in base64 without =.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: {
        at: null,
        pattern: '\\b40301 .{0,3}[Ee]rror publishing|ntfy_error_code=40301',
      },
      causes: ['perm.scope', 'perm.resource', 'send.absent'],
      note: 'Line of its log or of its app. Where it names the user, the login came: the user has no access to this topic (ntfy access).',
      example: { sdkText: 'http_status=403, ntfy_error_code=40301, error=forbidden' },
      source: ['https://github.com/binwiederhier/ntfy/issues/991', docs],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: {
        at: 'code',
        equals: 40301,
        orContains: '"code":40301',
      },
      causes: ['perm.resource', 'send.absent', 'perm.scope'],
      note: 'No right to this topic: the user (or nobody, where no login came) needs read or write for it; reserved topics of ntfy.sh read the same.',
      example: {
        body: '{"code":40301,"http":403,"error":"forbidden","link":"https://ntfy.sh/docs/publish/#authentication"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'code',
        equals: 40101,
        orContains: '"code":40101',
      },
      causes: ['key.mistyped', 'key.unknown', 'key.revoked', 'key.expired', 'send.scheme_wrong'],
      note: 'A login came and is not known: name and password, or the token.',
      example: {
        body: '{"code":40101,"http":401,"error":"unauthorized","link":"https://ntfy.sh/docs/publish/#authentication"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: 'code',
        equals: 42901,
        orContains: 'limit reached: too many requests',
      },
      causes: ['limit.rate'],
      example: {
        body: '{"code":42901,"http":429,"error":"limit reached: too many requests","link":"https://ntfy.sh/docs/publish/#limitations"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: 'code',
        equals: 42909,
        orContains: 'limit reached: too many auth failures',
      },
      causes: ['limit.rate', 'key.mistyped'],
      note: 'Failed logins from this address, behind a proxy those of all.',
      example: {
        body: '{"code":42909,"http":429,"error":"limit reached: too many auth failures","link":"https://ntfy.sh/docs/publish/#limitations"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: 'code',
        equals: 42908,
        orContains: 'limit reached: daily message quota reached',
      },
      causes: ['limit.quota'],
      note: 'On ntfy.sh without an account by address: shared by all behind it.',
      example: {
        body: '{"code":42908,"http":429,"error":"limit reached: daily message quota reached","link":"https://ntfy.sh/docs/publish/#limitations"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: 'code',
        equals: 42902,
        orContains: 'limit reached: too many emails',
      },
      causes: ['limit.quota'],
      example: {
        body: '{"code":42902,"http":429,"error":"limit reached: too many emails","link":"https://ntfy.sh/docs/publish/#limitations"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: 'code',
        equals: 42903,
        orContains: 'limit reached: too many active subscriptions',
      },
      causes: ['limit.rate'],
      example: {
        body: '{"code":42903,"http":429,"error":"limit reached: too many active subscriptions","link":"https://ntfy.sh/docs/publish/#limitations"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 507,
      match: {
        at: null,
      },
      causes: ['limit.rate', 'config.not_loaded'],
      note: 'UnifiedPush: nobody subscribed to the topic yet that would pay for it.',
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
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.mistyped', 'key.unknown', 'send.scheme_wrong'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.resource', 'send.absent'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'ntfy.sh, or self-hosted',
  quirks: [
    'With auth-default-access: deny-all a topic is closed until ntfy access opens it for a user.',
    'Behind a proxy behind-proxy has to be on, or all callers share one limit.',
    'A token as Basic: empty name, the token as password.',
  ],
}
