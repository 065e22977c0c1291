import type { Refusal } from '../../model/provider.ts'

export const googleApiKeysRefusals = [
  {
    status: 400,
    match: { at: 'error.message', equals: 'API key not valid. Please pass a valid API key.' },
    causes: ['key.mistyped', 'key.truncated', 'key.placeholder', 'key.missing', 'key.unknown'],
    note: "status 400, NOT 401. Check the shape AIza + 35 first. A literal 'undefined' gives the same.",
    example: {
      body: '{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"API key not valid. Please pass a valid API key."}]}}',
      sdkText:
        'google.api_core.exceptions.InvalidArgument: 400 API key not valid. Please pass a valid API key. [reason: "API_KEY_INVALID" domain: "googleapis.com"]',
    },
    source: [
      'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
      'report of a key checker with full responses',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error.message', equals: 'API Key not found. Please pass a valid API key.' },
    causes: ['key.revoked', 'key.unknown'],
    note: "Well formed but no such key: deleted, or its project deleted (capital K in 'Key').",
    example: {
      body: '{"error":{"code":400,"message":"API Key not found. Please pass a valid API key.","status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"API Key not found. Please pass a valid API key."}]}}',
    },
    source: [
      'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
      'report of a key checker with full responses',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error.message', equals: 'API key expired. Please renew the API key.' },
    causes: ['key.expired', 'key.revoked'],
    note: 'Same reason API_KEY_INVALID; only the sentence differs. Also seen for a few minutes right after a key was deleted or its restrictions were edited.',
    example: {
      body: '{"error":{"code":400,"message":"API key expired. Please renew the API key.","status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"API key expired. Please renew the API key."}]}}',
    },
    source: [
      'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
      'report of a key checker with full responses',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.message', equals: 'Your API key was reported as leaked. Please use another API key.' },
    causes: ['key.leaked'],
    note: 'No ErrorInfo details at all.',
    example: {
      body: '{"error":{"code":403,"message":"Your API key was reported as leaked. Please use another API key.","status":"PERMISSION_DENIED"}}',
    },
    source: 'https://ai.google.dev/gemini-api/docs/troubleshooting',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'error.details[0].reason', equals: 'CONSUMER_SUSPENDED', orContains: "Permission denied: Consumer '" },
    causes: ['account.suspended', 'key.leaked'],
    note: "The FULL key is printed in the message: never log this body. 'Consumer project:...': the whole project.",
    example: {
      body: [
        '{"error":{"code":403,"message":"Permission denied: Consumer \'api_key:AIza',
        'SyXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\' has been suspended.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"CONSUMER_SUSPENDED","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","consumer":"projects/123456789012","containerInfo":"api_key:AIza',
        'SyXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Permission denied: Consumer \'api_key:AIza',
        'SyXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\' has been suspended."}]}}',
      ].join(''),
    },
    source: [
      'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
      'report of a key checker with full responses',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'error.details[0].reason',
      equals: 'API_KEY_HTTP_REFERRER_BLOCKED',
      orContains: 'Requests from referer ',
    },
    causes: ['perm.referrer'],
    note: 'metadata.httpReferrer is what Google saw: <empty>: a server call or a no-referrer policy; else compare with the allow list (http vs https, port, /* at the end).',
    example: {
      body: '{"error":{"code":403,"message":"Requests from referer <empty> are blocked.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_HTTP_REFERRER_BLOCKED","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","consumer":"projects/123456789012","httpReferrer":"<empty>"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Requests from referer <empty> are blocked."}]}}',
    },
    source: [
      'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
      'report of a key checker with full responses',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'error.details[0].reason',
      equals: 'API_KEY_IP_ADDRESS_BLOCKED',
      orContains: 'The provided API key has an IP address restriction',
    },
    causes: ['perm.ip'],
    note: 'metadata.callerIp: the address Google saw (often IPv6 while the list has IPv4).',
    example: {
      body: '{"error":{"code":403,"message":"The provided API key has an IP address restriction. The originating IP address of the call (203.0.113.25) violates this restriction.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_IP_ADDRESS_BLOCKED","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","consumer":"projects/123456789012","callerIp":"203.0.113.25"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"The provided API key has an IP address restriction. The originating IP address of the call (203.0.113.25) violates this restriction."}]}}',
    },
    source: [
      'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
      'report of a key checker with full responses',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'error.details[0].reason',
      equals: 'API_KEY_ANDROID_APP_BLOCKED',
      orContains: 'Requests from this Android client application',
    },
    causes: ['perm.referrer'],
    note: '<empty>: called from a server or without the headers; a package name: certificate SHA-1 missing (debug key registered, release or Play signing key not).',
    example: {
      body: '{"error":{"code":403,"message":"Requests from this Android client application <empty> are blocked.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_ANDROID_APP_BLOCKED","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","consumer":"projects/123456789012","androidPackage":"<empty>"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Requests from this Android client application <empty> are blocked."}]}}',
    },
    source: [
      'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
      'report of a key checker with full responses',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'error.details[0].reason',
      equals: 'API_KEY_IOS_APP_BLOCKED',
      orContains: 'Requests from this iOS client application',
    },
    causes: ['perm.referrer'],
    example: {
      body: '{"error":{"code":403,"message":"Requests from this iOS client application <empty> are blocked.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_IOS_APP_BLOCKED","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","consumer":"projects/123456789012","iosBundleId":"<empty>"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Requests from this iOS client application <empty> are blocked."}]}}',
    },
    source: [
      'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
      'report of a key checker with full responses',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.details[0].reason', equals: 'API_KEY_SERVICE_BLOCKED', orContains: 'Requests to this API ' },
    causes: ['perm.resource'],
    note: 'API restriction list on the KEY; the project may well have the API enabled.',
    example: {
      body: '{"error":{"code":403,"message":"Requests to this API youtube.googleapis.com method youtube.api.v3.V3DataSearchService.List are blocked.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_SERVICE_BLOCKED","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","consumer":"projects/123456789012","apiName":"youtube.googleapis.com","methodName":"youtube.api.v3.V3DataSearchService.List"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Requests to this API youtube.googleapis.com method youtube.api.v3.V3DataSearchService.List are blocked."}]}}',
    },
    source: [
      'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
      'report of a key checker with full responses',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.details[0].reason', equals: 'SERVICE_DISABLED' },
    causes: ['perm.resource', 'env.wrong_account'],
    note: "The project number shows which project the key belongs to; number 764086051850 or 32555940559: gcloud's own project: quota project not set.",
    example: {
      body: '{"error":{"code":403,"message":"YouTube Data API v3 has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/youtube.googleapis.com/overview?project=123456789012 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"SERVICE_DISABLED","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","consumer":"projects/123456789012","activationUrl":"https://console.developers.google.com/apis/api/youtube.googleapis.com/overview?project=123456789012","serviceTitle":"YouTube Data API v3","containerInfo":"123456789012"}}]}}',
    },
    source: [
      'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
      'report of a key checker with full responses',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'error.details[0].reason',
      equals: 'BILLING_DISABLED',
      orContains: 'This API method requires billing to be enabled',
    },
    causes: ['account.billing'],
    example: {
      body: '{"error":{"code":403,"message":"This API method requires billing to be enabled. Please enable billing on project #123456789012 by visiting https://console.developers.google.com/billing/enable?project=123456789012 then retry. If you enabled billing for this project recently, wait a few minutes for the action to propagate to our systems and retry.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"BILLING_DISABLED","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","consumer":"projects/123456789012"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"This API method requires billing to be enabled. Please enable billing on project #123456789012 by visiting https://console.developers.google.com/billing/enable?project=123456789012 then retry. If you enabled billing for this project recently, wait a few minutes for the action to propagate to our systems and retry."}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: {
      at: 'error.details[0].reason',
      equals: 'CONSUMER_INVALID',
      orContains: 'Permission denied on resource project my-project.',
    },
    causes: ['env.wrong_account'],
    note: 'Project id wrong, deleted, or the placeholder; also GOOGLE_CLOUD_PROJECT from another shell.',
    example: {
      body: '{"error":{"code":403,"message":"Permission denied on resource project my-project.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"CONSUMER_INVALID","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","consumer":"projects/my-project"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Permission denied on resource project my-project."}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: {
      at: 'error.details[0].reason',
      equals: 'USER_PROJECT_DENIED',
      orContains: 'Caller does not have required permission to use project my-project. Grant the caller the',
    },
    causes: ['env.wrong_account', 'perm.scope'],
    example: {
      body: '{"error":{"code":403,"message":"Caller does not have required permission to use project my-project. Grant the caller the roles/serviceusage.serviceUsageConsumer role, or a custom role with the serviceusage.services.use permission, by visiting https://console.developers.google.com/iam-admin/iam/project?project=my-project and then retry. Propagation of the new permission may take a few minutes.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"USER_PROJECT_DENIED","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","consumer":"projects/my-project"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Caller does not have required permission to use project my-project. Grant the caller the roles/serviceusage.serviceUsageConsumer role, or a custom role with the serviceusage.services.use permission, by visiting https://console.developers.google.com/iam-admin/iam/project?project=my-project and then retry. Propagation of the new permission may take a few minutes."}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'error.details[0].reason', equals: 'RESOURCE_PROJECT_INVALID' },
    causes: ['env.wrong_account'],
    example: {
      body: '{"error":{"code":403,"message":"Permission denied on \'locations/x\' (or it may not exist).","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"RESOURCE_PROJECT_INVALID","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Permission denied on \'locations/x\' (or it may not exist)."}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.message', startsWith: 'API keys are not supported by this API' },
    causes: ['key.wrong_kind'],
    note: 'The API wants OAuth or a service account.',
    example: {
      body: '{"error":{"code":401,"message":"API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials that assert a principal. See https://cloud.google.com/docs/authentication","status":"UNAUTHENTICATED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"CREDENTIALS_MISSING","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","method":"google.cloud.aiplatform.v1.PredictionService.Predict"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials that assert a principal. See https://cloud.google.com/docs/authentication"}]}}',
    },
    source: [
      'https://github.com/google-gemini/gemini-cli/blob/HEAD/docs/get-started/authentication.mdx#L296',
      'https://cloud.google.com/docs/authentication/api-keys',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.details[0].reason',
      equals: 'CREDENTIALS_MISSING',
      orContains: 'Request is missing required authentication credential. Expected OAuth',
    },
    causes: ['send.absent', 'key.missing', 'send.stripped'],
    example: {
      body: '{"error":{"code":401,"message":"Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.","status":"UNAUTHENTICATED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"CREDENTIALS_MISSING","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","method":"google.storage.v1.Storage.GetObject"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project."}]}}',
      headers: { 'www-authenticate': 'Bearer realm="https://accounts.google.com/"' },
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'error.message', startsWith: "Method doesn't allow unregistered callers" },
    causes: ['send.absent', 'key.missing', 'config.not_loaded'],
    note: 'No key at all; an empty key= counts as none. Status 403, no details array (Cloud Endpoints: code 16 / 401).',
    example: {
      body: '{"error":{"code":403,"message":"Method doesn\'t allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.","status":"PERMISSION_DENIED"}}',
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.message', equals: 'The request is missing a valid API key.' },
    causes: ['send.absent', 'key.missing'],
    note: 'YouTube and other REST APIs; older: Daily Limit for Unauthenticated Use Exceeded. Continued use requires signup.',
    example: {
      body: '{"error":{"code":403,"message":"The request is missing a valid API key.","status":"PERMISSION_DENIED"}}',
    },
    source: 'https://github.com/firebase/firebase-tools/blob/HEAD/src/emulator/auth/server.ts#L321',
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
