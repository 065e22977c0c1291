import type { Provider } from '../model/provider.ts'

export const accounting = {
  id: 'accounting',
  name: 'Xero and QuickBooks',
  nameIsWord: true,
  hosts: [
    'api.xero.com',
    'identity.xero.com',
    'quickbooks.api.intuit.com',
    'sandbox-quickbooks.api.intuit.com',
    'oauth.platform.intuit.com',
  ],
  aliases: ['xero', 'quickbooks', 'intuit'],
  docs: ['https://developer.xero.com/documentation/guides/oauth2/troubleshooting'],
  dashboard: { keys: 'https://developer.xero.com/documentation/guides/oauth2/troubleshooting' },
  variables: ['XERO_CLIENT_SECRET', 'QUICKBOOKS_CLIENT_SECRET', 'QBO_ACCESS_TOKEN'],
  keys: [{ kind: 'access token', prefix: null, pattern: null, env: 'any', role: 'session', shape: 'JWT' }],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [
    { in: 'header', name: 'xero-tenant-id', required: 'for Xero, always', failure: '403 AuthenticationUnsuccessful' },
  ],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'errorCode=003200' },
      causes: ['token.expired', 'send.absent'],
      note: 'QuickBooks: access tokens last an hour.',
      example: {
        body: '{"fault":{"error":[{"message":"message=AuthenticationFailed; errorCode=003200; statusCode=401","code":"3200"}]}}',
      },
      source: 'https://developer.xero.com/documentation/guides/oauth2/troubleshooting',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, contains: 'errorCode=003100' },
      causes: ['env.test_live', 'env.wrong_account', 'token.expired'],
      note: 'QuickBooks: a sandbox token at the production host, or another realm.',
      example: {
        body: '{"fault":{"error":[{"message":"message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403","code":"3100"}]}}',
      },
      source: 'https://developer.xero.com/documentation/guides/oauth2/troubleshooting',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: { at: null, contains: 'AuthenticationUnsuccessful' },
      causes: ['env.wrong_account', 'send.companion', 'perm.scope'],
      note: 'Xero: the header xero-tenant-id names an organisation that this token is not connected to.',
      example: { body: '{"Type":null,"Title":"Unauthorized","Status":401,"Detail":"AuthenticationUnsuccessful"}' },
      source: 'https://developer.xero.com/documentation/guides/oauth2/troubleshooting',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'TokenExpired: token expired at' },
      causes: ['token.expired'],
      note: 'Xero: access tokens last thirty minutes.',
      example: {
        body: '{"Title":"Unauthorized","Status":401,"Detail":"TokenExpired: token expired at 03/05/2024 10:11:12"}',
      },
      source: 'https://developer.xero.com/documentation/guides/oauth2/troubleshooting',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
