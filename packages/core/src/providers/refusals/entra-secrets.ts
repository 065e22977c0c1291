import type { Refusal } from '../../model/provider.ts'

export const entraSecretsRefusals = [
  {
    status: 401,
    match: { at: 'error_codes[0]', equals: 7000215, orContains: 'AADSTS7000215:' },
    causes: ['key.wrong_kind', 'key.mistyped', 'key.revoked', 'config.mangled', 'env.wrong_account'],
    note: 'A GUID was sent: that is the id of the secret, not its value. Otherwise a shell, URL or template damaged one of the characters ~ . _ -, or the service principal is missing.',
    example: {
      body: '{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app \'11111111-2222-3333-4444-555555555555\'. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[7000215],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=7000215"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS7000215: ...; MSAL.NET: MsalServiceException AADSTS7000215',
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error_codes[0]', equals: 7000222, orContains: 'AADSTS7000222:' },
    causes: ['key.expired'],
    note: 'Make a new secret in App registrations; the old one cannot be extended.',
    example: {
      body: '{"error":"invalid_client","error_description":"AADSTS7000222: The provided client secret keys for app \'11111111-2222-3333-4444-555555555555\' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[7000222],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=7000222"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS7000222: ...; MSAL.NET: MsalServiceException AADSTS7000222',
    },
    source: [
      'https://github.com/MicrosoftDocs/entra-docs/blob/HEAD/docs/identity-platform/reference-error-codes.md',
      'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 400,
    match: {
      at: null,
      pattern:
        "AADSTS700016: Application with identifier '[^']{0,40}(?:[Yy]our|YOUR|[Ii]nsert|INSERT|[Ee]nter|ENTER|[Cc]lient|CLIENT|<|\\{)",
    },
    causes: ['key.placeholder', 'config.not_loaded'],
    note: 'An identifier of words: the sample was never filled in. Real ones are UUIDs.',
    example: {
      body: '{"error":"unauthorized_client","error_description":"AADSTS700016: Application with identifier \'Insert your client ID here\' was not found in the directory \'Contoso\'.","error_codes":[700016]}',
    },
    source: 'https://github.com/OneDrive/onedrive-api-docs/issues/950',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [400, 401],
    match: { at: null, contains: 'AADSTS700016', andContains: "in the directory 'Bot Framework'" },
    causes: ['env.wrong_account'],
    note: 'The bot asks for its token in the directory of multi-tenant bots, and it is registered for a single tenant: set the tenant (MicrosoftAppTenantId, MicrosoftAppType SingleTenant), or ask at /<tenant>/oauth2/v2.0/token.',
    example: {
      body: `{"error":"unauthorized_client","error_description":"AADSTS700016: Application with identifier '00000000-0000-4000-8000-000000000000' was not found in the directory 'Bot Framework'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant."}`,
    },
    source: [
      'https://github.com/Chainlit/chainlit/issues/1853',
      'https://github.com/microsoft/botframework-sdk/issues/6382',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 700016, orContains: 'AADSTS700016:' },
    causes: ['env.wrong_account', 'key.unknown'],
    note: 'Client id from another tenant, object id used for client id, wrong cloud.',
    example: {
      body: '{"error":"unauthorized_client","error_description":"AADSTS700016: Application with identifier \'11111111-2222-3333-4444-555555555555\' was not found in the directory \'Contoso\'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[700016],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=700016"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS700016: ...; MSAL.NET: MsalServiceException AADSTS700016',
    },
    source: 'wording read in public code',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 90002, orContains: 'AADSTS90002:' },
    causes: ['env.wrong_account'],
    note: 'The tenant is misspelt, or lives in another cloud.',
    example: {
      body: '{"error":"invalid_request","error_description":"AADSTS90002: Tenant \'11111111-2222-3333-4444-555555555555\' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[90002],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=90002"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS90002: ...; MSAL.NET: MsalServiceException AADSTS90002',
    },
    source: [
      'https://github.com/MicrosoftDocs/entra-docs/blob/HEAD/docs/identity-platform/reference-error-codes.md',
      'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 900023, orContains: 'AADSTS900023:' },
    causes: ['key.placeholder', 'config.not_loaded', 'env.wrong_account'],
    note: 'The text shows the value: undefined, None or a placeholder.',
    example: {
      body: '{"error":"invalid_request","error_description":"AADSTS900023: Specified tenant identifier \'YOUR_TENANT_ID\' is neither a valid DNS name, nor a valid external domain. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[900023],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=900023"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS900023: ...; MSAL.NET: MsalServiceException AADSTS900023',
    },
    source: [
      'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 900144, orContains: 'AADSTS900144:' },
    causes: ['config.not_loaded', 'key.missing'],
    note: 'Names the missing parameter; also JSON sent instead of a form.',
    example: {
      body: '{"error":"invalid_request","error_description":"AADSTS900144: The request body must contain the following parameter: \'client_id\'. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[900144],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=900144"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS900144: ...; MSAL.NET: MsalServiceException AADSTS900144',
    },
    source: [
      'https://github.com/MicrosoftDocs/entra-docs/blob/HEAD/docs/identity-platform/reference-error-codes.md',
      'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error_codes[0]', equals: 7000216, orContains: 'AADSTS7000216:' },
    causes: ['key.missing'],
    note: 'Secret empty.',
    example: {
      body: '{"error":"invalid_client","error_description":"AADSTS7000216: \'client_assertion\', \'client_secret\' or \'request\' is required for the \'client_credentials\' grant type. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[7000216],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=7000216"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS7000216: ...; MSAL.NET: MsalServiceException AADSTS7000216',
    },
    source: [
      'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'error_codes[0]', equals: 7000218, orContains: 'AADSTS7000218:' },
    causes: ['token.incomplete', 'key.missing', 'key.wrong_kind'],
    note: 'The app is a confidential client: its secret or certificate has to come along, also with the password or code of a user. Or allow public client flows for it.',
    example: {
      body: '{"error":"invalid_client","error_description":"AADSTS7000218: The request body must contain the following parameter: \'client_assertion\' or \'client_secret\'. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[7000218],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=7000218"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS7000218: ...; MSAL.NET: MsalServiceException AADSTS7000218',
    },
    source: [
      'https://github.com/MicrosoftDocs/entra-docs/blob/HEAD/docs/identity-platform/reference-error-codes.md',
      'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: [400, 401],
    match: { at: null, pattern: 'must contain the following parameters?: .?client_(?:secret|assertion)' },
    causes: ['token.incomplete', 'key.missing', 'key.wrong_kind'],
    note: 'The older number of the same, AADSTS70002.',
    example: {
      body: '{"error":"invalid_client","error_description":"AADSTS70002: The request body must contain the following parameter: \'client_secret or client_assertion\'.","error_codes":[70002]}',
    },
    source: 'https://github.com/vgrem/phpSPO/pull/44',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 7000112, orContains: 'AADSTS7000112:' },
    causes: ['account.suspended'],
    example: {
      body: '{"error":"unauthorized_client","error_description":"AADSTS7000112: Application \'11111111-2222-3333-4444-555555555555\'(name) is disabled. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[7000112],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=7000112"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS7000112: ...; MSAL.NET: MsalServiceException AADSTS7000112',
    },
    source: [
      'https://github.com/MicrosoftDocs/entra-docs/blob/HEAD/docs/identity-platform/reference-error-codes.md',
      'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    ],
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: 'error_codes[0]', equals: 7000229, orContains: 'AADSTS7000229:' },
    causes: ['env.wrong_account'],
    example: {
      body: '{"error":"invalid_client","error_description":"AADSTS7000229: The client application 11111111-2222-3333-4444-555555555555 is missing service principal in the tenant 22222222-3333-4444-5555-666666666666. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[7000229],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=7000229"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS7000229: ...; MSAL.NET: MsalServiceException AADSTS7000229',
    },
    source: [
      'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
