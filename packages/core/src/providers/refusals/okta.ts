import type { Refusal } from '../../model/provider.ts'

export const oktaRefusals = [
  {
    status: 401,
    match: { at: 'errorCode', equals: 'E0000011', orContains: 'Invalid token provided' },
    causes: ['key.revoked', 'key.expired', 'key.mistyped', 'send.scheme_wrong', 'env.wrong_host', 'perm.ip'],
    note: "Bearer instead of SSWS, token of the preview org, 30 days unused, administrator deactivated, or outside the token's network zone.",
    example: {
      body: '{"errorCode":"E0000011","errorSummary":"Invalid token provided","errorLink":"E0000011","errorId":"oaeAAAAAAAAAAAAAAAAAAAAAA","errorCauses":[]}',
      sdkText: 'OktaApiError: Okta HTTP 401 E0000011 Invalid token provided.',
    },
    source: 'https://developer.okta.com/docs/reference/api/authn/',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'header:www-authenticate', contains: 'insufficient_scope' },
    causes: ['perm.scope'],
    note: 'OAuth token: header names the scope.',
    example: {
      body: '{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action"}',
      headers: {
        'www-authenticate':
          'Bearer authorization_uri="http://ORG.okta.com/oauth2/v1/authorize", realm="http://ORG.okta.com", scope="okta.users.read", error="insufficient_scope", error_description="The access token provided does not contain the required scopes.", resource="/api/v1/users"',
      },
    },
    source: 'https://developer.okta.com/docs/reference/core-okta-api/',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: 'errorCode', equals: 'E0000006' },
    causes: ['perm.scope'],
    example: {
      body: '{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action","errorLink":"E0000006","errorId":"oaeAAAAAAAAAAAAAAAAAAAAAA","errorCauses":[]}',
    },
    source: [
      'https://github.com/okta/okta-developer-docs/blob/HEAD/packages/@okta/vuepress-site/data/error-codes.json',
      'https://developer.okta.com/docs/reference/error-codes/',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'errorCode', equals: 'E0000004', orContains: 'Authentication failed' },
    causes: ['key.mistyped', 'account.suspended'],
    note: 'User and password calls.',
    example: {
      body: '{"errorCode":"E0000004","errorSummary":"Authentication failed","errorLink":"E0000004","errorId":"oaeAAAAAAAAAAAAAAAAAAAAAA","errorCauses":[]}',
    },
    source: [
      'https://github.com/okta/okta-developer-docs/blob/HEAD/packages/@okta/vuepress-site/data/error-codes.json',
      'https://developer.okta.com/docs/reference/error-codes/',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'errorCode', equals: 'E0000005' },
    causes: ['send.absent', 'token.expired'],
    note: 'No usable credential: session cookie missing.',
    example: {
      body: '{"errorCode":"E0000005","errorSummary":"Invalid session","errorLink":"E0000005","errorId":"oaeAAAAAAAAAAAAAAAAAAAAAA","errorCauses":[]}',
    },
    source: [
      'https://github.com/okta/okta-developer-docs/blob/HEAD/packages/@okta/vuepress-site/data/error-codes.json',
      'https://developer.okta.com/docs/reference/error-codes/',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: {
      at: 'errorCode',
      equals: 'E0000015',
      orContains: 'You do not have permission to access the feature you are requesting',
    },
    causes: ['perm.resource'],
    example: {
      body: '{"errorCode":"E0000015","errorSummary":"You do not have permission to access the feature you are requesting","errorLink":"E0000015","errorId":"oaeAAAAAAAAAAAAAAAAAAAAAA","errorCauses":[]}',
    },
    source: [
      'https://github.com/okta/okta-developer-docs/blob/HEAD/packages/@okta/vuepress-site/data/error-codes.json',
      'https://developer.okta.com/docs/reference/error-codes/',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 404,
    match: { at: 'errorCode', equals: 'E0000007' },
    causes: ['env.wrong_account', 'perm.resource'],
    example: {
      body: '{"errorCode":"E0000007","errorSummary":"Not found: Resource not found: 00u1234567890abcdefg (User)","errorLink":"E0000007","errorId":"oaeAAAAAAAAAAAAAAAAAAAAAA","errorCauses":[]}',
    },
    source: [
      'https://github.com/okta/okta-developer-docs/blob/HEAD/packages/@okta/vuepress-site/data/error-codes.json',
      'https://developer.okta.com/docs/reference/error-codes/',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 405,
    match: {
      at: 'errorCode',
      equals: 'E0000022',
      orContains: 'The endpoint does not support the provided HTTP method',
    },
    causes: ['client.defect', 'perm.scope', 'key.revoked'],
    note: 'Okta says of it: the call is not allowed because of a lack of permissions or an invalid token; GET the same resource with the token to tell.',
    example: {
      body: '{"errorCode":"E0000022","errorSummary":"The endpoint does not support the provided HTTP method","errorLink":"E0000022","errorId":"oaeAAAAAAAAAAAAAAAAAAAAAA","errorCauses":[]}',
    },
    source: [
      'https://github.com/okta/okta-developer-docs/blob/HEAD/packages/@okta/vuepress-site/data/error-codes.json',
      'https://developer.okta.com/docs/reference/error-codes/',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: {
      at: 'errorCode',
      equals: 'E0000047',
      orContains: 'API call exceeded rate limit due to too many requests.',
    },
    causes: ['limit.rate'],
    example: {
      body: '{"errorCode":"E0000047","errorSummary":"API call exceeded rate limit due to too many requests.","errorLink":"E0000047","errorId":"oaeAAAAAAAAAAAAAAAAAAAAAA","errorCauses":[]}',
      headers: { 'x-rate-limit-remaining': '0' },
    },
    source: [
      'https://github.com/okta/okta-developer-docs/blob/HEAD/packages/@okta/vuepress-site/data/error-codes.json',
      'https://developer.okta.com/docs/reference/error-codes/',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: {
      at: 'error',
      equals: 'invalid_client',
      orContains: 'Client authentication failed. Either the client or the client credentials are invalid.',
    },
    causes: ['key.mistyped', 'key.revoked', 'env.wrong_host'],
    note: "Token endpoint; 'The client secret supplied for a confidential client is invalid.'; custom authorization server vs org server.",
    example: {
      body: '{"error":"invalid_client","error_description":"Client authentication failed. Either the client or the client credentials are invalid."}',
    },
    source:
      'https://github.com/okta/okta-developer-docs/blob/HEAD/packages/@okta/vuepress-site/data/oauth2-error-codes.json#L654',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 400,
    match: {
      at: 'error',
      equals: 'invalid_scope',
      orContains: 'One or more scopes are not configured for the authorization server resource.',
    },
    causes: ['perm.scope', 'env.wrong_host'],
    example: {
      body: '{"error":"invalid_scope","error_description":"One or more scopes are not configured for the authorization server resource."}',
    },
    source:
      'https://github.com/okta/okta-developer-docs/blob/HEAD/packages/@okta/vuepress-site/data/oauth2-error-codes.json#L2684',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 400,
    match: { at: 'error', equals: 'invalid_dpop_proof', orContains: 'The DPoP proof JWT header is missing.' },
    causes: ['token.incomplete'],
    example: { body: '{"error":"invalid_dpop_proof","error_description":"The DPoP proof JWT header is missing."}' },
    source:
      'https://github.com/okta/okta-developer-docs/blob/HEAD/packages/@okta/vuepress-site/data/oauth2-error-codes.json#L1032',
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
