import type { Provider } from '../model/provider.ts'
import { codecovRefusals } from './refusals/codecov.ts'

export const codecov: Provider = {
  id: 'codecov',
  name: 'Codecov',
  hosts: ['codecov.io', 'api.codecov.io', 'ingest.codecov.io', 'app.codecov.io'],
  aliases: ['codecov', 'codecov-action', 'codecov-cli', 'codecov uploader', 'test-results-action'],
  docs: [
    'https://docs.codecov.com/docs/codecov-tokens',
    'https://docs.codecov.com/docs/adding-the-codecov-token',
    'https://github.com/codecov/umbrella/blob/main/apps/codecov-api/codecov_auth/authentication/repo_auth.py',
  ],
  dashboard: {
    keys: 'https://app.codecov.io',
    status: 'https://status.codecov.com',
    more: {
      'repository token': 'https://app.codecov.io/gh/{owner}/{repo}/config/general',
      'organization token': 'https://app.codecov.io/account/gh/{owner}/org-upload-token',
      'API access tokens': 'https://app.codecov.io/account/gh/{owner}/access',
    },
  },
  variables: ['CODECOV_TOKEN', 'CODECOV_API_TOKEN', 'CODECOV_URL', 'CODECOV_SLUG'],
  keys: [
    {
      kind: 'upload token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID',
      note: 'Of one repository.',
    },
    {
      kind: 'global upload token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'UUID',
      note: 'Of an organization; the repository has to be named with it (slug).',
    },
    {
      kind: 'API access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'UUID',
      note: 'Reads the API as Bearer; as an upload token it is Repository not found.',
    },
    {
      kind: 'badge token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: '10 letters and digits',
      note: 'For the picture of a private repository.',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'token', note: 'Uploads.' },
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'The API v2, with an API access token.' },
  ],
  companions: [
    {
      in: 'other',
      name: 'slug (owner/repo)',
      required: 'global tokens and tokenless uploads',
      failure: 'Repository not found, or Could not find a repository',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://api.codecov.io/api/v2/github/{USER}/repos/',
    headers: { Authorization: 'Bearer {KEY}' },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'repositories that the user sees',
    note: 'API access token. An upload token cannot be tried without an upload.',
  },
  refusals: codecovRefusals,
  regions: 'one host; own servers at a URL of their own (CODECOV_URL)',
  quirks: [
    '"Branch is protected" is about the token, not about the branch.',
    'Secrets do not reach pull requests of forks and of Dependabot (it has secrets of its own).',
    'Uploads use the scheme token, the API Bearer.',
  ],
}
