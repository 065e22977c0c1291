import type { Refusal } from '../../model/provider.ts'

/** What Yarn, pnpm and npm's own exchange of identities print of a registry's refusal. */
export const npmClientRefusals = [
  {
    status: [401, 404],
    match: { at: null, contains: 'unauthorized Login first' },
    causes: ['env.wrong_host', 'send.absent', 'config.shadowed'],
    note: 'Words of cnpm, not of npmjs.com: the registry that is set is a mirror, which knows no login of npm. npm config get registry shows it.',
    example: { sdkText: 'npm ERR! 404 unauthorized Login first: acme-web' },
    source: ['https://github.com/npm/npm/issues/19735', 'https://github.com/cnpm/cnpmjs.org'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$thrown', contains: 'OIDC token exchange error' },
    causes: ['token.claims', 'perm.resource', 'client.defect'],
    note: 'The trusted publisher at the registry does not match repository, workflow file or environment; "package not found" may also mean that there is none yet. Printed with `--loglevel verbose` only.',
    example: {
      sdkText:
        'npm verbose oidc Failed token exchange request with body message: OIDC token exchange error - package not found',
    },
    source: ['https://github.com/npm/cli/issues/8678', 'https://docs.npmjs.com/trusted-publishers/'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: null, contains: 'No authentication configured for request' },
    causes: ['config.not_loaded', 'send.absent', 'key.missing'],
    note: 'Yarn 2 and later reads .yarnrc.yml, no .npmrc: npmAuthToken at the top, in npmScopes or in npmRegistries. A trusted publisher that does not match ends here, too.',
    example: { sdkText: '➤ YN0033: │ @acme/tools@npm:1.0.0: No authentication configured for request' },
    source: 'https://yarnpkg.com/configuration/yarnrc#npmAuthToken',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: null, pattern: 'Invalid authentication \\(as (?:an unknown user|an anonymous user|undefined)\\)' },
    causes: ['config.not_loaded', 'key.expired', 'key.unknown', 'perm.resource'],
    note: 'Yarn 2 and later: the registry answered 401 or 403, and whoami told nobody. A version that is published already ends here, too.',
    example: { sdkText: '➤ YN0041: Invalid authentication (as an unknown user)' },
    source: ['https://github.com/yarnpkg/berry/issues/1408', 'https://yarnpkg.com/advanced/error-codes'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: null, pattern: 'Invalid authentication \\(as ' },
    causes: ['perm.resource', 'perm.scope', 'env.wrong_account'],
    note: 'Yarn 2 and later: the user in brackets is known and may not do this.',
    example: { sdkText: '➤ YN0041: Invalid authentication (as jdoe)' },
    source: 'https://yarnpkg.com/advanced/error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: [401, 403, 404],
    match: { at: null, contains: 'No authorization header was set for the request.' },
    causes: ['config.not_loaded', 'send.absent', 'env.wrong_host'],
    note: 'pnpm found no line whose host and path begin like the address that was asked (a tarball may lie on another path). Below it stands which lines it did find.',
    example: {
      sdkText:
        'ERR_PNPM_FETCH_401 GET https://npm.pkg.github.com/@acme%2Ftools: Unauthorized - 401\n\nNo authorization header was set for the request.',
    },
    source: ['https://github.com/pnpm/pnpm/issues/2933', 'https://github.com/pnpm/pnpm/issues/5970'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [401, 403],
    match: { at: null, contains: 'An authorization header was used: ' },
    causes: ['key.unknown', 'key.expired', 'perm.scope', 'key.revoked'],
    note: 'pnpm: the token was sent and the registry refused it.',
    example: {
      sdkText:
        'ERR_PNPM_FETCH_403 GET https://npm.pkg.github.com/@acme%2Ftools: Forbidden - 403\n\nAn authorization header was used: Bearer ghp_[hidden]',
    },
    source: 'https://github.com/pnpm/pnpm',
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
