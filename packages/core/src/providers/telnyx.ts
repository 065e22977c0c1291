import type { Provider } from '../model/provider.ts'

const docs = 'https://developers.telnyx.com/development/api-fundamentals/api-errors'

export const telnyx: Provider = {
  id: 'telnyx',
  name: 'Telnyx',
  hosts: ['api.telnyx.com', 'api.telnyx.eu', 'rtc.telnyx.com', 'sip.telnyx.com'],
  aliases: ['telnyx api', 'telnyx sdk', 'team-telnyx'],
  docs: [docs],
  dashboard: {
    keys: 'https://portal.telnyx.com/#/api-keys',
    billing: 'https://portal.telnyx.com/#/billing',
  },
  variables: ['TELNYX_API_KEY', 'TELNYX_API_TOKEN', 'TELNYX_PUBLIC_KEY', 'TELNYX_API_SECRET'],
  keys: [
    {
      kind: 'API key',
      prefix: 'KEY',
      pattern: '^KEY[0-9A-F]{30,36}_[A-Za-z0-9]{20,24}$',
      env: 'any',
      role: 'api',
      shape: 'KEY, hex, _ and 22 letters and digits',
      example: ['KEY', '0189E7C2A4B3F16D5590C8', '7E2A41BD03_', 'qW8xLm2RtZ5vKc9NsYh3Pd'].join(''),
    },
    {
      kind: 'public key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'publishable',
      shape: 'base64',
      note: 'Verifies webhooks alone.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.telnyx.com/v2/balance',
    headers: {
      Authorization: 'Bearer {KEY}',
    },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: null,
    identifies: 'the balance',
  },
  refusals: [
    {
      status: 401,
      match: {
        at: 'errors[].code',
        equals: '10009',
        isCommon: true,
        orContains: 'Could not understand the provided credentials.',
      },
      causes: ['send.scheme_missing', 'key.truncated', 'key.wrong_kind', 'config.not_loaded', 'key.revoked'],
      note: 'Missing, misspelt and revoked keys read alike. The whole key with KEY in front is wanted, as Bearer; the public key only verifies webhooks.',
      example: {
        body: '{"errors":[{"code":"10009","title":"Authentication failed","detail":"Could not understand the provided credentials.","meta":{"url":"https://developers.telnyx.com/docs/overview/errors/10009"}}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 403,
      match: {
        at: 'errors[].code',
        equals: '10010',
        isCommon: true,
      },
      causes: ['perm.scope', 'account.suspended', 'perm.resource'],
      note: 'The key is read; it, or the level of verification of the account, does not reach to this.',
      example: {
        body: '{"errors":[{"code":"10010","title":"Authorization failed","detail":"You do not have permission to perform the requested action on the specified resource or resources."}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: 429,
      match: {
        at: 'errors[].code',
        equals: '10011',
        isCommon: true,
      },
      causes: ['limit.rate'],
      example: {
        body: '{"errors":[{"code":"10011","title":"Too many requests","detail":"You have exceeded the maximum number of allowed requests."}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [402, 403],
      match: {
        at: 'errors[].code',
        equals: '20100',
        isCommon: true,
        andContains: 'unds',
      },
      causes: ['account.billing'],
      note: 'Add funds.',
      example: {
        body: '{"errors":[{"code":"20100","title":"Insufficient Funds","detail":"You have insufficient funds to perform this action."}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.truncated', 'send.scheme_missing', 'key.revoked'],
      note: 'One answer for a missing, a wrong and a revoked key.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
