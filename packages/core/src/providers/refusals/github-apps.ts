import type { Refusal } from '../../model/provider.ts'

export const githubAppsRefusals = [
  {
    status: 403,
    match: { at: null, contains: 'Request forbidden by administrative rules' },
    causes: ['perm.client', 'client.defect'],
    note: 'Plain text; missing User-Agent, no key fault.',
    example: {
      body: '\r\nRequest forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.\r\n',
    },
    source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'message', contains: 'account was suspended' },
    causes: ['account.suspended'],
    note: 'The account is suspended; support decides.',
    example: {
      body: '{"message":"Sorry. Your account was suspended.","documentation_url":"https://docs.github.com/rest","status":"403"}',
    },
    source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: 'message', contains: 'Upgrade to GitHub Pro or make this repository public to enable this feature' },
    causes: ['perm.resource'],
    note: 'The plan lacks the feature; the token is in order.',
    example: {
      body: '{"message":"Upgrade to GitHub Pro or make this repository public to enable this feature.","documentation_url":"https://docs.github.com/rest","status":"403"}',
    },
    source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: 'message', contains: 'installation has been suspended' },
    causes: ['account.suspended'],
    note: 'GitHub App installation.',
    example: {
      body: '{"message":"This installation has been suspended","documentation_url":"https://docs.github.com/rest","status":"403"}',
    },
    source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: {
      at: null,
      pattern:
        '403[^\\n]{0,80}app/installations/\\d{1,12}/access_tokens|app/installations/\\d{1,12}/access_tokens[^\\n]{0,80}403',
    },
    causes: ['account.suspended', 'perm.resource', 'perm.ip'],
    note: 'The app itself was recognised, else it were 401 or 404: this installation is suspended (suspended_at in GET /app/installations tells), or its organization lets in listed addresses alone.',
    example: {
      sdkText:
        'could not refresh installation id 48\'s token: received non 2xx response status "403 Forbidden" when fetching https://api.github.com/app/installations/48/access_tokens',
    },
    source: [
      'https://docs.github.com/en/apps/maintaining-github-apps/suspending-a-github-app-installation',
      'https://github.com/ossf/allstar/issues/314',
      'https://github.com/mend/renovate-ce-ee/issues/391',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'message', equals: 'A JSON web token could not be decoded' },
    causes: ['key.wrong_kind', 'config.mangled', 'sign.mismatch', 'key.truncated'],
    note: 'App endpoint got something else than a JWT, or private key of another App; PEM newlines damaged.',
    example: {
      body: '{"message":"A JSON web token could not be decoded","documentation_url":"https://docs.github.com/rest","status":"401"}',
    },
    source: 'https://github.com/probot/probot/blob/HEAD/test/probot.test.ts#L282',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'message',
      contains: 'must be a numeric value representing the future time at which the assertion expires',
    },
    causes: ['sign.clock', 'token.claims'],
    note: 'At GitHub the time in `exp` is over: the clock here is behind, or the token lives for seconds only.',
    example: {
      body: '{"message":"\'Expiration time\' claim (\'exp\') must be a numeric value representing the future time at which the assertion expires","documentation_url":"https://docs.github.com/rest","status":"401"}',
    },
    source: [
      'https://github.com/sigmavirus24/github3.py/issues/1050',
      'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'message', pattern: "'Issuer' claim \\('iss'\\) must be|'Issued at' claim \\('iat'\\) must be" },
    causes: ['token.claims', 'sign.clock', 'config.not_loaded'],
    note: '`iss` is the number of the app or its client id, `iat` a whole number of seconds that has passed.',
    example: {
      body: '{"message":"\'Issuer\' claim (\'iss\') must be an Integer","documentation_url":"https://docs.github.com/rest","status":"401"}',
    },
    source:
      'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: 'message', pattern: "^'Expiration time' claim \\('exp'\\)" },
    causes: ['token.claims', 'sign.clock'],
    note: "10 minutes at most; clock ahead. Other: 'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires (clock behind). 'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued.",
    example: {
      body: '{"message":"\'Expiration time\' claim (\'exp\') is too far in the future","documentation_url":"https://docs.github.com/rest","status":"401"}',
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
    match: { at: 'message', pattern: "Missing 'issuer' claim|Integration must generate a public key" },
    causes: ['token.claims', 'config.not_loaded'],
    note: 'APP_ID empty.',
    example: {
      body: '{"message":"Missing \'issuer\' claim (\'iss\') in assertion","documentation_url":"https://docs.github.com/rest","status":"401"}',
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
    match: { at: 'message', equals: 'Integration not found' },
    causes: ['env.wrong_account', 'key.unknown'],
    note: 'App id wrong or of another host.',
    example: {
      body: '{"message":"Integration not found","documentation_url":"https://docs.github.com/rest","status":"404"}',
    },
    source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: 'message', equals: 'This endpoint requires you to be authenticated.' },
    causes: ['send.absent', 'key.missing'],
    note: 'GraphQL never works without a token.',
    example: {
      body: '{"message":"This endpoint requires you to be authenticated.","documentation_url":"https://docs.github.com/graphql/guides/forming-calls-with-graphql#authenticating-with-graphql","status":"401"}',
    },
    source: [
      'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 200,
    match: {
      at: 'errors[0].type',
      equals: 'INSUFFICIENT_SCOPES',
      orContains: 'Your token has not been granted the required scopes to execute this query. The',
    },
    causes: ['perm.scope'],
    note: 'GraphQL answers HTTP 200; the message names the missing scopes.',
    example: {
      body: '{"data":null,"errors":[{"type":"INSUFFICIENT_SCOPES","message":"Your token has not been granted the required scopes to execute this query. The \'login\' field requires one of the following scopes: [\'read:org\'], but your token has only been granted the: [\'repo\'] scopes. Please modify your token\'s scopes at: https://github.com/settings/tokens.","path":["viewer"]}]}',
    },
    source: 'https://github.com/cli/cli/blob/HEAD/pkg/cmd/project/shared/queries/queries_test.go#L337',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 200,
    match: { at: 'errors[0].type', equals: 'FORBIDDEN' },
    causes: ['perm.scope', 'perm.resource', 'perm.ip'],
    note: 'GraphQL: same sentences as REST; extensions.saml_failure true: SSO.',
    example: {
      body: '{"data":null,"errors":[{"type":"FORBIDDEN","message":"Resource not accessible by personal access token","path":["viewer"]}]}',
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 200,
    match: { at: 'errors[0].type', equals: 'NOT_FOUND', orContains: 'Could not resolve to a Repository with the name' },
    causes: ['perm.resource', 'perm.scope', 'env.wrong_account'],
    note: 'GraphQL answers HTTP 200 and hides private objects like REST does.',
    example: {
      body: '{"data":null,"errors":[{"type":"NOT_FOUND","message":"Could not resolve to a Repository with the name \'org/private\'.","path":["viewer"]}]}',
    },
    source: 'https://github.com/cli/cli/blob/HEAD/acceptance/testdata/repo/repo-delete.txtar#L13',
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
