import type { Refusal } from '../../model/provider.ts'

export const googleVertexRefusals = [
  {
    status: 401,
    match: {
      at: 'error.details[].reason',
      equals: 'CREDENTIALS_MISSING',
      orContains: 'API keys are not supported by this API. Expected',
    },
    causes: ['key.wrong_kind', 'send.wrong_header', 'send.absent'],
    note: 'AI Studio key or no credential sent to Vertex.',
    example: {
      body: '{"error": {"code": 401, "message": "API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials that assert a principal. See https://cloud.google.com/docs/authentication", "status": "UNAUTHENTICATED", "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "CREDENTIALS_MISSING", "domain": "googleapis.com", "metadata": {"service": "aiplatform.googleapis.com"}}]}}',
    },
    source: 'https://github.com/a2aproject/a2a-samples/issues/43',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.status',
      equals: 'UNAUTHENTICATED',
      orContains: 'Request had invalid authentication credentials. Expected OAuth',
    },
    causes: ['token.expired', 'key.wrong_kind'],
    note: 'ADC / gcloud token older than 1 hour, or another string sent as Bearer. Reason documented.',
    example: {
      body: '{"error": {"code": 401, "message": "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.", "status": "UNAUTHENTICATED", "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "ACCESS_TOKEN_EXPIRED", "domain": "googleapis.com", "metadata": {"service": "aiplatform.googleapis.com"}}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: { at: 'error.details[].reason', equals: 'IAM_PERMISSION_DENIED' },
    causes: ['perm.scope', 'perm.resource', 'env.wrong_account'],
    note: 'Names permission and resource. Wrong project id, missing role roles/aiplatform.user, or a model id not available in that location.',
    example: {
      body: '{"error": {"code": 403, "message": "Permission \'aiplatform.endpoints.predict\' denied on resource \'//aiplatform.googleapis.com/projects/my-project/locations/us-central1/publishers/google/models/gemini-2.5-pro\' (or it may not exist).", "status": "PERMISSION_DENIED", "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "IAM_PERMISSION_DENIED", "domain": "googleapis.com", "metadata": {"permission": "aiplatform.endpoints.predict", "resource": "projects/my-project/locations/us-central1/publishers/google/models/gemini-2.5-pro"}}]}}',
    },
    source: 'a public thread, address not kept',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'error.details[].reason',
      equals: 'CONSUMER_INVALID',
      orContains: 'Permission denied on resource project my-projekt.',
    },
    causes: ['env.wrong_account'],
    note: 'Project id misspelt or not visible to this principal.',
    example: {
      body: '{"error": {"code": 403, "message": "Permission denied on resource project my-projekt.", "status": "PERMISSION_DENIED", "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "CONSUMER_INVALID", "domain": "googleapis.com", "metadata": {"consumer": "projects/my-projekt", "service": "aiplatform.googleapis.com"}}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'error.details[].reason',
      equals: 'SERVICE_DISABLED',
      orContains: 'Vertex AI API has not been used in project my-project before or it is disabled. Enable it',
    },
    causes: ['perm.resource', 'key.inactive', 'env.wrong_account'],
    note: 'Enable the API or fix the (quota) project.',
    example: {
      body: '{"error": {"code": 403, "message": "Vertex AI API has not been used in project my-project before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/aiplatform.googleapis.com/overview?project=my-project then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.", "status": "PERMISSION_DENIED", "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "SERVICE_DISABLED", "domain": "googleapis.com", "metadata": {"service": "aiplatform.googleapis.com"}}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'error.details[].reason',
      equals: 'BILLING_DISABLED',
      orContains: 'This API method requires billing to be enabled. Please enable billing on project',
    },
    causes: ['account.billing'],
    note: 'Reason documented.',
    example: {
      body: '{"error": {"code": 403, "message": "This API method requires billing to be enabled. Please enable billing on project #my-project by visiting https://console.developers.google.com/billing/enable?project=my-project then retry.", "status": "PERMISSION_DENIED", "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "BILLING_DISABLED", "domain": "googleapis.com", "metadata": {"service": "aiplatform.googleapis.com"}}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: {
      at: 'error.details[].reason',
      equals: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
      orContains: 'Request had insufficient authentication scopes.',
    },
    causes: ['perm.scope'],
    note: 'VM/GKE node default scopes lack cloud-platform.',
    example: {
      body: '{"error": {"code": 403, "message": "Request had insufficient authentication scopes.", "status": "PERMISSION_DENIED", "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT", "domain": "googleapis.com", "metadata": {"service": "aiplatform.googleapis.com"}}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: {
      at: 'error.details[].reason',
      equals: 'SECURITY_POLICY_VIOLATED',
      orContains: 'Request is prohibited by organization',
    },
    causes: ['perm.ip', 'perm.resource'],
    note: 'VPC Service Controls perimeter; give the unique identifier to the admin. Related: ORG_RESTRICTION_VIOLATION.',
    example: {
      body: '{"error": {"code": 403, "message": "Request is prohibited by organization\'s policy. vpcServiceControlsUniqueIdentifier: AbCdEf", "status": "PERMISSION_DENIED", "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "SECURITY_POLICY_VIOLATED", "domain": "googleapis.com", "metadata": {"service": "aiplatform.googleapis.com"}}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 403,
    match: {
      at: 'error.details[].reason',
      equals: 'USER_PROJECT_DENIED',
      orContains: 'Caller does not have required permission to use project my-quota-project. Grant the',
    },
    causes: ['env.wrong_account'],
    note: 'ADC quota project: gcloud auth application-default set-quota-project.',
    example: {
      body: '{"error": {"code": 403, "message": "Caller does not have required permission to use project my-quota-project. Grant the caller the roles/serviceusage.serviceUsageConsumer role, or a custom role with the serviceusage.services.use permission, by visiting https://console.developers.google.com/iam-admin/iam/project?project=my-quota-project and then retry.", "status": "PERMISSION_DENIED", "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "USER_PROJECT_DENIED", "domain": "googleapis.com", "metadata": {"service": "aiplatform.googleapis.com"}}]}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 404,
    match: { at: 'error.message', contains: 'was not found or your project does not have access to it' },
    causes: ['perm.resource', 'env.wrong_host', 'api.retired'],
    note: "Wrong location (try 'global' host aiplatform.googleapis.com), model not enabled in Model Garden, or retired.",
    example: {
      body: '{"error": {"code": 404, "message": "Publisher Model `projects/my-project/locations/us-central1/publishers/anthropic/models/claude-x` was not found or your project does not have access to it. Please ensure you are using a valid model version.", "status": "NOT_FOUND"}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 429,
    match: {
      at: 'error.status',
      equals: 'RESOURCE_EXHAUSTED',
      orContains: 'Resource exhausted. Please try again later. Please refer to',
    },
    causes: ['limit.rate', 'limit.quota'],
    note: 'Shared dynamic capacity: not the credential.',
    example: {
      body: '{"error": {"code": 429, "message": "Resource exhausted. Please try again later. Please refer to https://cloud.google.com/vertex-ai/generative-ai/docs/error-code-429 for more details.", "status": "RESOURCE_EXHAUSTED"}}',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: null, contains: 'Your default credentials were not found' },
    causes: ['config.not_loaded', 'key.missing'],
    note: 'Client side: no ADC file, GOOGLE_APPLICATION_CREDENTIALS unset.',
    example: {
      body: 'google.auth.exceptions.DefaultCredentialsError: Your default credentials were not found. To set up Application Default Credentials, see https://cloud.google.com/docs/authentication/external/set-up-adc for more information.',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: null, contains: 'Reauthentication is needed' },
    causes: ['token.expired'],
    note: 'Client side: Workspace session control; invalid_grant has the same remedy.',
    example: {
      body: 'google.auth.exceptions.RefreshError: Reauthentication is needed. Please run `gcloud auth application-default login` to reauthenticate.',
    },
    source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto',
    checked: '2026-11',
    confidence: 'from-memory',
  },
] satisfies readonly Refusal[]
