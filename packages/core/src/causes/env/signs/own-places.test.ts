import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongHost } from '../wrong-host.ts'

const atGitlab = 'GET https://gitlab.com/api/v4/projects/7/releases: 401 {message: 401 Unauthorized}'
const atSite = { method: 'GET', url: 'https://acme.atlassian.net/rest/api/3/myself' }

const rows: readonly SignRow[] = [
  {
    sign: 'public-host-for-own-installation',
    hit: { text: atGitlab, remarks: ['we run a self-hosted GitLab'] },
    miss: { text: atGitlab, remarks: ['a private GitLab project'] },
  },
  {
    sign: 'public-host-for-own-installation',
    hit: { text: 'sentry-cli 401, server https://sentry.io', remarks: ['on-premise Sentry 24.3'] },
    miss: { text: 'sentry-cli 401, server https://sentry.example.com', remarks: ['on-premise Sentry 24.3'] },
  },
  {
    sign: 'public-host-for-own-installation',
    hit: {
      status: 401,
      request: { method: 'GET', url: 'https://api.github.com/user' },
      remarks: ['the token is of GitHub Enterprise Server 3.12'],
    },
    miss: {
      status: 401,
      request: { method: 'GET', url: 'https://api.github.com/user' },
      remarks: ['the token is of a GitHub Enterprise Cloud user'],
    },
  },
  {
    sign: 'path-of-another-edition',
    hit: { status: 404, request: { method: 'GET', url: 'https://api.github.com/api/v3/user' } },
    miss: { status: 404, request: { method: 'GET', url: 'https://github.example.com/api/v3/user' } },
  },
  {
    sign: 'scoped-token-at-the-site',
    hit: { status: 401, request: atSite, remarks: ['an API token with scopes'] },
    miss: {
      status: 401,
      request: { method: 'GET', url: 'https://api.atlassian.com/ex/jira/11223344/rest/api/3/myself' },
      remarks: ['an API token with scopes'],
    },
  },
  {
    sign: 'scoped-token-at-the-site',
    hit: { status: 401, request: atSite, remarks: ['it has read:page:confluence'] },
    miss: {
      status: 401,
      request: atSite,
      body: '{"code":401,"message":"Unauthorized; scope does not match"}',
      remarks: ['it has read:page:confluence'],
    },
  },
]

describe('own places', () => {
  testSigns(wrongHost, rows)
})
