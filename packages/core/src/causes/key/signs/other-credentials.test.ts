import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { expired } from '../expired.ts'
import { unknown } from '../unknown.ts'
import { wrongKind } from '../wrong-kind.ts'

const deployToken = ['gldt-', '4IbfOuSdETWA9W0aAlpy'].join('')
const personalToken = ['ghp_', 'QUctPnmbyJXqISZG1V8sHNneaUtOJq2cqEKA'].join('')
const registration = "NotFound from 'POST https://api.github.com/actions/runner-registration'"

const ofKind: readonly SignRow[] = [
  {
    sign: 'job-token-as-access-token',
    hit: { status: 401, config: 'variables:\n  GITLAB_TOKEN: $CI_JOB_TOKEN' },
    miss: { status: 401, config: 'variables:\n  NPM_TOKEN: $CI_JOB_TOKEN' },
  },
  {
    sign: 'job-token-as-access-token',
    hit: { status: 401, code: 'curl --header "PRIVATE-TOKEN: $CI_JOB_TOKEN" $CI_API_V4_URL/user' },
    miss: { status: 401, code: 'curl --header "JOB-TOKEN: $CI_JOB_TOKEN" $CI_API_V4_URL/job' },
  },
  {
    sign: 'job-token-as-access-token',
    hit: { status: 401, config: 'variables:\n  REVIEW__HTTP_CLIENT__API_TOKEN: "$CI_JOB_TOKEN"' },
    miss: { status: 401, config: 'variables:\n  NPM_API_TOKEN: "$CI_JOB_TOKEN"' },
  },
  {
    sign: 'job-token-as-access-token',
    hit: { status: 401, text: 'GitLab: 401 Unauthorized', remarks: ['job token: fails, personal token: ok'] },
    miss: { status: 401, text: 'GitLab: 401 Unauthorized', remarks: ['job token: ok, personal token: ok'] },
  },
  {
    sign: 'deploy-token-at-the-api',
    hit: {
      status: 401,
      request: { method: 'GET', url: 'https://gitlab.com/api/v4/projects', headers: [['PRIVATE-TOKEN', deployToken]] },
    },
    miss: {
      status: 401,
      request: {
        method: 'GET',
        url: 'https://gitlab.com/api/v4/projects/7/packages/pypi/simple',
        headers: [['Deploy-Token', deployToken]],
      },
    },
  },
  {
    sign: 'password-behind-single-sign-on',
    hit: {
      status: 401,
      text: 'Invalid password/token for user: jdoe',
      remarks: ['login by SAML', 'the password is right'],
    },
    miss: {
      status: 401,
      text: 'Invalid password/token for user: jdoe',
      remarks: ['login by SAML', 'no password, an API token is used'],
    },
  },
  {
    sign: 'key-of-the-organization-page',
    hit: { status: 403, text: 'Confluence: 403', remarks: ['the key was made at admin.atlassian.com'] },
    miss: { status: 403, text: 'Confluence: 403', remarks: ['the key was made at id.atlassian.com'] },
  },
  {
    sign: 'code-taken-for-the-token',
    hit: { text: 'Bad credentials', remarks: ['the code from the redirect is used as the token'] },
    miss: { text: 'Bad credentials', remarks: ['the code is exchanged for a token'] },
  },
  {
    sign: 'registration-token-at-the-api',
    hit: { text: 'Bad credentials', remarks: ['the token was copied from the new self-hosted runner page'] },
    miss: { text: 'Bad credentials', remarks: ['the token was copied from the page of personal tokens'] },
  },
  {
    sign: 'code-handed-as-the-token',
    hit: { text: 'Bad credentials', code: "const octokit = new Octokit({ auth: searchParams.get('code') })" },
    miss: { text: 'Bad credentials', code: 'const { token } = await exchange({ code: req.query.code })' },
  },
  {
    sign: 'personal-token-in-place-of-registration',
    hit: { text: `./config.sh --token ${personalToken}\n${registration}` },
    miss: { text: `./config.sh --token AABBCCDDEE\n${registration}` },
  },
]

const ofUnknown: readonly SignRow[] = [
  {
    sign: 'fails-where-a-token-goes-along',
    hit: {
      text: 'Codecov: Repository not found',
      remarks: ['uploads of pull requests from forks work', 'only the push to main fails'],
    },
    miss: { text: 'Codecov: Repository not found', remarks: ['no upload works, neither from forks nor from main'] },
  },
]

const ofExpired: readonly SignRow[] = [
  {
    sign: 'end-was-announced',
    hit: { text: '401', remarks: ['there was an e-mail that the token is about to expire'] },
    miss: { text: '401', remarks: ['there was an e-mail that the token was created'] },
  },
]

describe('other credentials', () => {
  describe('wrong kind', () => {
    testSigns(wrongKind, ofKind)
  })
  describe('unknown', () => {
    testSigns(unknown, ofUnknown)
  })
  describe('expired', () => {
    testSigns(expired, ofExpired)
  })
})
