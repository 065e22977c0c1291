import type { Provider } from '../model/provider.ts'

export const amazonSpApi = {
  id: 'amazon-sp-api',
  name: 'Amazon Selling Partner API',
  hosts: [
    'sellingpartnerapi-na.amazon.com',
    'sellingpartnerapi-eu.amazon.com',
    'sellingpartnerapi-fe.amazon.com',
    'api.amazon.com',
  ],
  aliases: ['selling partner api', 'selling-partner-api', 'sp-api', 'amazon sp api', 'sellingpartnerapi'],
  docs: ['https://developer-docs.amazon.com/sp-api/docs/sp-api-errors'],
  dashboard: { keys: 'https://developer-docs.amazon.com/sp-api/docs/sp-api-errors' },
  variables: ['LWA_CLIENT_SECRET', 'SP_API_REFRESH_TOKEN', 'LWA_APP_ID'],
  keys: [
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'Atza and a bar, then base64',
    },
    {
      kind: 'refresh token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'Atzr and a bar, then base64',
    },
  ],
  placements: [{ in: 'header', name: 'x-amz-access-token', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: { at: null, contains: 'Access to requested resource is denied' },
      causes: ['perm.scope', 'key.wrong_kind', 'perm.resource', 'env.wrong_account'],
      note: 'A missing role, a grantless token, or an application that this seller has not authorized anew.',
      example: {
        body: '{"errors":[{"code":"Unauthorized","message":"Access to requested resource is denied.","details":""}]}',
      },
      source: 'https://developer-docs.amazon.com/sp-api/docs/sp-api-errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, contains: 'The access token you provided is revoked, malformed or invalid' },
      causes: ['key.wrong_kind', 'token.expired', 'env.wrong_account'],
      example: {
        body: '{"errors":[{"message":"The access token you provided is revoked, malformed or invalid.","code":"Unauthorized"}]}',
      },
      source: 'https://developer-docs.amazon.com/sp-api/docs/sp-api-errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: { at: null, contains: 'Not authorized for requested operation' },
      causes: ['perm.scope'],
      example: { body: '{"error":"invalid_grant","error_description":"Not authorized for requested operation"}' },
      source: 'https://developer-docs.amazon.com/sp-api/docs/sp-api-errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
