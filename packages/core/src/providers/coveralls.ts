import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.coveralls.io/api-introduction'

export const coveralls: Provider = {
  id: 'coveralls',
  name: 'Coveralls',
  hosts: ['coveralls.io'],
  aliases: [
    'coveralls.io',
    'python-coveralls',
    'coveralls-python',
    'coverallsapp',
    'coverallsapp/github-action',
    'goveralls',
  ],
  docs: [docs, 'https://github.com/coverallsapp/github-action'],
  dashboard: {
    keys: 'https://coveralls.io/repos',
  },
  variables: ['COVERALLS_REPO_TOKEN', 'COVERALLS_TOKEN', 'COVERALLS_API_TOKEN'],
  keys: [
    {
      kind: 'repo token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '33 letters and digits',
      note: 'One for each repository.',
    },
    {
      kind: 'personal API token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: '32 characters',
      note: 'Not for uploads.',
    },
  ],
  placements: [
    {
      in: 'body',
      name: 'repo_token',
      scheme: null,
      note: 'In the file json_file.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 422],
      match: {
        at: null,
        contains: "Couldn't find a repository matching this job",
      },
      causes: ['config.not_loaded', 'key.wrong_kind', 'key.mistyped', 'perm.resource'],
      note: 'The repo token is empty (secrets are not given to builds of forks), is a personal token, or the repository is not switched on at Coveralls; service_name and service_job_id have to be those of the CI. On GitHub Actions GITHUB_TOKEN serves.',
      example: {
        body: '{"message":"Couldn\'t find a repository matching this job.","error":true}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 422,
      match: {
        at: null,
        contains: 'must be unique for Travis Jobs not supplying a Coveralls Repo Token',
      },
      causes: ['config.not_loaded', 'send.absent'],
      note: 'No repo token came along, so that the number of the job is the only proof, and that was used already.',
      example: {
        body: '{"message":"service_job_id (123) must be unique for Travis Jobs not supplying a Coveralls Repo Token","error":true}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'Not on TravisCI. You have to provide either repo_token',
      },
      causes: ['config.not_loaded'],
      note: 'coveralls-python: set COVERALLS_REPO_TOKEN, or GITHUB_TOKEN and --service=github.',
      example: {
        sdkText:
          'coveralls.exception.CoverallsException: Not on TravisCI. You have to provide either repo_token in .coveralls.yml or set the COVERALLS_REPO_TOKEN env var.',
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
      causes: ['key.wrong_kind', 'key.mistyped'],
      note: 'Uploads want the repo token, the API a personal one.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 422,
      match: {
        at: null,
      },
      causes: ['config.not_loaded', 'key.wrong_kind'],
      note: 'Mostly a repo token that is empty or of another repository.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
