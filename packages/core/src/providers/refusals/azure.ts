import type { Refusal } from '../../model/provider.ts'

export const azureRefusals = [
  {
    status: [401, 403],
    match: {
      at: null,
      contains: 'Authorization has been denied for this request',
      host: 'smba.trafficmanager.net',
    },
    causes: ['token.claims', 'env.wrong_account', 'key.wrong_kind', 'token.expired'],
    note: 'The connector of the Bot Framework: the token is for another audience than https://api.botframework.com, or of another tenant than the bot is registered for (single tenant: its own, multi-tenant: botframework.com).',
    example: { body: '{"message":"Authorization has been denied for this request."}' },
    source: [
      'https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication',
      'https://github.com/MicrosoftDocs/bot-docs/issues/1593',
    ],
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: 'InvalidAuthenticationToken',
      orContains: 'CompactToken parsing failed with error code',
    },
    causes: ['key.truncated', 'send.scheme_wrong', 'key.wrong_kind'],
    note: "Microsoft Graph: token is not a JWT (cut, quoted, 'Bearer Bearer', or a key). Other texts: 'Access token is empty.' (key.missing), 'Lifetime validation failed, the token is expired.' (token.expired), 'Access token validation failure. Invalid audience.' (token.claims), 'IDX14100: JWT is not well formed, there are no dots (.).'",
    example: {
      body: '{"error":{"code":"InvalidAuthenticationToken","message":"CompactToken parsing failed with error code: 80049217"}}',
    },
    source: [
      'https://learn.microsoft.com/graph/resolve-auth-errors',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: 'InvalidAuthenticationTokenTenant',
      orContains: 'The access token is from the wrong issuer',
    },
    causes: ['env.wrong_account'],
    note: 'Names both tenants: the token was made in another one. Log in with --tenant, or set AZURE_TENANT_ID.',
    example: {
      body: '{"error":{"code":"InvalidAuthenticationTokenTenant","message":"The access token is from the wrong issuer \'https://sts.windows.net/11111111-2222-3333-4444-555555555555/\'. It must match the tenant \'https://sts.windows.net/22222222-3333-4444-5555-666666666666/\' associated with this subscription. Please use the authority (URL) \'https://login.windows.net/22222222-3333-4444-5555-666666666666\' to get the token."}}',
    },
    source: [
      'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.code', equals: 'ExpiredAuthenticationToken', orContains: 'The access token expiry UTC time' },
    causes: ['token.expired', 'sign.clock'],
    note: 'Compare the expiry in the text with the clock.',
    example: {
      body: '{"error":{"code":"ExpiredAuthenticationToken","message":"The access token expiry UTC time \'1/1/2026 1:00:00 PM\' is earlier than current UTC time \'1/1/2026 2:00:00 PM\'."}}',
    },
    source: 'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: 'error.code', equals: 'AuthenticationFailed', orContains: 'Authentication failed. The' },
    causes: ['send.absent', 'key.missing'],
    note: 'ARM.',
    example: {
      body: '{"error":{"code":"AuthenticationFailed","message":"Authentication failed. The \'Authorization\' header is missing."}}',
      headers: {
        'www-authenticate':
          'Bearer authorization_uri="https://login.windows.net/TENANT", error="invalid_token", error_description="The authentication failed because of missing \'Authorization\' header."',
      },
    },
    source: 'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: 'error.code', equals: 'AuthorizationFailed' },
    causes: ['perm.scope', 'env.wrong_account', 'key.inactive'],
    note: 'Names identity, action and scope.',
    example: {
      body: '{"error":{"code":"AuthorizationFailed","message":"The client \'11111111-2222-3333-4444-555555555555\' with object id \'11111111-2222-3333-4444-555555555555\' does not have authorization to perform action \'Microsoft.Resources/subscriptions/resourcegroups/read\' over scope \'/subscriptions/22222222-3333-4444-5555-666666666666/resourcegroups/rg\' or the scope is invalid. If access was recently granted, please refresh your credentials."}}',
    },
    source:
      'https://github.com/robusta-dev/holmesgpt/blob/HEAD/holmes/plugins/toolsets/azure_sql/azure_base_toolset.py#L53',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'error.code',
      equals: 'Authorization_RequestDenied',
      orContains: 'Insufficient privileges to complete the operation.',
    },
    causes: ['perm.scope'],
    note: 'Graph: permission not consented, delegated instead of application.',
    example: {
      body: '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}',
    },
    source: [
      'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'message', startsWith: "The input authorization token can't serve the request" },
    causes: ['sign.mismatch', 'key.mistyped', 'key.wrong_kind', 'env.wrong_account'],
    note: "Cosmos DB: payload equal to the client's: wrong key; read-only key used for a write is 403.",
    example: {
      body: '{"code":"Unauthorized","message":"The input authorization token can\'t serve the request. The wrong key is being used or the expected payload is not built as per the protocol. For more info: https://aka.ms/cosmosdb-tsg-unauthorized. Server used the following payload to sign: \'get\\ndbs\\n\\nthu, 01 jan 2026 12:00:00 gmt\\n\\n\'"}',
    },
    source: ['https://aka.ms/cosmosdb-tsg-unauthorized', 'wording read in the code of several public projects'],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'message', contains: 'The authorization token is not valid at the current time' },
    causes: ['sign.clock'],
    note: 'Cosmos DB.',
    example: {
      body: '{"code":"Forbidden","message":"The authorization token is not valid at the current time. Please create another token and retry (token start time: Thu, 01 Jan 2026 11:00:00 GMT, token expiry time: Thu, 01 Jan 2026 11:15:00 GMT, current server time: Thu, 01 Jan 2026 12:00:00 GMT)."}',
    },
    source: 'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: 'error.message', startsWith: 'AKV10000' },
    causes: ['send.absent'],
    note: 'Key Vault; SDKs send the first call without a token on purpose (challenge).',
    example: {
      body: '{"error":{"code":"Unauthorized","message":"AKV10000: Request is missing a Bearer or PoP token."}}',
    },
    source: [
      'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', startsWith: 'AKV10032' },
    causes: ['env.wrong_account'],
    note: 'The vault belongs to another tenant than the token.',
    example: {
      body: '{"error":{"code":"Unauthorized","message":"AKV10032: Invalid issuer. Expected one of https://sts.windows.net/11111111-2222-3333-4444-555555555555/, found https://sts.windows.net/22222222-3333-4444-5555-666666666666/."}}',
    },
    source: [
      'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: null, equals: '', host: '*.search.windows.net' },
    causes: ['key.unknown', 'key.missing', 'key.wrong_kind'],
    note: 'AI Search: wrong or missing api-key is 403 Forbidden, often with an empty body; query key on an admin call too.',
    source: 'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: null, equals: '', host: '*.azurewebsites.net' },
    causes: ['key.missing', 'key.unknown', 'send.absent', 'env.wrong_host'],
    note: 'Functions: 401 with empty body for missing or wrong x-functions-key / ?code=.',
    source: 'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 302,
    match: { at: 'header:location', contains: '/_signin' },
    causes: ['key.expired', 'key.unknown', 'send.scheme_wrong'],
    note: "Azure DevOps: a bad PAT gives 302 to the sign-in page or 203 with HTML instead of 401; text form: TF400813: The user '' is not authorized to access this resource. / TF401444.",
    example: { headers: { location: 'https://spsprodcus1.vssps.visualstudio.com/_signin?realm=dev.azure.com' } },
    source: 'https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/troubleshooting',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: null, contains: 'This web app is stopped' },
    causes: ['server.fault'],
    example: { sdkText: 'Error 403 - This web app is stopped.' },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
