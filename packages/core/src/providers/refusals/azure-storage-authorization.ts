import type { Refusal } from '../../model/provider.ts'

export const azureStorageAuthorizationRefusals = [
  {
    status: 401,
    match: { at: 'xml:Error.Code', equals: 'InvalidAuthenticationInfo' },
    causes: ['token.expired', 'token.claims', 'env.wrong_account'],
    note: "AuthenticationErrorDetail tells: Lifetime / Issuer / Audience / Signature validation failed. 400 'Authentication information is not given in the correct format. Check the value of Authorization header.': send.scheme_wrong.",
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>InvalidAuthenticationInfo</Code><Message>Server failed to authenticate the request. Please refer to the information in the www-authenticate header.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message><AuthenticationErrorDetail>Lifetime validation failed. The token is expired.</AuthenticationErrorDetail></Error>',
      headers: {
        'www-authenticate':
          'Bearer authorization_uri=https://login.microsoftonline.com/TENANT/oauth2/authorize resource_id=https://storage.azure.com',
      },
    },
    source: [
      'https://github.com/Azure/azure-storage-azcopy/blob/HEAD/ste/destReauthPolicy.go#L20',
      'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: 'xml:Error.Code', equals: 'NoAuthenticationInformation' },
    causes: ['send.absent', 'key.missing'],
    note: 'No Authorization and no SAS (x-ms-version new enough).',
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>NoAuthenticationInformation</Code><Message>Server failed to authenticate the request. Please refer to the information in the www-authenticate header.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message></Error>',
      headers: {
        'www-authenticate':
          'Bearer authorization_uri=https://login.microsoftonline.com/TENANT/oauth2/authorize resource_id=https://storage.azure.com',
      },
    },
    source: [
      'https://github.com/Azure/azure-storage-azcopy/blob/HEAD/ste/destReauthPolicy.go#L20',
      'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 404,
    match: { at: 'xml:Error.Code', equals: 'ResourceNotFound', orContains: 'The specified resource does not' },
    causes: ['send.absent', 'perm.resource'],
    note: 'Anonymous request to a private container is 404; with keys it would be ContainerNotFound or BlobNotFound.',
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>ResourceNotFound</Code><Message>The specified resource does not exist.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message></Error>',
    },
    source: [
      'https://github.com/Azure/Azurite/blob/HEAD/src/blob/errors/StorageErrorFactory.ts#L80',
      'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 409,
    match: {
      at: 'xml:Error.Code',
      equals: 'PublicAccessNotPermitted',
      orContains: 'Public access is not permitted on this storage',
    },
    causes: ['send.absent', 'perm.resource'],
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>PublicAccessNotPermitted</Code><Message>Public access is not permitted on this storage account.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message></Error>',
    },
    source: 'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: {
      at: 'xml:Error.Code',
      equals: 'KeyBasedAuthenticationNotPermitted',
      orContains: 'Key based authentication is not permitted on this storage',
    },
    causes: ['perm.resource', 'key.wrong_kind'],
    note: 'Account has allowSharedKeyAccess=false: keys and key-signed SAS are refused, use Entra.',
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>KeyBasedAuthenticationNotPermitted</Code><Message>Key based authentication is not permitted on this storage account.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message></Error>',
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
    match: { at: 'xml:Error.Code', equals: 'AuthorizationFailure' },
    causes: ['perm.ip', 'perm.scope'],
    note: 'Mostly the storage firewall (network rules); an expired or wrong key gives AuthenticationFailed instead.',
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthorizationFailure</Code><Message>This request is not authorized to perform this operation.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message></Error>',
    },
    source: 'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: { at: 'xml:Error.Code', equals: 'AuthorizationPermissionMismatch' },
    causes: ['perm.scope'],
    note: 'SAS lacks sp letter, or the identity has Owner/Contributor but no data role (Storage Blob Data ...); new roles take up to 10 min.',
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthorizationPermissionMismatch</Code><Message>This request is not authorized to perform this operation using this permission.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message></Error>',
    },
    source: [
      'https://github.com/Azure/Azurite/blob/HEAD/src/blob/errors/StorageErrorFactory.ts#L577',
      'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'xml:Error.Code', pattern: '^Authorization(SourceIP|Protocol|Service|ResourceType)Mismatch$' },
    causes: ['perm.ip', 'perm.scope'],
    note: 'SourceIP: sip of the SAS; Protocol: spr; Service: ss; ResourceType: srt.',
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthorizationSourceIPMismatch</Code><Message>This request is not authorized to perform this operation using this source IP 203.0.113.7.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message></Error>',
    },
    source: [
      'https://github.com/Azure/Azurite/blob/HEAD/src/blob/errors/StorageErrorFactory.ts#L554',
      'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 403,
    match: { at: 'xml:Error.Code', equals: 'AccountIsDisabled', orContains: 'The specified account is' },
    causes: ['account.suspended', 'account.billing'],
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>AccountIsDisabled</Code><Message>The specified account is disabled.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message></Error>',
    },
    source: 'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: {
      at: 'xml:Error.Code',
      equals: 'InsufficientAccountPermissions',
      orContains: 'The account being accessed does not have sufficient permissions to execute this',
    },
    causes: ['perm.scope'],
    note: 'Read-only secondary endpoint, or read access only.',
    example: {
      body: '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>InsufficientAccountPermissions</Code><Message>The account being accessed does not have sufficient permissions to execute this operation.\nRequestId:11111111-2222-3333-4444-555555555555\nTime:2026-01-01T12:00:00.0000000Z</Message></Error>',
    },
    source: 'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: null,
    match: { at: '$thrown', contains: 'Connection string is either blank or malformed' },
    causes: ['key.missing', 'key.quoted', 'key.truncated'],
    note: 'Azure-storage Python; JS: Invalid Connection String / Invalid AccountName in the provided Connection String; .NET: Settings must be of the form "name=value".',
    example: { body: 'ValueError: Connection string is either blank or malformed.' },
    source: [
      'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: null,
    match: { at: '$thrown', contains: 'Incorrect padding' },
    causes: ['key.truncated'],
    note: "Account key lost its '=='.",
    example: { body: 'binascii.Error: Incorrect padding' },
    source: 'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 403,
    match: {
      at: 'xml:Error.Code',
      equals: 'AuthenticationFailed',
      orContains:
        'Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly',
    },
    causes: ['sign.mismatch', 'sign.clock', 'key.mistyped', 'token.expired', 'env.wrong_account'],
    note: 'The SDK or a log cut off AuthenticationErrorDetail, the line that tells; print the whole body.',
    example: {
      body: '<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.</Message></Error>',
    },
    source: [
      'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
      'wording read in the code of several public projects',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
