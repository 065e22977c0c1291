import type { Provider } from '../model/provider.ts'

const core = 'https://github.com/semantic-release/semantic-release/blob/master/lib/definitions/errors.js'
const ofGithub = 'https://github.com/semantic-release/github/blob/master/lib/definitions/errors.js'
const ofGitlab = 'https://github.com/semantic-release/gitlab/blob/master/lib/definitions/errors.js'
const ofNpm = 'https://github.com/semantic-release/npm/blob/master/lib/definitions/errors.js'

/** A release tool that words the refusals of the services it asks before a release. */
export const semanticRelease: Provider = {
  id: 'semantic-release',
  name: 'semantic-release',
  nameIsWord: true,
  hosts: [],
  aliases: ['semantic-release/semantic-release'],
  docs: ['https://semantic-release.gitbook.io/semantic-release/usage/ci-configuration'],
  dashboard: { keys: 'https://semantic-release.gitbook.io/semantic-release/usage/ci-configuration' },
  variables: [],
  keys: [],
  placements: [],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        pattern: "E(?:GH|GL)NO(?:PUSH|PULL)?PERMISSION|token doesn't allow to push on the repository",
      },
      causes: ['perm.scope', 'env.wrong_account'],
      note: 'The user of the token has no write access to this repository, or the token lacks the scope (repo, api).',
      example: { sdkText: "EGHNOPERMISSION The GitHub token doesn't allow to push on the repository acme/tools." },
      source: [ofGithub, ofGitlab],
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: null,
      match: { at: null, pattern: 'ENO(?:GH|GL|NPM)TOKEN|No (?:GitHub|GitLab|npm) token specified' },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'GH_TOKEN or GITHUB_TOKEN, GL_TOKEN or GITLAB_TOKEN, NPM_TOKEN: none of them in this job.',
      example: { sdkText: 'ENOGHTOKEN No GitHub token specified.' },
      source: [ofGithub, ofGitlab, ofNpm],
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: null,
      match: { at: null, pattern: 'EINVALID(?:GH|GL|NPM)TOKEN' },
      causes: ['key.unknown', 'env.wrong_host', 'key.expired', 'key.wrong_kind'],
      note: 'The service answered 401. On an own server githubUrl or gitlabUrl (GITHUB_URL, GL_URL) is missing; npm wants an automation token where a second factor is asked.',
      example: { sdkText: 'EINVALIDGHTOKEN Invalid GitHub token.' },
      source: [ofGithub, ofGitlab, ofNpm],
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: null,
      match: { at: null, contains: 'EGITNOPERMISSION' },
      causes: ['perm.scope', 'config.not_loaded', 'key.expired', 'env.wrong_host'],
      note: '`git push --dry-run` was refused: no token in this job (then it asks without one), one that may not push, or a repositoryUrl that is redirected.',
      example: { sdkText: 'EGITNOPERMISSION Cannot push to the Git repository.' },
      source: [
        core,
        'https://github.com/semantic-release/semantic-release/issues/943',
        'https://github.com/semantic-release/semantic-release/issues/876',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: ['Without a token git is asked as whoever the checkout left in its settings.'],
}
