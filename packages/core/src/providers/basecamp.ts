import type { Provider } from '../model/provider.ts'

const docs = 'https://github.com/basecamp/bc3-api'

export const basecamp: Provider = {
  id: 'basecamp',
  name: 'Basecamp',
  hosts: ['3.basecampapi.com', 'launchpad.37signals.com', 'basecamp.com'],
  aliases: ['basecamp api', 'bc3-api', '37signals', 'basecamp 3', 'basecamp 4'],
  docs: [docs, 'https://github.com/basecamp/api/blob/master/sections/authentication.md'],
  dashboard: {
    keys: 'https://launchpad.37signals.com/integrations',
  },
  variables: [
    'BASECAMP_ACCESS_TOKEN',
    'BASECAMP_CLIENT_ID',
    'BASECAMP_CLIENT_SECRET',
    'BASECAMP_ACCOUNT_ID',
    'BASECAMP_TOKEN',
  ],
  keys: [
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'BAhb… and --, 40 hex',
      note: 'Two weeks.',
    },
    {
      kind: 'client secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: '40 hex',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'User-Agent',
      required: 'always, with a way to reach the maker',
      failure: '400 Bad Request',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://launchpad.37signals.com/authorization.json',
    headers: {
      Authorization: 'Bearer {KEY}',
    },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'the user and the accounts',
  },
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'OAuth token expired (old age)',
      },
      causes: ['token.expired'],
      note: 'Two weeks; exchange the refresh token (type=refresh).',
      example: {
        body: '{"error":"OAuth token expired (old age)"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: "OAuth token could not be verified. The internal HMAC digest doesn't match.",
      },
      causes: ['key.truncated', 'key.mistyped', 'key.encoded'],
      note: 'The token was cut or changed: it ends with -- and 40 hex.',
      example: {
        body: '{"error":"OAuth token could not be verified. The internal HMAC digest doesn\'t match."}',
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
      causes: ['token.expired', 'send.absent', 'key.truncated'],
      note: 'Basecamp 3 and 4 take Bearer only, no name and password.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        host: '3.basecampapi.com',
      },
      causes: ['send.companion'],
      note: 'A User-Agent with name and address of the maker is wanted.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'account.suspended'],
      note: 'The user is a client or is not in this project.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: {
        at: null,
      },
      causes: ['env.wrong_account', 'perm.resource', 'account.billing'],
      note: 'The number of the account in the path is not one of the user’s, or with the header Reason: Account Inactive it is unpaid.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate'],
      note: '50 requests in ten seconds and address.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
