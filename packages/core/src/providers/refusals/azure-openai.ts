import type { Refusal } from '../../model/provider.ts'

export const azureOpenaiRefusals = [
  {
    status: 401,
    match: { at: 'error.message', startsWith: 'Access denied due to invalid subscription key or wrong API endpoint' },
    causes: ['env.wrong_host', 'key.wrong_provider', 'key.unknown', 'key.revoked', 'key.mistyped', 'account.suspended'],
    note: 'One text for a wrong key and for a right key at another resource: each key belongs to one resource. An sk- key here is one of openai.com. error.code is "401" or "Unauthorized".',
    example: {
      body: '{"error": {"code": "401", "message": "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource."}}',
      headers: { 'apim-request-id': '00000000-0000-4000-8000-000000000000' },
    },
    source: 'https://github.com/SciSharp/BotSharp/issues/386',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'message', startsWith: 'Access denied due to missing subscription key' },
    causes: ['send.absent', 'key.missing', 'config.not_loaded', 'send.wrong_header'],
    note: 'No api-key header. Typical: variable misnamed (OPENAI_API_KEY set, AZURE_OPENAI_API_KEY read), or the key sent as Ocp-Apim.. / Authorization without Bearer.',
    example: {
      body: '{"statusCode": 401, "message": "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API."}',
    },
    source: 'https://github.com/openai/openai-python/issues/1527',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'message', contains: 'audience is incorrect (https://cognitiveservices.azure.com)' },
    causes: ['send.wrong_header', 'token.claims', 'token.expired', 'send.conflict'],
    note: "Most often the API KEY was sent as 'Authorization: Bearer' (plain OpenAI client, or a tool in 'openai' mode): put it in header api-key. With a real Entra token: scope must be https://cognitiveservices.azure.com/.default and not expired. (The /openai/v1/ route accepts the key as Bearer.)",
    example: {
      body: '{"statusCode": 401, "message": "Unauthorized. Access token is missing, invalid, audience is incorrect (https://cognitiveservices.azure.com), or have expired."}',
    },
    source: [
      'https://github.com/run-llama/llama_index/issues/12484',
      'https://github.com/MuiseDestiny/zotero-gpt/issues/412',
      'https://github.com/gristlabs/grist-core/issues/1282',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', startsWith: 'Principal does not have access to API/Operation' },
    causes: ['perm.scope'],
    note: "401 for an RBAC gap: token is good, role 'Cognitive Services OpenAI User' is missing (Owner/Contributor is not enough; takes up to 5-30 min).",
    example: {
      body: '{"error": {"code": "PermissionDenied", "message": "Principal does not have access to API/Operation."}}',
      sdkText:
        "openai.AuthenticationError: Error code: 401 - {'error': {'code': 'PermissionDenied', 'message': 'Principal does not have access to API/Operation.'}}",
    },
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/114370',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error.message', contains: 'lacks the required data action' },
    causes: ['perm.scope'],
    note: 'Names principal and data action.',
    example: {
      body: '{"error": {"code": "PermissionDenied", "message": "The principal `00000000-0000-4000-8000-000000000000` lacks the required data action `Microsoft.CognitiveServices/accounts/AIServices/agents/read` to perform `GET /api/projects/{projectName}/agents` operation. For instructions on granting the necessary permissions, see https://aka.ms/FoundryPermissions."}}',
    },
    source: 'a public thread, address not kept',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: {
      at: 'error.code',
      equals: 'AuthenticationTypeDisabled',
      orContains: 'Key based authentication is disabled for this resource.',
    },
    causes: ['perm.resource', 'key.wrong_kind'],
    note: 'disableLocalAuth=true (often by policy): no key can work, use Entra ID.',
    example: {
      body: '{"error": {"code": "AuthenticationTypeDisabled", "message": "Key based authentication is disabled for this resource."}}',
    },
    source: 'https://github.com/microsoft/sample-app-aoai-chatGPT/issues/1000',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.message', startsWith: 'Access denied due to Virtual Network/Firewall rules' },
    causes: ['perm.ip'],
    note: 'Key not judged. Add the egress IP or go through the VNet.',
    example: {
      body: '{"error": {"code": "403", "message": "Access denied due to Virtual Network/Firewall rules."}}',
      headers: { 'policy-id': 'ThrowExceptionDueToTrafficDenied' },
      sdkText:
        "openai.PermissionDeniedError: Error code: 403 - {'error': {'code': '403', 'message': 'Access denied due to Virtual Network/Firewall rules.'}}",
    },
    source: 'GitHub issue azure-sql-db-chatbot#3',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.message', contains: 'Public access is disabled' },
    causes: ['perm.ip'],
    note: 'Name resolves to the public IP (DNS of the private endpoint not used, often on VPN).',
    example: {
      body: '{"error": {"code": "403", "message": "Public access is disabled. Please configure private endpoint."}}',
      sdkText:
        "openai.PermissionDeniedError: Error code: 403 - {'error': {'code': '403', 'message': 'Public access is disabled. Please configure private endpoint.'}}",
    },
    source: [
      'https://github.com/TabularEditor/TabularEditor3/issues/1557',
      'https://github.com/Azure-Samples/azure-search-openai-demo/issues/1157',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.message', startsWith: 'A Virtual Network is configured for this resource' },
    causes: ['env.wrong_host', 'perm.ip'],
    note: 'Regional endpoint used for a resource that needs its custom subdomain.',
    example: {
      body: '{"error": {"code": "403", "message": "A Virtual Network is configured for this resource. Please use the correct endpoint for making requests. Check https://aka.ms/cogsvc-vnet for more details."}}',
    },
    source: 'https://github.com/continuedev/continue/issues/12547',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error.message', startsWith: 'Token tenant ', andContains: 'does not match resource tenant' },
    causes: ['env.wrong_account', 'token.claims'],
    note: '400. az login in another tenant; set AZURE_TENANT_ID.',
    example: {
      body: '{"error": {"code": "Tenant provided in token does not match resource token", "message": "Token tenant 00000000-0000-4000-8000-000000000000 does not match resource tenant."}}',
    },
    source: 'https://github.com/Azure-Samples/ai-rag-chat-evaluator/issues/94',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error.message', contains: 'custom subdomain for token authentication' },
    causes: ['env.wrong_host'],
    note: 'Entra token on the regional endpoint {region}.api.cognitive.microsoft.com.',
    example: {
      body: '{"error": {"code": "BadRequest", "message": "Please provide a custom subdomain for token authentication, otherwise API key is required."}}',
    },
    source: 'https://learn.microsoft.com/azure/ai-services/openai/reference',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 404,
    match: {
      at: 'error.code',
      equals: 'DeploymentNotFound',
      orContains: 'The API deployment for this resource does not exist. If you created the deployment within',
    },
    causes: ['perm.resource', 'env.wrong_host', 'key.inactive'],
    note: 'Key accepted. Deployment NAME (not model name) belongs in the path; or right name on another resource.',
    example: {
      body: '{"error": {"code": "DeploymentNotFound", "message": "The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again."}}',
    },
    source: [
      'https://learn.microsoft.com/azure/ai-services/openai/reference',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 404,
    match: { at: 'error.message', equals: 'Resource not found' },
    causes: ['env.wrong_host', 'api.retired'],
    note: "Path or api-version wrong, e.g. '/openai' doubled or missing. Not the key.",
    example: {
      body: '{"error": {"code": "404", "message": "Resource not found"}}',
      sdkText: "openai.NotFoundError: Error code: 404 - {'error': {'code': '404', 'message': 'Resource not found'}}",
    },
    source: 'https://learn.microsoft.com/azure/ai-services/openai/reference',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 404,
    match: { at: 'error.message', startsWith: 'Subdomain does not map to a resource' },
    causes: ['env.wrong_host'],
    note: 'Resource deleted or host misspelt.',
    example: {
      body: '{"error": {"code": "ResourceNotFound", "message": "Subdomain does not map to a resource."}}',
      sdkText:
        "openai.NotFoundError: Error code: 404 - {'error': {'code': 'ResourceNotFound', 'message': 'Subdomain does not map to a resource.'}}",
    },
    source: 'https://github.com/Azure-Samples/azure-search-openai-demo/issues/497',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'error.message', contains: 'temporarily blocked' },
    causes: ['account.suspended'],
    note: 'Abuse monitoring.',
    example: {
      body: '{"error": {"code": "AccountBlocked", "message": "The resource has been temporarily blocked because we detected behavior that may violate our content policy."}}',
    },
    source: 'https://learn.microsoft.com/azure/ai-services/openai/reference',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: 'error.message', contains: 'Out of call volume quota' },
    causes: ['limit.quota'],
    example: {
      body: '{"error":{"code":"403","message":"Out of call volume quota for TextAnalytics F0 pricing tier. Please retry after 15 days. To increase your call volume switch to a paid tier."}}',
    },
    source: [
      'https://learn.microsoft.com/azure/ai-services/authentication',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: {
      at: 'error.code',
      equals: 401000,
      orContains: 'The request is not authorized because credentials are missing or invalid.',
    },
    causes: ['key.missing', 'send.absent', 'env.wrong_host', 'token.incomplete'],
    note: 'Translator: regional key without Ocp-Apim-Subscription-Region; 401015: credentials provided are for another product (Speech key); 403000: operation not allowed; 403001: free quota used up (limit.quota).',
    example: {
      body: '{"error":{"code":401000,"message":"The request is not authorized because credentials are missing or invalid."}}',
    },
    source: 'https://learn.microsoft.com/azure/ai-services/translator/reference/status-response-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 429,
    match: { at: null },
    causes: ['limit.rate', 'limit.quota'],
    note: 'retry-after header; key is fine.',
    example: {
      body: '{"error": {"code": "429", "message": "Requests to the ChatCompletions_Create Operation under Azure OpenAI API version 2024-10-21 have exceeded token rate limit of your current OpenAI S0 pricing tier. Please retry after 7 seconds."}}',
      headers: { 'retry-after': '7' },
    },
    source: 'https://learn.microsoft.com/azure/ai-services/openai/reference',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: {
      at: null,
      pattern: 'Missing credentials\\. Please pass one of `api_?[kK]ey`,? (and )?`azure_?[aA][dD]_?[tT]oken',
    },
    causes: ['config.not_loaded', 'key.missing'],
    note: "Client side. Node: 'Missing credentials. Please pass one of `apiKey` and `azureADTokenProvider`, or set the `AZURE_OPENAI_API_KEY` environment variable.'",
    example: {
      body: 'openai.OpenAIError: Missing credentials. Please pass one of `api_key`, `azure_ad_token`, `azure_ad_token_provider`, or the `AZURE_OPENAI_API_KEY` or `AZURE_OPENAI_AD_TOKEN` environment variables.',
    },
    source: 'https://github.com/openai/openai-python/blob/main/src/openai/lib/azure.py',
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
