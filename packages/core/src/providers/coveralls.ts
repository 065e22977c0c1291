import type { Provider } from '../model/provider.ts'

const pages = 'https://docs.coveralls.io/ci-services'

export const coveralls = {
  id: 'coveralls',
  name: 'Coveralls',
  hosts: ['coveralls.io'],
  aliases: ['coveralls', 'coverallsapp', 'node-coveralls', 'python-coveralls', 'php-coveralls'],
  docs: [pages, 'https://github.com/coverallsapp/github-action#usage'],
  dashboard: { keys: 'https://coveralls.io/repos' },
  variables: ['COVERALLS_REPO_TOKEN', 'COVERALLS_TOKEN', 'COVERALLS_SERVICE_NAME'],
  keys: [
    {
      kind: 'repository token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '33 letters and digits',
      note: 'One for each repository; it names the repository, too.',
    },
    {
      kind: 'personal token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'letters and digits',
      note: 'For the API of repositories; no reports are sent with it.',
    },
  ],
  placements: [
    { in: 'body', name: 'repo_token', scheme: null, note: 'In the JSON of a report.' },
    { in: 'header', name: 'Authorization', scheme: 'token', note: 'Personal token, API of repositories only.' },
  ],
  companions: [
    {
      in: 'body',
      name: 'service_name',
      required: 'reports without a repository token',
      failure: "422 Couldn't find a repository matching this job",
    },
  ],
  probe: null,
  refusals: [
    {
      status: 422,
      match: { at: null, contains: "Couldn't find a repository matching this job" },
      causes: ['key.wrong_kind', 'key.missing', 'config.not_loaded', 'perm.resource', 'send.companion', 'server.fault'],
      note: 'The repository is found by the token. The GitHub action wants the GITHUB_TOKEN of the run itself, neither an own token nor the one of Coveralls; other programs want the repository token, which forks do not see. A repository that was not added on the site answers the same.',
      example: { body: '{"message":"Couldn\'t find a repository matching this job.","error":true}' },
      source: [
        'https://github.com/coverallsapp/github-action/issues/14',
        'https://github.com/coverallsapp/github-action/issues/134',
        'https://github.com/lemurheavy/coveralls-public/issues/632',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: null, contains: 'Repo token could not be determined' },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'Neither COVERALLS_REPO_TOKEN nor repo_token in .coveralls.yml was found.',
      example: {
        sdkText: "[warn] 'Repo token could not be determined.  Continuing without it.'",
      },
      source: 'https://github.com/lemurheavy/coveralls-public/issues/632',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: 'one host; an Enterprise server has its own (coveralls-endpoint)',
  quirks: ['A refused token is 422, not 401.', 'Runs of forks have no repository token.'],
} satisfies Provider
