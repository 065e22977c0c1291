import type { Provider } from '../model/provider.ts'

const docs = 'https://www.aftership.com/docs/tracking/quickstart/authentication'
const errors = 'https://www.aftership.com/docs/tracking/quickstart/request-errors'
const host = 'api.aftership.com'

export const aftership: Provider = {
  id: 'aftership',
  name: 'AfterShip',
  hosts: ['api.aftership.com', 'sandbox-api.aftership.com'],
  aliases: ['aftership', 'aftership api', 'aftership tracking'],
  docs: [docs, errors],
  dashboard: { keys: 'https://admin.aftership.com/settings/api-keys' },
  variables: ['AFTERSHIP_API_KEY', 'AFTERSHIP_KEY', 'AS_API_KEY', 'AFTERSHIP_API_SECRET', 'AS_API_SECRET'],
  keys: [
    {
      kind: 'API key',
      prefix: 'asat_',
      pattern: '^asat_[0-9a-f]{32}$',
      env: 'any',
      role: 'api',
      shape: 'asat_ and 32 lower-case hex (older ones: a UUID)',
      note: 'Has products and rights of its own.',
      example: ['asat', '7d0c94eb15fa4c2e8b3690d1c7a2f458'].join('_'),
    },
    {
      kind: 'API secret',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: 'letters and digits, or a private key (RSA)',
      note: 'Only for keys that were made with AES or RSA authentication.',
    },
  ],
  placements: [
    { in: 'header', name: 'as-api-key', scheme: null },
    { in: 'header', name: 'aftership-api-key', scheme: null, note: 'Versions up to v4.' },
  ],
  companions: [
    {
      in: 'header',
      name: 'as-signature-hmac-sha256',
      required: 'for keys with AES (as-signature-rsa-sha256 with RSA)',
      failure: '401, though the key is right.',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://api.aftership.com/v4/couriers',
    headers: { 'aftership-api-key': '{KEY}' },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: null,
    identifies: 'nothing',
  },
  refusals: [
    {
      status: 401,
      match: { at: 'meta.message', contains: 'nvalid API key', host },
      causes: ['send.wrong_header', 'key.mistyped', 'key.revoked', 'sign.mismatch'],
      note: 'The header is as-api-key (aftership-api-key up to v4), without a scheme: what comes as Authorization or x-api-key is not read. A key that was made with AES or RSA needs the signature beside it.',
      example: { body: '{"meta":{"code":401,"message":"Invalid API key.","type":"Unauthorized"},"data":{}}' },
      source: errors,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: 'meta.type', equals: 'Forbidden', host },
      causes: ['perm.resource', 'perm.scope', 'account.billing'],
      note: 'The plan has no API, or the key was made without this product or right.',
      example: {
        body: '{"meta":{"code":403,"message":"The request is understood, but it has been refused or access is not allowed.","type":"Forbidden"},"data":{}}',
      },
      source: errors,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: { at: 'meta.type', equals: 'TooManyRequests', host },
      causes: ['limit.rate'],
      note: '10 requests a second for each organization.',
      example: {
        body: '{"meta":{"code":429,"message":"You have exceeded the API call rate limit. Default limit is 10 requests per second.","type":"TooManyRequests"},"data":{}}',
      },
      source: errors,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['send.wrong_header', 'key.mistyped', 'key.revoked', 'sign.mismatch'],
      note: 'as-api-key, and the signature for keys that ask for one.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The version stands in the path and decides the name of the header.'],
}
