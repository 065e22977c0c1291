import type { Provider } from '../model/provider.ts'
import { npmRefusals } from './refusals/npm.ts'
import { npmClientRefusals } from './refusals/npm-clients.ts'

export const npm: Provider = {
  id: 'npm',
  name: 'npm registry',
  hosts: ['registry.npmjs.org', 'registry.yarnpkg.com', 'www.npmjs.com'],
  aliases: [
    'npmjs',
    'npm registry',
    'npm publish',
    'npmrc',
    '.npmrc',
    'registry.npmjs.org',
    'npm token',
    'npm login',
    'npm adduser',
    '_authtoken',
    'node_auth_token',
    'npm whoami',
    'yarn npm publish',
    'pnpm publish',
  ],
  docs: [
    'https://docs.npmjs.com/about-access-tokens',
    'https://docs.npmjs.com/using-private-packages-in-a-ci-cd-workflow',
    'https://docs.npmjs.com/trusted-publishers',
    'https://docs.npmjs.com/cli/v11/configuring-npm/npmrc',
  ],
  dashboard: {
    keys: 'https://www.npmjs.com/settings/~/tokens',
    billing: 'https://www.npmjs.com/settings/~/billing',
    status: 'https://status.npmjs.org',
  },
  variables: ['NPM_TOKEN', 'NODE_AUTH_TOKEN', 'NPM_CONFIG_USERCONFIG', 'NPM_CONFIG_REGISTRY', 'YARN_NPM_AUTH_TOKEN'],
  keys: [
    {
      kind: 'access token',
      prefix: 'npm_',
      pattern: '^npm_[0-9A-Za-z]{36}$',
      env: 'any',
      role: 'api',
      checksum: 'npm-crc32',
      shape: 'npm_ and 36 letters and digits; the last six are the base62 CRC-32 of the first thirty',
      note: 'Granular tokens only since classic tokens were withdrawn; a token that may publish lives at most 90 days.',
      source: 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
      checked: '2026-11',
      confidence: 'documented',
      example: ['npm_', 'RMj43mdeBzMI1e0jeKbvY1vyL6QUsB1JR2JC'].join(''),
      sameShapeAs: ['cloudflare'],
    },
    {
      kind: 'access token (before 2021)',
      prefix: null,
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
      env: 'any',
      role: 'api',
      shape: 'GUID',
      note: 'Withdrawn with all classic tokens.',
      example: '8010ccf4-d303-22ff-bcc3-4281c1117194',
      sameShapeAs: ['pinecone', 'postmark', 'heroku', 'coinmarketcap', 'hubspot', 'docusign', 'deepl', 'entra'],
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'npm writes it from the line //registry.npmjs.org/:_authToken=${NPM_TOKEN} of .npmrc; the host part must be that of the registry in use.',
    },
    { in: 'header', name: 'npm-otp', scheme: null, note: 'The one-time password, beside the token.' },
  ],
  companions: [
    {
      in: 'header',
      name: 'npm-otp',
      required: 'accounts and packages that ask for a second factor on writing',
      failure: '401 with www-authenticate: OTP, printed as EOTP',
    },
    {
      in: 'other',
      name: 'registry line of the scope in .npmrc',
      required: 'scoped packages from another registry',
      failure: '404, or the token goes to the other registry',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://registry.npmjs.org/-/whoami',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'the user name; the token’s rights only by GET /-/npm/v1/tokens',
    note: '`npm whoami` does the same with the .npmrc in force.',
  },
  refusals: [...npmClientRefusals, ...npmRefusals],
  regions:
    'One registry. A .npmrc entry is bound to host and path: //registry.npmjs.org/:_authToken does not count for npm.pkg.github.com or a mirror.',
  quirks: [
    'Publishing with an expired, revoked or missing token gives 404, not 401.',
    'actions/setup-node writes an .npmrc that reads NODE_AUTH_TOKEN: setting NPM_TOKEN alone sends an empty token.',
    'The project .npmrc beats the one in the home directory, which beats the global one.',
    'npm sends the token only to the host and path of its .npmrc line: a missing slash or another registry sends nothing.',
    'A ${VAR} without value in .npmrc is sent literally by newer versions.',
    'Reading public packages with a dead token fails too: the registry does not fall back to anonymous.',
  ],
  rotation:
    '`npm token create` and `npm token revoke <id>`, or the Tokens page; trusted publishing (OIDC) needs no token at all.',
  leakPolicy:
    'GitHub secret scanning partner: tokens found in public repositories and packages are revoked and the owner is told by mail.',
}
