import type { Provider } from '../model/provider.ts'

export const xero = {
  id: 'xero',
  name: 'Xero',
  hosts: ['api.xero.com', 'identity.xero.com'],
  aliases: ['xero'],
  docs: ['https://developer.xero.com/documentation/guides/oauth2/troubleshooting'],
  dashboard: { keys: 'https://developer.xero.com/app/manage' },
  variables: ['XERO_CLIENT_SECRET'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'JWT; thirty minutes' }],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [
    { in: 'header', name: 'xero-tenant-id', required: 'for Xero, always', failure: '403 AuthenticationUnsuccessful' },
  ],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: { at: null, contains: 'AuthenticationUnsuccessful' },
      causes: ['env.wrong_account', 'send.companion', 'perm.scope'],
      note: 'The header xero-tenant-id names an organisation that this token is not connected to.',
      example: { body: '{"Type":null,"Title":"Unauthorized","Status":401,"Detail":"AuthenticationUnsuccessful"}' },
      source: 'https://developer.xero.com/documentation/guides/oauth2/troubleshooting',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'TokenExpired: token expired at' },
      causes: ['token.expired'],
      note: 'Access tokens last thirty minutes.',
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
