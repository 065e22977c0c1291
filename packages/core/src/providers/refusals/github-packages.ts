import type { Refusal } from '../../model/provider.ts'

const packagePermissions =
  'https://docs.github.com/en/packages/learn-github-packages/about-permissions-for-github-packages'

export const githubPackagesRefusals = [
  {
    status: [401, 403],
    match: { at: null, pattern: 'installation not allowed to (?:Write|Create|Read|Delete) organization package' },
    causes: ['perm.scope', 'perm.resource'],
    note: 'The token of the workflow run: the job lacks `permissions: packages: write`, or the package does not give the repository access (Manage Actions access).',
    example: { sdkText: 'denied: installation not allowed to Write organization package' },
    source: ['https://github.com/hyperledger/firefly-signer/pull/74', 'https://github.com/pinchbench/skill/pull/17'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [401, 403],
    match: { at: null, contains: 'The token provided does not match expected scopes' },
    causes: ['perm.scope', 'key.wrong_kind'],
    note: 'A classic token with read:packages, write:packages or delete:packages.',
    example: { sdkText: 'denied: permission_denied: The token provided does not match expected scopes.' },
    source: packagePermissions,
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: [401, 403],
    match: { at: null, contains: 'permission_denied: read_package' },
    causes: ['perm.resource', 'perm.scope'],
    note: 'The package does not give the repository or the user of the token access, or the token lacks read:packages.',
    example: {
      sdkText:
        'npm error 403 403 Forbidden - GET https://npm.pkg.github.com/@acme%2ftools - Permission permission_denied: read_package',
    },
    source: packagePermissions,
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: null, contains: 'request could not be authenticated by the GitHub Packages service' },
    causes: ['key.wrong_kind', 'perm.scope', 'send.conflict', 'key.expired'],
    note: 'Since October 2020 the API key of a push is read before the credentials of nuget.config: a fixed word there (`--api-key RequiredApiKey` of the Azure tasks) is taken for the token.',
    example: {
      sdkText:
        'warn : Your request could not be authenticated by the GitHub Packages service. Please ensure your access token is valid and has the appropriate scopes configured.',
    },
    source: [
      'https://github.com/microsoft/azure-pipelines-tasks/issues/14168',
      'https://github.com/cake-contrib/Cake.Recipe/issues/706',
      'https://github.blog/changelog/2020-10-29-nuget-supports-api-key-option/',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, contains: 'authentication token not provided' },
    causes: ['config.not_loaded', 'send.absent', 'key.missing'],
    note: 'Public packages ask for a token, too.',
    example: {
      sdkText:
        'npm ERR! 401 Unauthorized - PUT https://npm.pkg.github.com/@acme%2ftools - authentication token not provided',
    },
    source: 'https://github.com/pascalgn/npm-publish-action/issues/46',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, pattern: 'maven\\.pkg\\.github\\.com' },
    causes: ['key.missing', 'config.not_loaded', 'key.expired', 'key.revoked'],
    note: 'The Maven registry wants a classic token with read:packages for public packages, too; without one, or with a dead one, it answers 401, and 403 or 404 to one that may not read.',
    example: {
      sdkText:
        "Could not GET 'https://maven.pkg.github.com/acme/tool/com/acme/tool/1.2.0/tool-1.2.0.pom'. Received status code 401 from server: Unauthorized",
    },
    source:
      'https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-apache-maven-registry',
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
