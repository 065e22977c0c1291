import type { Refusal } from '../../model/provider.ts'

export const githubWorkflowRefusals = [
  {
    status: 403,
    match: { at: null, contains: 'GitHub Actions is not permitted to create or approve pull requests' },
    causes: ['perm.resource', 'perm.scope'],
    note: 'A setting of the repository or organization (Settings, Actions, General), which no `permissions:` of a workflow overrules.',
    example: {
      body: '{"message":"GitHub Actions is not permitted to create or approve pull requests.","documentation_url":"https://docs.github.com/rest/pulls/pulls#create-a-pull-request","status":"403"}',
    },
    source: [
      'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository',
      'https://github.com/JetBrains/intellij-platform-plugin-template/issues/451',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: {
      at: null,
      pattern: 'refusing to allow an? [A-Za-z ]{3,30} to create or update workflow [^ ]{1,200} without `workflows?`',
    },
    causes: ['perm.scope'],
    note: 'An app needs the permission Workflows, a classic token the scope workflow; the token of a run can never have it.',
    example: {
      sdkText:
        '! [remote rejected] main -> main (refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission)',
    },
    source: [
      'https://github.com/peter-evans/create-pull-request/issues/1713',
      'https://github.com/JetBrains/junie-workflows/issues/36',
      'https://github.com/desktop/desktop/blob/HEAD/app/src/ui/dispatcher/error-handlers.ts#L380',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, contains: 'Personal access tokens with fine grained access do not support the GraphQL API' },
    causes: ['key.wrong_kind'],
    note: 'Said until 2023; newer servers answer it on Enterprise Server only. A classic token or an app works.',
    example: { body: '{"message":"Personal access tokens with fine grained access do not support the GraphQL API"}' },
    source: 'https://github.com/paygoc6/action-pull-request-another-repo/issues/20',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: null, contains: 'Parameter token or opts.auth is required' },
    causes: ['config.not_loaded', 'key.missing'],
    note: '@actions/github: the token is empty. Secrets are, in runs from forks and of Dependabot, and where the name is another one.',
    example: { sdkText: 'Error: Parameter token or opts.auth is required' },
    source: 'https://github.com/actions/toolkit/blob/main/packages/github/src/internal/utils.ts',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: null,
    match: { at: null, pattern: 'Unable to get ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)' },
    causes: ['perm.scope', 'config.not_loaded'],
    note: 'The job lacks `permissions: id-token: write`, which runs from forks never get.',
    example: { sdkText: 'Error: Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable' },
    source: 'https://github.com/actions/toolkit/blob/main/packages/core/src/oidc-utils.ts',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 404,
    match: { at: null, contains: 'api.github.com/actions/runner-registration' },
    causes: ['key.wrong_kind', 'token.expired', 'env.wrong_account', 'perm.scope'],
    note: 'config.sh wants the registration token (an hour, for this repository or organization), no personal one.',
    example: {
      sdkText:
        "Http response code: NotFound from 'POST https://api.github.com/actions/runner-registration' (Request Id: 7533:3E64)",
    },
    source: 'https://docs.github.com/en/rest/actions/self-hosted-runners#create-a-registration-token-for-a-repository',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: {
      at: null,
      contains: 'private_source_authentication_failure',
      orContains: 'The following source could not be reached as it requires authentication',
    },
    causes: ['config.not_loaded', 'key.expired', 'perm.resource', 'client.defect'],
    note: 'Dependabot at a private registry. It has secrets of its own (Dependabot secrets), apart from those of Actions, and reads only those that `registries:` names; the registry got none, an old one, or one without access to the package.',
    example: { sdkText: '| acme_widgets | private_source_authentication_failure |' },
    source: [
      'https://rubydoc.info/gems/dependabot-common/0.261.0/Dependabot/PrivateSourceAuthenticationFailure',
      'https://github.com/dependabot/dependabot-core/issues/11031',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
