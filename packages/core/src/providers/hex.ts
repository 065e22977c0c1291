import type { Provider } from '../model/provider.ts'

const docs = 'https://hex.pm/docs/publish'

export const hex: Provider = {
  id: 'hex',
  name: 'Hex (hex.pm)',
  nameIsWord: true,
  hosts: ['hex.pm', 'repo.hex.pm', 'preview.hex.pm'],
  aliases: ['hex.pm', 'hexpm', 'mix hex.publish', 'hex package manager', 'rebar3 hex'],
  docs: [docs, 'https://github.com/hexpm/hexpm/blob/main/lib/hexpm_web/controllers/auth_helpers.ex'],
  dashboard: {
    keys: 'https://hex.pm/dashboard/keys',
  },
  variables: ['HEX_API_KEY', 'HEX_ORGANIZATION_KEY', 'HEXPM_API_KEY', 'HEX_REPOS_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex digits',
      note: 'With the right api (read, write) it publishes; with the right repository it only fetches from an organization.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: null,
      note: 'The key alone, without a scheme.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'API key revoked',
        host: '*hex.pm',
      },
      causes: ['key.revoked', 'key.expired'],
      note: 'Taken back, or past its end.',
      example: {
        body: '{"message":"API key revoked","status":401}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'invalid API key',
        host: '*hex.pm',
      },
      causes: ['key.unknown', 'key.mistyped', 'send.scheme_wrong'],
      note: 'Unknown; also where a word such as Bearer stands before it, which is read as a part of the key.',
      example: {
        body: '{"message":"invalid API key","status":401}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'key not authorized for this action',
        isCommon: true,
      },
      causes: ['perm.scope', 'key.wrong_kind'],
      note: 'The key lacks the right: api:write to publish, repository to fetch.',
      example: {
        body: '{"message":"key not authorized for this action","status":401}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'missing authentication information',
        host: '*hex.pm',
      },
      causes: ['send.absent', 'config.not_loaded'],
      note: 'HEX_API_KEY is empty in this process.',
      example: {
        body: '{"message":"missing authentication information","status":401}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'invalid username and password combination',
        host: '*hex.pm',
      },
      causes: ['key.mistyped', 'key.wrong_kind'],
      example: {
        body: '{"message":"invalid username and password combination","status":401}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'email not verified',
        host: '*hex.pm',
      },
      causes: ['account.suspended'],
      note: 'Open the link in the mail.',
      example: {
        body: '{"message":"email not verified","status":403}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'account not authorized for this action',
        isCommon: true,
      },
      causes: ['perm.scope', 'env.wrong_account'],
      note: 'Not an owner of the package, or of the organization.',
      example: {
        body: '{"message":"account not authorized for this action","status":403}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'organization has no active billing subscription',
      },
      causes: ['account.billing'],
      example: {
        body: '{"message":"organization has no active billing subscription","status":403}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'No authenticated user found. Run `mix hex.user auth`',
      },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'Not logged in, and HEX_API_KEY is not set.',
      example: {
        sdkText: '** (Mix) No authenticated user found. Run `mix hex.user auth`',
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
      causes: ['key.unknown', 'send.absent', 'perm.scope'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'env.wrong_account'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'The key goes into Authorization with no scheme before it.',
    'A key for repositories of an organization cannot publish; one for the API cannot fetch.',
  ],
}
