import type { Refusal } from '../../model/provider.ts'

export const ebayRefusals = [
  {
    status: 401,
    match: {
      at: 'errors[0].errorId',
      equals: 1001,
      orContains: 'Check the value of the Authorization HTTP request header',
    },
    causes: ['token.expired', 'env.test_live', 'key.wrong_kind', 'key.truncated', 'config.mangled'],
    note: "One text for all: expired after two hours, a sandbox token at api.ebay.com or the reverse, an Auth'n'Auth token (AgAAAA…) or the Cert ID in its place. v^1.1#i^1#… is full of ^, # and =: a shell or an env file cuts it at #.",
    example: {
      body: '{"errors":[{"errorId":1001,"domain":"OAuth","category":"REQUEST","message":"Invalid access token","longMessage":"Invalid access token. Check the value of the Authorization HTTP request header."}]}',
      headers: { 'www-authenticate': 'Bearer' },
    },
    source: [
      'https://developer.ebay.com/api-docs/static/handling-error-messages.html',
      'https://github.com/davidtsadler/ebay-sdk-examples/issues/81',
      'https://github.com/bhushankummar/eBay-node-client/issues/13',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [400, 401],
    match: {
      at: 'errors[0].errorId',
      equals: 1002,
      orContains: 'Access token is missing in the Authorization HTTP request header',
    },
    causes: ['send.absent', 'config.not_loaded', 'send.stripped'],
    example: {
      body: '{"errors":[{"errorId":1002,"domain":"OAuth","category":"REQUEST","message":"Missing access token","longMessage":"Access token is missing in the Authorization HTTP request header."}]}',
    },
    source: [
      'https://developer.ebay.com/api-docs/static/handling-error-messages.html',
      'https://github.com/davidtsadler/ebay-sdk-examples/issues/92',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 400,
    match: {
      at: 'errors[0].errorId',
      equals: 1003,
      orContains: 'Token type in the Authorization header is invalid:',
    },
    causes: ['send.scheme_wrong'],
    note: 'The text ends with the scheme that was sent (Basic, IAF, Application …): Bearer. Token libraries copy the answer\'s token_type "User Access Token" into the header; apiz.ebay.com takes no IAF.',
    example: {
      body: '{"errors":[{"errorId":1003,"domain":"OAuth","category":"REQUEST","message":"Token type in the Authorization header is invalid:Basic","longMessage":"Token type in the Authorization header is invalid:Basic"}]}',
    },
    source: [
      'https://developer.ebay.com/api-docs/static/handling-error-messages.html',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'errors[0].errorId', equals: 1100, orContains: 'Insufficient permissions to fulfill the request' },
    causes: ['perm.scope', 'key.wrong_kind', 'perm.resource'],
    note: "The token was bought without the scope of this method; a token of client_credentials never opens sell APIs, those want a user token. Limited-release APIs (Marketing of Buy, Feed) need eBay's approval first.",
    example: {
      body: '{"errors":[{"errorId":1100,"domain":"ACCESS","category":"REQUEST","message":"Access denied","longMessage":"Insufficient permissions to fulfill the request."}]}',
    },
    source: [
      'https://developer.ebay.com/api-docs/static/oauth-tokens.html',
      'https://github.com/hendt/ebay-api/issues/79',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: { at: 'errors[0].errorId', equals: 2001, orContains: 'The request limit has been reached for the resource' },
    causes: ['limit.quota', 'limit.rate'],
    note: 'A limit for each day and application; the Analytics API tells what is left.',
    example: {
      body: '{"errors":[{"errorId":2001,"domain":"ACCESS","category":"REQUEST","message":"Too many requests.","longMessage":"The request limit has been reached for the resource."}]}',
    },
    source: 'https://developer.ebay.com/api-docs/static/handling-error-messages.html',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error', equals: 'invalid_client', orContains: 'client authentication failed', host: '*.ebay.com' },
    causes: ['env.test_live', 'key.mistyped', 'key.encoded', 'key.wrong_kind', 'key.inactive'],
    note: 'Token endpoint: base64 of App ID:Cert ID. Keys with -PRD- buy at api.ebay.com, -SBX- at api.sandbox.ebay.com. A production keyset stays closed until the notice of account deletion is set up or waived.',
    example: { body: '{"error":"invalid_client","error_description":"client authentication failed"}' },
    source: 'https://github.com/pajaydev/ebay-node-api/issues/81',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error_description', contains: 'refresh token is invalid or was issued to another client' },
    causes: ['key.revoked', 'key.mistyped', 'env.test_live', 'config.mangled'],
    note: 'Also when the user changed the password or the refresh token (18 months) is over: the user has to consent again.',
    example: {
      body: '{"error":"invalid_grant","error_description":"the provided authorization refresh token is invalid or was issued to another client"}',
    },
    source: ['https://github.com/hendt/ebay-api/issues/77', 'https://github.com/matecsaj/ebay_rest/issues/35'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error_description', contains: 'grant code is invalid or was issued to another client' },
    causes: ['token.expired', 'key.encoded', 'env.wrong_account'],
    note: 'The code lives five minutes, works once, and must be percent-decoded exactly once; redirect_uri is the RuName, not an address.',
    example: {
      body: '{"error":"invalid_grant","error_description":"the provided authorization grant code is invalid or was issued to another client"}',
    },
    source: 'https://github.com/pajaydev/ebay-node-api/pull/1',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: {
      at: 'error',
      equals: 'invalid_scope',
      orContains: 'exceeds the scope granted to the client',
      host: '*.ebay.com',
    },
    causes: ['perm.scope', 'env.test_live', 'perm.resource'],
    note: 'A scope that this application was not given, or (on refreshing) that the user did not consent to. The scopes of sandbox and production differ.',
    example: {
      body: '{"error":"invalid_scope","error_description":"The requested scope is invalid, unknown, malformed, or exceeds the scope granted to the client"}',
    },
    source: 'https://github.com/eBay/ebay-oauth-python-client/issues/9',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 200,
    match: { at: 'xml:Errors.ErrorCode', equals: 21916984, orContains: 'IAF token supplied is invalid' },
    causes: ['key.wrong_kind', 'perm.scope', 'env.test_live', 'key.mistyped'],
    note: 'Trading API: X-EBAY-API-IAF-TOKEN wants an OAuth user token without "Bearer". An Auth\'n\'Auth token goes into the body; a token without the scope of this call gets the same text.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?><GetUserResponse xmlns="urn:ebay:apis:eBLBaseComponents"><Ack>Failure</Ack><Errors><ShortMessage>Invalid IAF token.</ShortMessage><LongMessage>IAF token supplied is invalid. </LongMessage><ErrorCode>21916984</ErrorCode><SeverityCode>Error</SeverityCode><ErrorClassification>RequestError</ErrorClassification></Errors></GetUserResponse>',
    },
    source: ['wording read in the code of several public projects', 'https://github.com/hendt/ebay-api/issues/77'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 200,
    match: { at: 'xml:Errors.ErrorCode', equals: 21917053, orContains: 'Expired IAF token' },
    causes: ['token.expired'],
    note: 'Trading API with an OAuth token older than two hours: refresh it.',
    example: {
      body: '<GetUserResponse xmlns="urn:ebay:apis:eBLBaseComponents"><Ack>Failure</Ack><Errors><ShortMessage>Expired IAF token.</ShortMessage><ErrorCode>21917053</ErrorCode><SeverityCode>Error</SeverityCode></Errors></GetUserResponse>',
    },
    source: 'https://developer.ebay.com/devzone/xml/docs/reference/ebay/errors/errormessages.htm',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: [200, 401],
    match: { at: null, contains: 'Auth token is hard expired' },
    causes: ['token.expired'],
    note: "Error 932: an Auth'n'Auth token after its 18 months; the user has to consent again.",
    example: {
      body: '<GetUserResponse xmlns="urn:ebay:apis:eBLBaseComponents"><Ack>Failure</Ack><Errors><ShortMessage>Auth token is hard expired.</ShortMessage><ErrorCode>932</ErrorCode><SeverityCode>Error</SeverityCode></Errors></GetUserResponse>',
    },
    source: 'https://developer.ebay.com/devzone/xml/docs/reference/ebay/errors/errormessages.htm',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: [200, 400],
    match: {
      at: null,
      contains: 'Auth token is invalid',
      orContains: 'Validation of the authentication token in API request failed',
    },
    causes: ['env.test_live', 'key.revoked', 'key.wrong_kind', 'token.expired', 'key.truncated'],
    note: 'Error 931 of the Trading API.',
    example: {
      body: '<?xml version="1.0" encoding="UTF-8"?><GetMyeBaySellingResponse xmlns="urn:ebay:apis:eBLBaseComponents"><Ack>Failure</Ack><Errors><ShortMessage>Auth token is invalid.</ShortMessage><LongMessage>Validation of the authentication token in API request failed.</LongMessage><ErrorCode>931</ErrorCode><SeverityCode>Error</SeverityCode></Errors></GetMyeBaySellingResponse>',
    },
    source: 'wording read in the code of several public projects',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 500],
    match: { at: null, contains: 'exceeded usage limit on this call' },
    causes: ['limit.quota'],
    note: 'Error 518, 5,000 calls a day before the application growth check. GetApiAccessRules, which the text names, is gone: the Analytics API tells the rest.',
    example: {
      sdkText:
        "'GetItem: Class: RequestError, Severity: Error, Code: 518, Call usage limit has been reached. Your application has exceeded usage limit on this call, please make call to GetAPIAccessRules to check your call usage.'",
    },
    source: 'wording read in the code of several public projects',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 500],
    match: { at: null, contains: 'Token not available in request' },
    causes: ['send.absent', 'api.retired'],
    note: 'Shopping API, error 1.33: since 2022 it wants an OAuth application token in X-EBAY-API-IAF-TOKEN, the App ID alone is not enough. Shopping and Finding API were closed in February 2025: Browse API.',
    example: {
      sdkText:
        "ebaysdk.exception.ConnectionError: 'GetSingleItem: Class: RequestError, Severity: Error, Code: 1.33, Token not available in request.Token not available in request. Please specify a valid token as HTTP header.'",
    },
    source: ['https://github.com/timotheus/ebaysdk-python/issues/373', 'https://github.com/hendt/ebay-api/issues/123'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 500,
    match: { at: null, contains: 'Authentication failed : Invalid Application' },
    causes: ['key.wrong_kind', 'env.test_live', 'api.retired'],
    note: 'Finding API: SECURITY-APPNAME is not an App ID of this environment.',
    example: { sdkText: 'Authentication failed : Invalid Application: YourAppId' },
    source: 'https://developer.ebay.com/devzone/finding/concepts/findingapiguide.html',
    checked: '2026-11',
    confidence: 'from-memory',
  },
] satisfies readonly Refusal[]
