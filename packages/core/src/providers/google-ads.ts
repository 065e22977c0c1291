import type { Provider } from '../model/provider.ts'

export const googleAds: Provider = {
  id: 'google-ads',
  name: 'Google Ads',
  hosts: ['googleads.googleapis.com'],
  aliases: ['google ads', 'google-ads', 'googleads', 'google ads api', 'adwords'],
  docs: [
    'https://developers.google.com/google-ads/api/docs/concepts/call-structure',
    'https://developers.google.com/google-ads/api/reference/rpc/latest/AuthorizationErrorEnum.AuthorizationError',
    'https://developers.google.com/google-ads/api/docs/common-errors',
  ],
  dashboard: { keys: 'https://ads.google.com/aw/apicenter' },
  variables: ['GOOGLE_ADS_DEVELOPER_TOKEN', 'GOOGLE_ADS_LOGIN_CUSTOMER_ID', 'GOOGLE_ADS_REFRESH_TOKEN'],
  keys: [
    {
      kind: 'developer token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: '22 letters, digits, - and _',
      note: 'In a header of its own, beside the access token. New ones are good for test accounts only until they are approved.',
    },
    {
      kind: 'access token',
      prefix: 'ya29.',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'OAuth 2 access token of Google; an hour',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [
    {
      in: 'header',
      name: 'developer-token',
      required: 'always, in versions before developer tokens were given up',
      failure: 'DEVELOPER_TOKEN_PARAMETER_MISSING',
    },
    {
      in: 'header',
      name: 'login-customer-id',
      required: 'where a client account is reached through its manager account: the id of the manager, without hyphens',
      failure: '403 USER_PERMISSION_DENIED',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://googleads.googleapis.com/v17/customers:listAccessibleCustomers',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: false,
    identifies: 'the accounts that the user of the token reaches directly',
    note: 'Needs no login-customer-id: what it lists is what that header may say.',
  },
  refusals: [
    {
      status: 403,
      match: { at: null, contains: 'USER_PERMISSION_DENIED', orContains: 'have permission to access customer' },
      causes: ['env.wrong_account', 'send.companion', 'perm.resource'],
      note: 'The signed-in user does not reach this customer. For a client account the header login-customer-id has to name the manager account through which it is reached; it is often left out, or written with hyphens.',
      example: {
        body: '{"error":{"code":403,"status":"PERMISSION_DENIED","details":[{"errors":[{"errorCode":{"authorizationError":"USER_PERMISSION_DENIED"},"message":"User doesn\'t have permission to access customer."}]}]}}',
      },
      source: [
        'https://developers.google.com/google-ads/api/reference/rpc/v20/AuthorizationErrorEnum.AuthorizationError',
        'https://www.mail-archive.com/adwords-api@googlegroups.com/msg84833.html',
      ],
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: { at: null, contains: 'DEVELOPER_TOKEN_NOT_APPROVED' },
      causes: ['env.test_live', 'perm.resource'],
      note: 'The token is approved for test accounts alone, and a real account was asked.',
      example: {
        body: '{"error":{"code":403,"details":[{"errors":[{"errorCode":{"authorizationError":"DEVELOPER_TOKEN_NOT_APPROVED"}}]}]}}',
      },
      source:
        'https://developers.google.com/google-ads/api/reference/rpc/v17/AuthorizationErrorEnum.AuthorizationError',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: { at: null, contains: 'DEVELOPER_TOKEN_PROHIBITED' },
      causes: ['env.wrong_account'],
      note: 'The developer token belongs with another Google Cloud project than the one of the OAuth client.',
      example: {
        body: '{"error":{"code":403,"details":[{"errors":[{"errorCode":{"authorizationError":"DEVELOPER_TOKEN_PROHIBITED"}}]}]}}',
      },
      source:
        'https://developers.google.com/google-ads/api/reference/rpc/v17/AuthorizationErrorEnum.AuthorizationError',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: { at: null, contains: 'CUSTOMER_NOT_ENABLED' },
      causes: ['account.suspended', 'env.wrong_account'],
      note: 'The account is not yet enabled, or was deactivated.',
      example: {
        body: '{"error":{"code":403,"details":[{"errors":[{"errorCode":{"authorizationError":"CUSTOMER_NOT_ENABLED"}}]}]}}',
      },
      source:
        'https://developers.google.com/google-ads/api/reference/rpc/v17/AuthorizationErrorEnum.AuthorizationError',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 401,
      match: { at: null, contains: 'NOT_ADS_USER' },
      causes: ['env.wrong_account'],
      note: 'The Google account that consented has no Google Ads account: sign in with the one that has.',
      example: {
        body: '{"error":{"code":401,"details":[{"errors":[{"errorCode":{"authenticationError":"NOT_ADS_USER"}}]}]}}',
      },
      source: 'https://developers.google.com/google-ads/api/docs/common-errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401, 403],
      match: { at: null, contains: 'DEVELOPER_TOKEN_PARAMETER_MISSING' },
      causes: ['send.companion'],
      note: 'The header developer-token is missing; the access token alone is not enough.',
      example: {
        body: '{"error":{"code":401,"details":[{"errors":[{"errorCode":{"headerError":"DEVELOPER_TOKEN_PARAMETER_MISSING"}}]}]}}',
      },
      source: 'https://developers.google.com/google-ads/api/docs/common-errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['An account id is ten digits without the hyphens that the pages show.'],
}
