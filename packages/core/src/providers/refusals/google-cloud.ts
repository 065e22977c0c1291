import type { Refusal } from '../../model/provider.ts'

export const googleCloudRefusals = [
  {
    status: 401,
    match: { at: 'error.details[0].reason', equals: 'ACCESS_TOKEN_TYPE_UNSUPPORTED' },
    causes: ['send.wrong_header', 'key.wrong_kind'],
    note: 'An API key or ID token was put in Authorization: Bearer.',
    example: {
      body: '{"error":{"code":401,"message":"Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.","status":"UNAUTHENTICATED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"ACCESS_TOKEN_TYPE_UNSUPPORTED","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project."}]}}',
      headers: { 'www-authenticate': 'Bearer realm="https://accounts.google.com/", error="invalid_token"' },
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.details[0].reason', equals: 'ACCESS_TOKEN_EXPIRED' },
    causes: ['token.expired'],
    note: 'The sentence is the generic one; only the reason tells.',
    example: {
      body: '{"error":{"code":401,"message":"Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.","status":"UNAUTHENTICATED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"ACCESS_TOKEN_EXPIRED","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","method":"google.storage.v1.Storage.GetObject"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project."}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: {
      at: 'error.details[0].reason',
      equals: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
      orContains: 'Request had insufficient authentication scopes.',
    },
    causes: ['perm.scope'],
    note: 'Common on VMs with default scopes and gcloud auth application-default login without --scopes.',
    example: {
      body: '{"error":{"code":403,"message":"Request had insufficient authentication scopes.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"ACCESS_TOKEN_SCOPE_INSUFFICIENT","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","method":"google.storage.v1.Storage.GetObject"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Request had insufficient authentication scopes."}]}}',
      headers: {
        'www-authenticate': 'Bearer realm="https://accounts.google.com/", error="insufficient_scope", scope="..."',
      },
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.details[0].reason', equals: 'ACCOUNT_STATE_INVALID' },
    causes: ['account.suspended', 'key.revoked'],
    note: 'Service account disabled or deleted.',
    example: {
      body: '{"error":{"code":401,"message":"Request had invalid authentication credentials.","status":"UNAUTHENTICATED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"ACCOUNT_STATE_INVALID","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","email":"sa@project.iam.gserviceaccount.com"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Request had invalid authentication credentials."}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'error.details[0].reason', equals: 'SECURITY_POLICY_VIOLATED' },
    causes: ['perm.ip', 'perm.resource'],
    note: 'VPC Service Controls perimeter.',
    example: {
      body: '{"error":{"code":403,"message":"Request is prohibited by organization\'s policy. vpcServiceControlsUniqueIdentifier: 123456789abcde","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"SECURITY_POLICY_VIOLATED","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","uid":"123456789abcde","consumer":"projects/123"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Request is prohibited by organization\'s policy. vpcServiceControlsUniqueIdentifier: 123456789abcde"}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error.details[0].reason', equals: 'SESSION_COOKIE_INVALID' },
    causes: ['token.expired'],
    example: {
      body: '{"error":{"code":401,"message":"Request had invalid authentication credentials.","status":"UNAUTHENTICATED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"SESSION_COOKIE_INVALID","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","cookie":"SID"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Request had invalid authentication credentials."}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: {
      at: 'error.details[0].reason',
      equals: 'USER_BLOCKED_BY_ADMIN',
      orContains: 'The caller does not have permission',
    },
    causes: ['perm.resource'],
    note: 'Workspace administrator switched the service off for the user.',
    example: {
      body: '{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"USER_BLOCKED_BY_ADMIN","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"The caller does not have permission"}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: {
      at: 'error.details[0].reason',
      pattern:
        '^(RESOURCE_USAGE_RESTRICTION_VIOLATED|SYSTEM_PARAMETER_UNSUPPORTED|ORG_RESTRICTION_VIOLATION|ORG_RESTRICTION_HEADER_INVALID|SERVICE_NOT_VISIBLE|GCP_SUSPENDED|LOCATION_POLICY_VIOLATED|LOCATION_ORG_POLICY_VIOLATED|LOCATION_TAX_POLICY_VIOLATED)$',
    },
    causes: ['perm.resource', 'account.suspended', 'perm.region'],
    note: 'Organization policy family; GCP_SUSPENDED: account.suspended; LOCATION_*: perm.region.',
    example: {
      body: '{"error":{"code":403,"message":"Request is prohibited by organization\'s policy.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"RESOURCE_USAGE_RESTRICTION_VIOLATED","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Request is prohibited by organization\'s policy."}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 429,
    match: {
      at: 'error.details[0].reason',
      equals: 'RATE_LIMIT_EXCEEDED',
      orContains: 'Quota exceeded for quota metric',
    },
    causes: ['limit.rate', 'perm.resource'],
    note: 'quota_limit_value "0": never allowed (tier, region or billing), waiting does not help.',
    example: {
      body: '{"error":{"code":429,"message":"Quota exceeded for quota metric \'API requests\' and limit \'Request limit per minute for a region\' of service \'generativelanguage.googleapis.com\' for consumer \'project_number:123456789012\'.","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"RATE_LIMIT_EXCEEDED","domain":"googleapis.com","metadata":{"service":"youtube.googleapis.com","quota_limit_value":"0","quota_unit":"1/min/{project}/{region}","quota_location":"us-south1"}},{"@type":"type.googleapis.com/google.rpc.LocalizedMessage","locale":"en-US","message":"Quota exceeded for quota metric \'API requests\' and limit \'Request limit per minute for a region\' of service \'generativelanguage.googleapis.com\' for consumer \'project_number:123456789012\'."}]}}',
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
    match: { at: 'error.message', contains: 'is restricted from your billing country' },
    causes: ['perm.region'],
    example: {
      body: '{"error":{"code":403,"message":"Access to generativelanguage.googleapis.com is restricted from your billing country and was denied for project_number:123456789012.","status":"PERMISSION_DENIED"}}',
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
    match: { at: 'error.message', contains: 'User location is not supported for the API use' },
    causes: ['perm.region'],
    note: "Decided by the caller's IP address (VPN, CI runner, edge region).",
    example: {
      body: '{"error":{"code":400,"message":"User location is not supported for the API use.","status":"FAILED_PRECONDITION"}}',
    },
    source: 'https://ai.google.dev/gemini-api/docs/available-regions',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: 'error.message', contains: 'does not have storage.objects.get access' },
    causes: ['perm.scope', 'env.wrong_account'],
    note: "The e-mail at the start shows which identity really called. 'Anonymous caller does not have ...': no credential was sent (401).",
    example: {
      body: '{"error":{"code":403,"message":"sa@project.iam.gserviceaccount.com does not have storage.objects.get access to the Google Cloud Storage object. Permission \'storage.objects.get\' denied on resource (or it may not exist).","errors":[{"message":"...","domain":"global","reason":"forbidden"}]}}',
    },
    source: 'https://cloud.google.com/docs/authentication/api-keys',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: 'error.message', startsWith: 'Anonymous caller does not have' },
    causes: ['send.absent', 'config.not_loaded'],
    example: {
      body: '{"error":{"code":401,"message":"Anonymous caller does not have storage.objects.list access to the Google Cloud Storage bucket. Permission \'storage.objects.list\' denied on resource (or it may not exist).","errors":[{"message":"Anonymous caller does not have storage.objects.list access to the Google Cloud Storage bucket. Permission \'storage.objects.list\' denied on resource (or it may not exist).","domain":"global","reason":"required"}]}}',
    },
    source: 'https://cloud.google.com/docs/authentication/api-keys',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: 'error.errors[0].reason', equals: 'accessNotConfigured', orContains: 'has not been used in project' },
    causes: ['perm.resource'],
    note: 'Old error format of SERVICE_DISABLED.',
    example: {
      body: '{"error":{"code":403,"message":"Access Not Configured. YouTube Data API has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/youtube.googleapis.com/overview?project=123456789012 then retry.","errors":[{"message":"Access Not Configured. YouTube Data API has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/youtube.googleapis.com/overview?project=123456789012 then retry.","domain":"usageLimits","reason":"accessNotConfigured"}]}}',
    },
    source: 'https://cloud.google.com/docs/authentication/api-keys',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: {
      at: 'error.errors[0].reason',
      equals: 'ipRefererBlocked',
      orContains: 'There is a per-IP or per-Referer restriction configured on your API key and the request',
    },
    causes: ['perm.ip', 'perm.referrer'],
    example: {
      body: '{"error":{"code":403,"message":"There is a per-IP or per-Referer restriction configured on your API key and the request does not match these restrictions. Please use the Google Developers Console to update your API key configuration if request from this IP or referer should be allowed.","errors":[{"message":"There is a per-IP or per-Referer restriction configured on your API key and the request does not match these restrictions. Please use the Google Developers Console to update your API key configuration if request from this IP or referer should be allowed.","domain":"usageLimits","reason":"ipRefererBlocked"}]}}',
    },
    source: 'https://cloud.google.com/docs/authentication/api-keys',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: { at: 'error.errors[0].reason', equals: 'keyInvalid' },
    causes: ['key.mistyped', 'key.unknown'],
    note: 'Old format of API_KEY_INVALID (YouTube); keyExpired exists too.',
    example: {
      body: '{"error":{"code":400,"message":"Bad Request","errors":[{"message":"Bad Request","domain":"usageLimits","reason":"keyInvalid"}]}}',
    },
    source: 'https://cloud.google.com/docs/authentication/api-keys',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: {
      at: 'error.errors[0].reason',
      equals: 'quotaExceeded',
      orContains: 'The request cannot be completed because you have exceeded your',
    },
    causes: ['limit.quota'],
    note: 'YouTube: quota is 403, not 429; resets at midnight Pacific time.',
    example: {
      body: '{"error":{"code":403,"message":"The request cannot be completed because you have exceeded your <a href=\\"/youtube/v3/getting-started#quota\\">quota</a>.","errors":[{"message":"The request cannot be completed because you have exceeded your <a href=\\"/youtube/v3/getting-started#quota\\">quota</a>.","domain":"youtube.quota","reason":"quotaExceeded"}]}}',
    },
    source: 'https://cloud.google.com/docs/authentication/api-keys',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: {
      at: 'error_description',
      startsWith: 'Invalid JWT Signature',
      orContains: 'invalid_grant: Invalid JWT Signature',
    },
    causes: ['key.revoked', 'token.claims', 'sign.mismatch'],
    note: 'The service account key was deleted or rotated, or the private key and the key id do not belong together.',
    example: {
      body: '{"error":"invalid_grant","error_description":"Invalid JWT Signature."}',
      sdkText:
        "google.auth.exceptions.RefreshError: ('invalid_grant: Invalid JWT Signature.', {'error': 'invalid_grant', 'error_description': 'Invalid JWT Signature.'})",
    },
    source: 'https://cloud.google.com/docs/authentication/api-keys',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: {
      at: 'error_description',
      contains: 'Token must be a short-lived token',
      orContains: 'Token must be a short-lived token',
    },
    causes: ['sign.clock', 'token.claims'],
    note: 'iat or exp lies outside what the server’s clock allows: the local clock is off, or the token asks for more than an hour.',
    example: {
      body: '{"error":"invalid_grant","error_description":"Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim."}',
    },
    source: 'https://cloud.google.com/docs/authentication/api-keys',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: { at: 'error', equals: 'invalid_grant', orContains: 'Token has been expired or revoked.' },
    causes: ['token.expired', 'key.revoked', 'sign.clock'],
    note: 'Said of refresh tokens (expired, revoked, or of an app in testing: seven days) and, without a description, of assertions that a wrong clock dated.',
    example: {
      body: '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}',
    },
    source: 'https://cloud.google.com/docs/authentication/api-keys',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: [403, 429],
    match: { at: null, contains: 'The quota will be reset at midnight Pacific Time' },
    causes: ['limit.quota'],
    example: { sdkText: 'Daily Limit Exceeded. The quota will be reset at midnight Pacific Time (PT).' },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
