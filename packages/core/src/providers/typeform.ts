import type { Provider } from '../model/provider.ts'

const docs = 'https://www.typeform.com/developers/get-started/personal-access-token/'

export const typeform: Provider = {
  id: 'typeform',
  name: 'Typeform',
  hosts: ['api.typeform.com', 'api.eu.typeform.com', 'api.typeform.eu'],
  aliases: ['typeform api', '@typeform/api-client'],
  docs: [docs, 'https://www.typeform.com/developers/get-started/scopes/'],
  dashboard: {
    keys: 'https://admin.typeform.com/user/tokens',
  },
  variables: [
    'TYPEFORM_API_KEY',
    'TYPEFORM_TOKEN',
    'TYPEFORM_ACCESS_TOKEN',
    'TYPEFORM_API_TOKEN',
    'TYPEFORM_PERSONAL_TOKEN',
    'TYPEFORM_SECRET',
  ],
  keys: [
    {
      kind: 'personal access token',
      prefix: 'tfp_',
      pattern: '^tfp_[A-Za-z0-9_.=-]{40,80}$',
      env: 'any',
      role: 'api',
      shape: 'tfp_ and 59 characters',
      example: ['tfp_', 'CxW7mRq2HvLz9TkN4sYbGd', 'Pf8JaE1uKoXi3Bt6MnVcQy5w_3pZr8', 'LhSdG4j'].join(''),
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.typeform.com/me',
    headers: {
      Authorization: 'Bearer {KEY}',
    },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: null,
    identifies: 'the user',
  },
  refusals: [
    {
      status: [401, 403],
      match: {
        at: 'code',
        equals: 'AUTHENTICATION_FAILED',
        isCommon: true,
        andContains: 'not found on the Request Headers',
      },
      causes: ['send.absent', 'config.not_loaded', 'send.scheme_missing'],
      note: 'No Authorization with Bearer arrived.',
      example: {
        body: '{"code":"AUTHENTICATION_FAILED","description":"Authentication credentials not found on the Request Headers"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'code',
        equals: 'AUTHENTICATION_FAILED',
        isCommon: true,
      },
      causes: ['env.wrong_host', 'key.revoked', 'key.mistyped', 'token.expired'],
      note: 'Accounts whose data lies in Europe have api.eu.typeform.com; a token of there is unknown here.',
      example: {
        body: '{"code":"AUTHENTICATION_FAILED","description":"Authentication failed"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['key.mistyped', 'perm.scope', 'env.wrong_account'],
      note: 'The token has not the scope (forms:read, responses:read …), or the form is in a workspace of another account.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['send.absent', 'key.mistyped', 'key.revoked', 'env.wrong_host'],
      note: 'Accounts of the European data centre have a host of their own.',
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
      note: 'Two requests a second and account.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'api.eu.typeform.com for accounts whose data lies in Europe',
  quirks: [],
}
