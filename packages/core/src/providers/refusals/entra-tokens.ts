import type { Refusal } from '../../model/provider.ts'

export const entraTokensRefusals = [
  {
    status: 401,
    match: { at: 'error_codes[0]', equals: 700027, orContains: 'AADSTS700027:' },
    causes: ['key.unknown', 'key.revoked', 'sign.mismatch'],
    note: 'Gives the thumbprint that was sent.',
    example: {
      body: '{"error":"invalid_client","error_description":"AADSTS700027: The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Thumbprint of key used by client: \'0123456789ABCDEF0123456789ABCDEF01234567\'] Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[700027],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=700027"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS700027: ...; MSAL.NET: MsalServiceException AADSTS700027',
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
    match: { at: 'error_codes[0]', equals: 700024, orContains: 'AADSTS700024:' },
    causes: ['sign.clock', 'token.expired'],
    note: "Prints current time and the assertion's range.",
    example: {
      body: '{"error":"invalid_client","error_description":"AADSTS700024: Client assertion is not within its valid time range. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[700024],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=700024"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS700024: ...; MSAL.NET: MsalServiceException AADSTS700024',
    },
    source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: 'error_codes[0]', equals: 700213, orContains: 'AADSTS700213:' },
    causes: ['token.claims'],
    note: 'GitHub OIDC: branch, environment or repository name differs; 700211 issuer, 700212 audience.',
    example: {
      body: '{"error":"invalid_client","error_description":"AADSTS700213: No matching federated identity record found for presented assertion subject \'repo:org/repo:ref:refs/heads/main\'. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[700213],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=700213"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS700213: ...; MSAL.NET: MsalServiceException AADSTS700213',
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
    match: { at: 'error_codes[0]', equals: 500011, orContains: 'AADSTS500011:' },
    causes: ['token.claims', 'env.wrong_account'],
    example: {
      body: '{"error":"invalid_resource","error_description":"AADSTS500011: The resource principal named https://example.com was not found in the tenant named Contoso. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[500011],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=500011"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS500011: ...; MSAL.NET: MsalServiceException AADSTS500011',
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
    match: { at: 'error_codes[0]', equals: 1002012, orContains: 'AADSTS1002012:' },
    causes: ['token.claims'],
    example: {
      body: '{"error":"invalid_scope","error_description":"AADSTS1002012: The provided value for scope User.Read is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI). Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[1002012],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=1002012"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS1002012: ...; MSAL.NET: MsalServiceException AADSTS1002012',
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
    match: { at: 'error_codes[0]', equals: 65001, orContains: 'AADSTS65001:' },
    causes: ['perm.scope'],
    example: {
      body: '{"error":"invalid_grant","error_description":"AADSTS65001: The user or administrator has not consented to use the application with ID \'11111111-2222-3333-4444-555555555555\' named \'app\'. Send an interactive authorization request for this user and resource. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[65001],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=65001"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS65001: ...; MSAL.NET: MsalServiceException AADSTS65001',
    },
    source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 53003, orContains: 'AADSTS53003:' },
    causes: ['perm.ip', 'perm.region'],
    note: 'Location or device rule.',
    example: {
      body: '{"error":"invalid_grant","error_description":"AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[53003],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=53003"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS53003: ...; MSAL.NET: MsalServiceException AADSTS53003',
    },
    source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 700082, orContains: 'AADSTS700082:' },
    causes: ['token.expired'],
    example: {
      body: '{"error":"invalid_grant","error_description":"AADSTS700082: The refresh token has expired due to inactivity. The token was issued on 2025-01-01T00:00:00.0000000Z and was inactive for 90.00:00:00. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 11111111-2222-3333-4444-555555555555 Timestamp: 2026-01-01 12:00:00Z","error_codes":[700082],"timestamp":"2026-01-01 12:00:00Z","trace_id":"11111111-2222-3333-4444-555555555555","correlation_id":"11111111-2222-3333-4444-555555555555","error_uri":"https://login.microsoftonline.com/error?code=700082"}',
      sdkText:
        'azure-identity: ClientAuthenticationError / AuthenticationRequiredError: AADSTS700082: ...; MSAL.NET: MsalServiceException AADSTS700082',
    },
    source: [
      'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: {
      at: '$thrown',
      contains: 'EnvironmentCredential authentication unavailable. Environment variables are not fully configured',
    },
    causes: ['config.not_loaded', 'key.missing'],
    note: "DefaultAzureCredential lists every attempt; CredentialUnavailableError: .. ManagedIdentityCredential .. AzureCliCredential: Please run 'az login' to set up account.",
    example: {
      body: 'EnvironmentCredential: EnvironmentCredential authentication unavailable. Environment variables are not fully configured.\nVisit https://aka.ms/azsdk/python/identity/environmentcredential/troubleshoot to troubleshoot this issue.',
    },
    source: [
      'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
