import type { Refusal } from '../../model/provider.ts'

export const npmRefusals = [
  {
    status: 403,
    match: { at: null, contains: 'Private mode enable, only admin can publish this module' },
    causes: ['env.wrong_host', 'perm.scope'],
    note: 'The words of cnpm, a mirror: the registry setting still names it, and publishing is for registry.npmjs.org (npm publish --registry=…).',
    example: {
      sdkText:
        'npm ERR! publish Failed PUT 403\nnpm ERR! [no_perms] Private mode enable, only admin can publish this module: acme-lib',
    },
    source: 'https://github.com/npm/npm/issues/13646',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$thrown', contains: 'This command requires you to be logged in' },
    causes: ['config.not_loaded', 'key.missing', 'env.wrong_host'],
    note: 'ENEEDAUTH: npm found no credential for this registry and sent nothing. The .npmrc line names another host, the file is not read (HOME, sudo, container), or the variable is not set.',
    example: {
      sdkText:
        'npm error code ENEEDAUTH\nnpm error need auth This command requires you to be logged in to https://registry.npmjs.org/\nnpm error need auth You need to authorize this machine using `npm login`',
    },
    source: 'https://github.com/npm/cli/blob/HEAD/lib/utils/error-message.js',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: null,
    match: { at: '$thrown', contains: 'Failed to replace env in config: ${' },
    causes: ['config.not_loaded'],
    note: 'The .npmrc refers to a variable that this process does not have. Newer versions leave ${NPM_TOKEN} in place and send it as it stands.',
    example: { sdkText: 'Error: Failed to replace env in config: ${NPM_TOKEN}' },
    source: 'https://docs.npmjs.com/cli/v11/configuring-npm/npmrc',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: '$thrown', contains: 'This operation requires a one-time password' },
    causes: ['token.incomplete', 'perm.scope'],
    note: 'EOTP: the token is good, the second factor is missing. In CI use a token that may bypass it, or trusted publishing.',
    example: {
      sdkText:
        'npm error code EOTP\nnpm error This operation requires a one-time password from your authenticator.\nnpm error You can provide a one-time password by passing --otp=<code> to the command you ran.',
    },
    source: 'https://github.com/npm/cli/blob/HEAD/lib/utils/error-message.js',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'header:www-authenticate', contains: 'OTP' },
    causes: ['token.incomplete', 'perm.scope'],
    note: 'The wire form of EOTP.',
    example: {
      headers: { 'www-authenticate': 'OTP' },
      body: '{"error":"You must provide a one-time pass. Upgrade your client to npm@latest in order to use 2FA."}',
    },
    source: 'https://docs.npmjs.com/about-access-tokens',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: '$thrown', contains: 'Access token expired or revoked. Please try logging in again' },
    causes: ['key.expired', 'key.revoked'],
    note: 'npm prints this notice before the real error, which may be E401, E403 or a misleading E404.',
    example: { sdkText: 'npm notice Access token expired or revoked. Please try logging in again.' },
    source: ['https://github.com/mochajs/mocha/issues/5680', 'https://github.com/npm/documentation/issues/1823'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: '$thrown', contains: 'your authentication token seems to be invalid' },
    causes: ['key.unknown', 'key.expired', 'key.revoked', 'config.mangled', 'env.wrong_host'],
    note: 'E401 with a Bearer challenge: a token went out and the registry does not know it.',
    example: {
      sdkText:
        'npm error code E401\nnpm error Unable to authenticate, your authentication token seems to be invalid.\nnpm error To correct this please try logging in again with:\nnpm error   npm login',
    },
    source: 'https://github.com/npm/cli/blob/HEAD/lib/utils/error-message.js',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: '$thrown', contains: 'Incorrect or missing password' },
    causes: ['key.unknown', 'send.scheme_wrong', 'config.shadowed'],
    note: 'E401 with a Basic challenge: an old _auth or _password entry is used, often one that shadows the token.',
    example: {
      sdkText:
        'npm error code E401\nnpm error Incorrect or missing password.\nnpm error If you were trying to login, change your password, create an\nnpm error authentication token or enable two-factor authentication then\nnpm error that means you likely typed your password in incorrectly.',
    },
    source: 'https://github.com/npm/cli/blob/HEAD/lib/utils/error-message.js',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: '$thrown', contains: 'Unable to authenticate, need: ' },
    causes: ['send.absent', 'key.unknown', 'env.wrong_host'],
    note: 'The registry (often a private one) wants another scheme than the one configured; the challenge is printed after the colon.',
    example: {
      sdkText: 'npm error code E401\nnpm error Unable to authenticate, need: Basic realm="Artifactory Realm"',
    },
    source: 'https://github.com/npm/cli/blob/HEAD/lib/utils/error-message.js',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: '$thrown', contains: 'granular access token with bypass 2fa enabled is required' },
    causes: ['perm.scope', 'token.incomplete'],
    note: 'The account asks for two factors on publishing and the token has no bypass.',
    example: {
      sdkText:
        'npm error code E403\nnpm error 403 403 Forbidden - PUT https://registry.npmjs.org/example - Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.',
    },
    source: 'wording read in the code of several public projects',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: '$thrown', contains: 'You do not have permission to publish' },
    causes: ['perm.resource', 'env.wrong_account', 'perm.scope'],
    note: 'The name belongs to somebody else, or the token is limited to other packages or scopes.',
    example: {
      sdkText:
        'npm error code E403\nnpm error 403 403 Forbidden - PUT https://registry.npmjs.org/example - You do not have permission to publish "example". Are you logged in as the correct user?',
    },
    source: 'https://docs.npmjs.com/about-access-tokens',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: '$thrown', contains: 'You cannot publish over the previously published versions' },
    causes: ['perm.resource'],
    note: 'No fault of the key: this version exists already.',
    example: {
      sdkText:
        'npm error code E403\nnpm error 403 403 Forbidden - PUT https://registry.npmjs.org/example - You cannot publish over the previously published versions: 1.0.0.',
    },
    source: 'https://docs.npmjs.com/about-access-tokens',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 402,
    match: { at: '$thrown', contains: 'You must sign up for private packages' },
    causes: ['account.billing', 'perm.resource'],
    note: 'A scoped package is private by default: publish with --access public, or pay for private ones.',
    example: {
      sdkText:
        'npm error code E402\nnpm error 402 Payment Required - PUT https://registry.npmjs.org/@example%2fpackage - You must sign up for private packages',
    },
    source: 'https://docs.npmjs.com/creating-and-publishing-scoped-public-packages',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 404,
    match: { at: '$thrown', pattern: '404 Not Found - PUT https?://' },
    causes: ['key.expired', 'key.revoked', 'send.absent', 'config.not_loaded', 'perm.scope', 'perm.resource'],
    note: 'Publishing with a dead or missing token answers 404, not 401: the registry hides what an unknown caller may not see. `npm whoami` tells whether the token lives.',
    example: {
      sdkText:
        "npm error code E404\nnpm error 404 Not Found - PUT https://registry.npmjs.org/@example%2fpackage - Not found\nnpm error 404  '@example/package@1.0.0' is not in this registry.",
    },
    source: [
      'https://github.com/mochajs/mocha/issues/5680',
      'https://github.com/aws/aws-durable-execution-sdk-js/issues/429',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 404,
    match: { at: '$thrown', contains: 'could not be found or you do not have permission to access it' },
    causes: ['perm.resource', 'send.absent', 'key.expired', 'env.wrong_host'],
    note: 'Private packages answer 404 to whoever may not read them.',
    example: {
      sdkText:
        "npm error 404  The requested resource '@example/package@1.0.0' could not be found or you do not have permission to access it.",
    },
    source: 'https://github.com/npm/cli/blob/HEAD/lib/utils/error-message.js',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: '$thrown', pattern: '401 Unauthorized - (?:GET|PUT|POST|DELETE) https?://' },
    causes: ['key.unknown', 'key.expired', 'key.revoked', 'config.mangled', 'config.shadowed'],
    note: 'The general E401; ask `npm config ls -l` and `npm config get userconfig` which .npmrc won.',
    example: { sdkText: 'npm error code E401\nnpm error 401 Unauthorized - GET https://registry.npmjs.org/-/whoami' },
    source: 'https://github.com/jfarmer08/wyze-api/issues/49',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 429,
    match: { at: null, contains: 'Too Many Requests' },
    causes: ['limit.rate'],
    note: 'Too many requests from one address.',
    example: { body: '{"error":"Too Many Requests"}' },
    source: 'https://docs.npmjs.com/policies/open-source-terms',
    checked: '2026-11',
    confidence: 'from-memory',
  },
] satisfies readonly Refusal[]
