import type { Refusal } from '../../model/provider.ts'

/** What Entra ID says of the user who signs in and of the tenant that was asked. */
export const entraUsersRefusals = [
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 50020, orContains: 'AADSTS50020:' },
    causes: ['env.wrong_account'],
    note: 'The login went to a tenant in which the account is no guest: name the tenant of the resource (`--tenant`).',
    example: {
      sdkText:
        "AADSTS50020: User account 'user@example.com' from identity provider 'live.com' does not exist in tenant 'Contoso' and cannot access the application '11111111-2222-3333-4444-555555555555'(app) in that tenant.",
    },
    source: [
      'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50020-user-account-identity-provider-does-not-exist',
      'https://github.com/Azure/azure-storage-azcopy/issues/1342',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 90072, orContains: 'AADSTS90072:' },
    causes: ['env.wrong_account'],
    example: {
      sdkText:
        "AADSTS90072: User account 'user@example.com' from external identity provider 'https://sts.windows.net/' does not exist in tenant 'Contoso' and cannot access the application in that tenant.",
    },
    source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 50034, orContains: 'AADSTS50034:' },
    causes: ['env.wrong_account', 'key.unknown'],
    example: {
      sdkText:
        'AADSTS50034: The user account user@example.com does not exist in the directory. To sign into this application, the account must be added to the directory.',
    },
    source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 50105, orContains: 'AADSTS50105:' },
    causes: ['perm.resource'],
    note: 'Assignment is required: the user or a group has to be added to the enterprise application.',
    example: {
      sdkText:
        "AADSTS50105: The signed in user 'user@example.com' is not assigned to a role for the application '11111111-2222-3333-4444-555555555555'.",
    },
    source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 50126, orContains: 'AADSTS50126:' },
    causes: ['key.mistyped', 'key.unknown', 'key.revoked'],
    note: 'The login of a user with a password, not a client secret.',
    example: {
      sdkText: 'AADSTS50126: Error validating credentials due to invalid username or password.',
    },
    source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 50076, orContains: 'AADSTS50076:' },
    causes: ['perm.resource', 'token.expired'],
    note: 'A program cannot answer the second factor: a service principal, or an interactive login first.',
    example: {
      sdkText:
        'AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access this resource.',
    },
    source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 50173, orContains: 'AADSTS50173:' },
    causes: ['key.revoked', 'token.expired'],
    example: {
      sdkText:
        'AADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password.',
    },
    source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 70008, orContains: 'AADSTS70008:' },
    causes: ['token.expired'],
    example: {
      sdkText:
        'AADSTS70008: The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
    },
    source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 50057, orContains: 'AADSTS50057:' },
    causes: ['account.suspended'],
    example: {
      sdkText: 'AADSTS50057: The user account is disabled.',
    },
    source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 400,
    match: { at: 'error_codes[0]', equals: 50053, orContains: 'AADSTS50053:' },
    causes: ['account.suspended', 'limit.rate'],
    example: {
      sdkText:
        "AADSTS50053: The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
    },
    source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
] as const satisfies readonly Refusal[]
