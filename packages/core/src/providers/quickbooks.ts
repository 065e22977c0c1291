import type { Provider } from '../model/provider.ts'

export const quickbooks = {
  id: 'quickbooks',
  name: 'QuickBooks',
  hosts: ['quickbooks.api.intuit.com', 'sandbox-quickbooks.api.intuit.com', 'oauth.platform.intuit.com'],
  aliases: ['quickbooks', 'intuit'],
  docs: ['https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes'],
  dashboard: { keys: 'https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes' },
  variables: ['QUICKBOOKS_CLIENT_SECRET', 'QBO_ACCESS_TOKEN'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'JWT; one hour' }],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'errorCode=003200' },
      causes: ['token.expired', 'send.absent'],
      note: 'Access tokens last an hour.',
      example: {
        body: '{"fault":{"error":[{"message":"message=AuthenticationFailed; errorCode=003200; statusCode=401","code":"3200"}]}}',
      },
      source: 'https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, contains: 'errorCode=003100' },
      causes: ['env.test_live', 'env.wrong_account', 'token.expired'],
      note: 'A sandbox token at the production host, or another realm.',
      example: {
        body: '{"fault":{"error":[{"message":"message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403","code":"3100"}]}}',
      },
      source: 'https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
