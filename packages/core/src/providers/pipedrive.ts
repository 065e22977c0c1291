import type { Provider } from '../model/provider.ts'

const docs = 'https://pipedrive.readme.io/docs/core-api-concepts-http-status-codes'

export const pipedrive: Provider = {
  id: 'pipedrive',
  name: 'Pipedrive',
  hosts: ['api.pipedrive.com', '*.pipedrive.com', 'oauth.pipedrive.com'],
  aliases: ['pipedrive api', 'pipedrive-client', 'pipedrive crm'],
  docs: [docs, 'https://pipedrive.readme.io/docs/core-api-concepts-authentication'],
  dashboard: {
    keys: 'https://app.pipedrive.com/settings/api',
  },
  variables: [
    'PIPEDRIVE_API_TOKEN',
    'PIPEDRIVE_API_KEY',
    'PIPEDRIVE_TOKEN',
    'PIPEDRIVE_CLIENT_ID',
    'PIPEDRIVE_CLIENT_SECRET',
    'PIPEDRIVE_COMPANY_DOMAIN',
  ],
  keys: [
    {
      kind: 'API token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 lower-case hex',
      note: 'One for each user and company.',
    },
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'v1u: and opaque text',
      note: 'Sixty minutes.',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'api_token',
      scheme: null,
    },
    {
      in: 'header',
      name: 'x-api-token',
      scheme: null,
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'Access token of OAuth alone.',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.pipedrive.com/v1/users/me',
    headers: {
      'x-api-token': '{KEY}',
    },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'user and company',
  },
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'You need to be authorized to make this request.',
      },
      causes: ['send.absent', 'config.not_loaded', 'send.wrong_header'],
      note: 'Neither api_token nor x-api-token nor a Bearer was found.',
      example: {
        body: '{"success":false,"error":"You need to be authorized to make this request.","errorCode":401,"error_info":"Please check developers.pipedrive.com"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'Scope and URL mismatch',
      },
      causes: ['perm.scope'],
      note: 'The application was not granted the scope of this path: change it in the Developer Hub and have the user install it again.',
      example: {
        body: '{"success":false,"error":"Scope and URL mismatch","errorCode":403,"error_info":"Please check developers.pipedrive.com"}',
      },
      source: 'https://pipedrive.readme.io/docs/marketplace-scopes-and-permissions-explanations',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'error',
        equals: 'unauthorized access',
        orContains: 'Please check developers.pipedrive.com',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.revoked', 'send.scheme_wrong', 'key.wrong_kind', 'env.wrong_account'],
      note: 'An API token as Bearer is not taken: it goes into x-api-token. The token belongs to one company and changes when its user makes a new one.',
      example: {
        body: '{"success":false,"error":"unauthorized access","errorCode":401,"error_info":"Please check developers.pipedrive.com"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
      },
      causes: ['account.billing', 'account.suspended'],
      note: 'The account of the company is not open: trial over or unpaid.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'perm.resource', 'perm.client'],
      note: 'The user may not see this, the plan has it not, or after too many 429 Cloudflare shuts the address out.',
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
      note: 'A burst in two seconds, or the tokens of the day of the whole company; x-ratelimit headers tell.',
      source: 'https://pipedrive.readme.io/docs/core-api-concepts-rate-limiting',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
