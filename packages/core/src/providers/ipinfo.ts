import type { Provider } from '../model/provider.ts'

export const ipinfo = {
  id: 'ipinfo',
  name: 'IPinfo',
  hosts: ['ipinfo.io', 'api.ipinfo.io', 'v6.ipinfo.io'],
  aliases: ['ip info', 'ipinfo.io', 'ipinfo api'],
  docs: ['https://ipinfo.io/developers/errors'],
  dashboard: { keys: 'https://ipinfo.io/account/token' },
  variables: ['IPINFO_TOKEN', 'IPINFO_API_KEY'],
  keys: [
    {
      kind: 'token',
      prefix: null,
      pattern: '^[0-9a-z]{14}$',
      env: 'any',
      role: 'api',
      shape: '14 lower-case letters and digits',
      example: 'lzjnt73vr3hmpm',
    },
  ],
  placements: [
    { in: 'query', name: 'token', scheme: null },
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'header', name: 'Authorization', scheme: 'Basic', note: 'Token as user name.' },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://ipinfo.io/me?token={KEY}',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'requests used and left, features',
  },
  refusals: [
    {
      status: 403,
      match: { at: 'error.title', equals: 'Unknown token' },
      causes: ['key.unknown', 'key.mistyped', 'send.absent'],
      note: 'Api.ipinfo.io refuses calls without token with the same text.',
      example: {
        body: '{"status":403,"error":{"title":"Unknown token","message":"Please ensure you\'ve entered your token correctly. Refer to https://ipinfo.io/developers for details, or contact us at support@ipinfo.io for help"}}',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: 'error.title', equals: 'Token is not allowed' },
      causes: ['perm.referrer', 'perm.ip'],
      note: 'Domain restriction of the token.',
      example: { body: '{"status":403,"error":{"title":"Token is not allowed","message":"..."}}' },
      source: 'https://ipinfo.io/developers/errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: { at: 'error.title', equals: 'Rate limit exceeded' },
      causes: ['limit.quota'],
      example: {
        body: '{"status":429,"error":{"title":"Rate limit exceeded","message":"Upgrade to increase your usage limits at https://ipinfo.io/pricing, or contact us via https://ipinfo.io/contact"}}',
      },
      source: 'https://ipinfo.io/developers/errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['403, not 401.', 'Ipinfo.io answers without a token (limited), api.ipinfo.io does not.'],
} satisfies Provider
