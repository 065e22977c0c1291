import type { Provider } from '../model/provider.ts'

export const phonepe: Provider = {
  id: 'phonepe',
  name: 'PhonePe',
  hosts: ['api.phonepe.com', 'api-preprod.phonepe.com', 'mercury-t2.phonepe.com'],
  aliases: ['phonepe', 'phone pe'],
  docs: ['https://developer.phonepe.com/v1/reference/pay-api', 'https://developer.phonepe.com/payment-gateway'],
  dashboard: { keys: 'https://business.phonepe.com' },
  variables: [
    'PHONEPE_MERCHANT_ID',
    'PHONEPE_SALT_KEY',
    'PHONEPE_SALT_INDEX',
    'PHONEPE_CLIENT_ID',
    'PHONEPE_CLIENT_SECRET',
    'PHONEPE_CLIENT_VERSION',
  ],
  keys: [
    { kind: 'salt key', prefix: null, pattern: null, env: 'any', role: 'signing', shape: 'a UUID', note: 'Version 1.' },
    { kind: 'client secret', prefix: null, pattern: null, env: 'any', role: 'api', shape: '', note: 'Version 2.' },
  ],
  placements: [
    {
      in: 'header',
      name: 'X-VERIFY',
      scheme: null,
      note: 'SHA256 of body, path and salt key, ### and the salt index.',
    },
    { in: 'header', name: 'Authorization', scheme: 'O-Bearer', note: 'Version 2.' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400, 401],
      match: { at: 'code', equals: 'KEY_NOT_CONFIGURED', orContains: 'Key not found for the merchant' },
      causes: ['env.test_live', 'key.unknown', 'env.wrong_account'],
      note: 'Merchant id or salt index is none of this host: those of tests are for the sandbox, live ones for hermes.',
      example: {
        body: '{"success":false,"code":"KEY_NOT_CONFIGURED","message":"Key not found for the merchant","data":{}}',
      },
      source: 'https://developer.phonepe.com/v1/reference/pay-api',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: { at: 'message', contains: 'Api Mapping Not Found', orContains: 'Api Mapping Not Found' },
      causes: ['env.wrong_host'],
      note: 'The path belongs to the other environment or version.',
      example: { body: '{"code":"404","message":"Api Mapping Not Found"}' },
      source: 'https://developer.phonepe.com/v1/reference/pay-api',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: { at: 'code', equals: 'AUTHORIZATION_FAILED', host: '*phonepe.com' },
      causes: ['sign.mismatch', 'token.expired', 'perm.resource'],
      note: 'X-VERIFY does not fit the body and path, or the token of version 2 does not hold.',
      example: { body: '{"success":false,"code":"AUTHORIZATION_FAILED","message":"Authorization failed"}' },
      source: 'https://developer.phonepe.com/v1/reference/pay-api',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.rate'],
      note: 'The shared merchant of the sandbox is refused like this, too.',
      source: 'https://developer.phonepe.com/v1/reference/pay-api',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions:
    'api-preprod.phonepe.com/apis/pg-sandbox and api.phonepe.com/apis/hermes (version 1) or /apis/pg (version 2)',
  quirks: [],
}
