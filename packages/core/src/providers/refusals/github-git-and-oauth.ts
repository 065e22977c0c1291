import type { Refusal } from '../../model/provider.ts'

export const githubGitAndOauthRefusals = [
  {
    status: 200,
    match: {
      at: 'error',
      equals: 'incorrect_client_credentials',
      orContains: 'The client_id and/or client_secret passed are incorrect.',
    },
    causes: ['key.unknown', 'key.mistyped', 'env.wrong_account'],
    note: 'OAuth token endpoint answers 200 with error.',
    example: {
      body: '{"error":"incorrect_client_credentials","error_description":"The client_id and/or client_secret passed are incorrect.","error_uri":"https://docs.github.com/apps/managing-oauth-apps/troubleshooting-oauth-app-access-token-request-errors/#incorrect-client-credentials"}',
    },
    source: [
      'https://docs.github.com/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 200,
    match: { at: 'error', equals: 'bad_verification_code', orContains: 'The code passed is incorrect or expired.' },
    causes: ['token.expired'],
    note: 'Code used twice or older than 10 min; redirect_uri_mismatch is the sibling.',
    example: {
      body: '{"error":"bad_verification_code","error_description":"The code passed is incorrect or expired."}',
    },
    source: [
      'https://github.com/PyGithub/PyGithub/blob/HEAD/tests/ReplayData/ApplicationOAuth.testGetAccessTokenBadCode.txt#L10',
      'https://docs.github.com/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 200,
    match: {
      at: 'error',
      equals: 'bad_refresh_token',
      orContains: 'The refresh token passed is incorrect or expired.',
    },
    causes: ['token.expired', 'key.revoked'],
    note: 'Each refresh token works once.',
    example: {
      body: '{"error":"bad_refresh_token","error_description":"The refresh token passed is incorrect or expired."}',
    },
    source: [
      'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: '$git', contains: 'Permission to' },
    causes: ['perm.scope', 'env.wrong_account', 'config.shadowed'],
    note: "Names the account that was used: often another account from the credential helper; in Actions 'denied to github-actions[bot]': permissions: contents: write missing.",
    example: {
      body: "remote: Permission to org/repo.git denied to user.\nfatal: unable to access 'https://github.com/org/repo.git/': The requested URL returned error: 403",
    },
    source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: '$git', contains: 'Write access to repository not granted' },
    causes: ['perm.scope'],
    note: 'A fine-grained token without Contents: write.',
    example: {
      body: "remote: Write access to repository not granted.\nfatal: unable to access 'https://github.com/org/repo.git/': The requested URL returned error: 403",
    },
    source: [
      'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: '$git',
      contains: 'Invalid username or token. Password authentication is not supported for Git operations',
    },
    causes: ['key.wrong_kind', 'key.expired', 'key.revoked', 'key.mistyped'],
    note: 'Older: remote: Support for password authentication was removed on August 13, 2021. / remote: Invalid username or password.',
    example: {
      body: "remote: Invalid username or token. Password authentication is not supported for Git operations.\nfatal: Authentication failed for 'https://github.com/org/repo.git/'",
    },
    source: [
      'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 404,
    match: { at: '$git', contains: 'remote: Repository not found.' },
    causes: ['perm.resource', 'perm.scope', 'env.wrong_account', 'send.absent'],
    note: 'Git hides private repositories from whoever may not see them.',
    example: {
      body: "remote: Repository not found.\nfatal: repository 'https://github.com/org/private.git/' not found",
    },
    source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: '$git', contains: 'without `workflow` scope' },
    causes: ['perm.scope'],
    note: 'The scope workflow (or the permission Workflows) is missing.',
    example: {
      body: '! [remote rejected] main -> main (refusing to allow a Personal Access Token to create or update workflow `.github/workflows/ci.yml` without `workflow` scope)',
    },
    source: 'https://github.com/desktop/desktop/blob/HEAD/app/src/ui/dispatcher/error-handlers.ts#L380',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: null, contains: 'The token provided does not match expected scopes' },
    causes: ['perm.scope'],
    note: "Packages (npm.pkg.github.com, ghcr.io): classic token with read:packages / write:packages needed; fine-grained tokens do not work there; 'unauthenticated: User cannot be authenticated with the token provided.': bad token; 'denied: permission_denied: write_package': package not linked to the repository.",
    example: { body: 'denied: permission_denied: The token provided does not match expected scopes.' },
    source: [
      'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$thrown', contains: 'set the GH_TOKEN environment variable' },
    causes: ['config.not_loaded', 'key.missing'],
    note: 'gh found neither variable nor stored login.',
    example: {
      body: 'gh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable. Example:\n  env:\n    GH_TOKEN: ${{ github.token }}',
    },
    source: 'https://github.com/cli/cli/blob/trunk/pkg/cmd/root/help.go',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: null,
    match: { at: '$thrown', pattern: 'The token in (\\S+) is invalid' },
    causes: ['config.shadowed', 'key.expired', 'key.revoked'],
    note: 'Names the source (GITHUB_TOKEN, GH_TOKEN, keyring, hosts.yml).',
    example: {
      body: 'github.com\n  X Failed to log in to github.com using token (GITHUB_TOKEN)\n  - Active account: true\n  - The token in GITHUB_TOKEN is invalid.',
    },
    source: 'https://github.com/cli/cli/blob/trunk/pkg/cmd/auth/status/status.go',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'message', contains: 'API rate limit exceeded' },
    causes: ['limit.rate', 'send.absent'],
    note: 'The short form that libraries print; x-ratelimit-limit: 60 shows that the request was anonymous.',
    example: { body: '{"message":"API rate limit exceeded"}' },
    source: 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api',
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
