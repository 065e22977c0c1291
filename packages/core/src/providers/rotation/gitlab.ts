import type { RotationApi } from '../../model/rotation.ts'

const own = '/api/v4/personal_access_tokens'

/** Personal access tokens, and those of projects and groups, which the same calls take. */
export const gitlabRotation = {
  keys: ['personal, project, group or impersonation access token, old form', 'access token, routable form'],
  parts: [{ name: 'key', variables: ['GITLAB_TOKEN'], isSecret: true }],
  hosts: { api: 'https://gitlab.com' },
  selfHostedBy: ['GITLAB_HOST', 'GL_HOST', 'GITLAB_URI', 'CI_SERVER_URL'],
  authorization: { name: 'PRIVATE-TOKEN', value: '{credential}' },
  admin: {
    variables: ['GITLAB_ADMIN_TOKEN'],
    needed: false,
    says: 'a token with the scope api of the same user or an administrator, where this one may not rotate itself',
  },
  inputs: [],
  idInKey: null,
  prepare: [
    {
      says: 'read the id, scopes and end of the token',
      method: 'GET',
      host: 'api',
      path: `${own}/self`,
      credential: 'old',
      scopes: ['any'],
      accepts: [200],
      reads: { 'old.id': '/id', created: '/created_at', until: '/expires_at' },
      expects: { '/active': true },
    },
  ],
  list: null,
  create: {
    says: 'rotate the token: GitLab makes a new one and revokes the old one',
    method: 'POST',
    host: 'api',
    path: `${own}/self/rotate`,
    pathOfAdmin: `${own}/{old.id}/rotate`,
    credential: 'old-or-admin',
    body: { kind: 'json', value: { expires_at: '{expires}' } },
    scopes: ['api or self_rotate'],
    accepts: [200],
    reads: { 'new.key': '/token', 'new.id': '/id' },
  },
  verify: {
    says: 'ask GitLab for the new token itself',
    method: 'GET',
    host: 'api',
    path: `${own}/self`,
    credential: 'new',
    scopes: ['any'],
    accepts: [200],
    expects: { '/active': true },
  },
  settles: { tries: 3, waitMs: 1000 },
  retire: [],
  ends: 'when-created',
  isRepeatable: false,
  mostDays: 365,
  without: {},
  limits: [
    'The old token ends in the moment in which the new one is made: there is no grace.',
    'Rotating with a token that was rotated before revokes the tokens that came of it; this program never does that.',
    'The new token lives as long as the old one was made for; GitLab’s own default would be a week.',
    'A token without the scope api or self_rotate cannot rotate itself: name another with --admin.',
  ],
  source: [
    'https://docs.gitlab.com/api/personal_access_tokens/',
    'https://gitlab.com/gitlab-org/gitlab/-/issues/524639',
    'https://gitlab.com/gitlab-org/gitlab/-/merge_requests/142664',
  ],
  checked: '2026-11',
  confidence: 'documented',
} satisfies RotationApi
