import type { Provider } from '../model/provider.ts'

const greenfield = 'https://docs.btcpayserver.org/API/Greenfield/v1/'

export const btcpay: Provider = {
  id: 'btcpay',
  name: 'BTCPay Server',
  hosts: ['mainnet.demo.btcpayserver.org', 'testnet.demo.btcpayserver.org', 'btcpay.{domain}'],
  aliases: ['btcpay', 'btcpay server', 'btcpayserver', 'greenfield api', 'btcpay-greenfield'],
  docs: [greenfield],
  dashboard: { keys: '{base}/account/apikeys' },
  variables: ['BTCPAY_API_KEY', 'BTCPAY_HOST', 'BTCPAY_URL', 'BTCPAY_STORE_ID', 'BTCPAY_WEBHOOK_SECRET'],
  keys: [
    {
      kind: 'API key of a user',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 hex',
      note: 'Its permissions are ticked when it is made, for all stores or for chosen ones.',
    },
    {
      kind: 'legacy key of a store',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'about 44 letters and digits',
      note: 'For the old API in the manner of BitPay only, by Basic.',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'token' },
    { in: 'header', name: 'Authorization', scheme: 'Basic', note: 'Mail address and password of the user.' },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: '{base}/api/v1/api-keys/current',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'label and permissions of the key',
  },
  refusals: [
    {
      status: 401,
      match: {
        at: 'code',
        equals: 'unauthenticated',
        orContains: 'Authentication is required for accessing this endpoint',
      },
      causes: ['send.scheme_missing', 'send.scheme_wrong', 'key.unknown', 'send.absent', 'key.wrong_kind'],
      note: 'The word before the key is "token": bare, or behind Bearer, the key is not seen. A key of another server or of the old API gives the same.',
      example: {
        body: '{"code":"unauthenticated","message":"Authentication is required for accessing this endpoint"}',
      },
      source: greenfield,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: 'code', equals: 'missing-permission', orContains: 'Insufficient API Permissions' },
      causes: ['perm.scope', 'perm.resource'],
      note: 'The answer names the permission; it may have been given for another store.',
      example: {
        body: '{"permission":"btcpay.store.canviewinvoices","code":"missing-permission","message":"Insufficient API Permissions. Please use an API key with permission: btcpay.store.canviewinvoices"}',
      },
      source: greenfield,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['send.scheme_missing', 'send.scheme_wrong', 'key.unknown', 'env.wrong_host'],
      example: { body: '401 Unauthorized' },
      source: greenfield,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'everybody runs a server of their own; keys are known to that one alone',
  quirks: ['Authorization: token KEY, not Bearer.'],
}
