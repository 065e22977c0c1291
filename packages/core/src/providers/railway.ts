import type { Provider } from '../model/provider.ts'

const tokens = 'https://docs.railway.com/guides/cli#tokens'
const api = 'https://docs.railway.com/guides/public-api'

export const railway: Provider = {
  id: 'railway',
  name: 'Railway',
  nameIsWord: true,
  hosts: ['backboard.railway.com', 'backboard.railway.app'],
  aliases: ['railway cli', 'railway api', 'railway.app', 'railwayapp'],
  docs: [tokens, api],
  dashboard: { keys: 'https://railway.com/account/tokens', status: 'https://status.railway.com' },
  variables: ['RAILWAY_TOKEN', 'RAILWAY_API_TOKEN'],
  keys: [
    {
      kind: 'project token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID',
      note: 'For one environment of one project, in RAILWAY_TOKEN; over HTTP in Project-Access-Token.',
    },
    {
      kind: 'account or workspace token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID',
      note: 'In RAILWAY_API_TOKEN. One made for a workspace cannot ask who its user is.',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'Account and workspace tokens.' },
    { in: 'header', name: 'Project-Access-Token', scheme: null, note: 'Project tokens.' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: { at: null, pattern: 'Please check that your RAILWAY_(?:API_)?TOKEN is valid and has access' },
      causes: ['key.wrong_kind', 'perm.resource', 'key.revoked'],
      note: 'A project token answers for its project only; whoami, init and link ask for an account token.',
      example: {
        sdkText:
          "Unauthorized. Please check that your RAILWAY_TOKEN is valid and has access to the resource you're trying to use.",
      },
      source: 'https://github.com/railwayapp/cli/pull/768',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Please login with `railway login`',
        orContains: 'Please run `railway login` again',
      },
      causes: ['key.wrong_kind', 'config.not_loaded', 'key.revoked', 'client.defect'],
      note: 'Said with a token in the variable as well: RAILWAY_TOKEN holds a project token, RAILWAY_API_TOKEN one of the account; one made for a workspace is refused by commands that ask who the user is.',
      example: { sdkText: 'Unauthorized. Please login with `railway login`' },
      source: [
        'https://github.com/railwayapp/cli/issues/618',
        'https://github.com/railwayapp/cli/issues/657',
        'https://github.com/railwayapp/cli/issues/617',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'Project Token not found' },
      causes: ['key.wrong_kind', 'key.revoked'],
      note: 'What was sent in Project-Access-Token is no project token.',
      example: { body: '{"errors":[{"message":"Project Token not found"}]}' },
      source: api,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: { at: 'errors[].message', equals: 'Not Authorized' },
      causes: ['key.wrong_kind', 'key.revoked', 'perm.resource', 'send.absent'],
      example: { body: '{"errors":[{"message":"Not Authorized"}]}' },
      source: api,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'one host',
  quirks: ['With both variables set the project token wins.'],
}
