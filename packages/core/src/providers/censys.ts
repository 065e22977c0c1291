import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.censys.com'

export const censys: Provider = {
  id: 'censys',
  name: 'Censys',
  hosts: ['search.censys.io', 'api.platform.censys.io', 'censys.io'],
  aliases: ['censys.io', 'censys-python', 'censys search', 'censys platform'],
  docs: [docs, 'https://search.censys.io/api'],
  dashboard: {
    keys: 'https://accounts.censys.io/settings/personal-access-tokens',
  },
  variables: [
    'CENSYS_API_ID',
    'CENSYS_API_SECRET',
    'CENSYS_API_KEY',
    'CENSYS_PAT',
    'CENSYS_PERSONAL_ACCESS_TOKEN',
    'CENSYS_ORG_ID',
    'CENSYS_ORGANIZATION_ID',
  ],
  keys: [
    {
      kind: 'API ID',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: 'UUID',
    },
    {
      kind: 'API secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 letters and digits',
      note: 'Password of Basic, at search.censys.io.',
    },
    {
      kind: 'personal access token',
      prefix: 'censys_',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'censys_ and more',
      note: 'Bearer, at api.platform.censys.io.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'You must authenticate with a valid API ID and secret',
      },
      causes: ['key.wrong_kind', 'key.mistyped', 'token.incomplete'],
      note: 'Legacy Search: id as user, secret as password.',
      example: {
        body: '{"code":401,"status":"Unauthorized","error":"You must authenticate with a valid API ID and secret."}',
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
      causes: ['key.wrong_kind', 'key.unknown', 'token.incomplete', 'env.wrong_host'],
      note: 'The token of the Platform is for api.platform.censys.io; id and secret for search.censys.io.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.resource', 'env.wrong_account', 'limit.quota'],
      note: 'The plan has no API, or the organization was not named.',
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
  quirks: [
    "Legacy Search takes id and secret as Basic, the Platform a personal access token as Bearer: neither knows the other's.",
  ],
}
