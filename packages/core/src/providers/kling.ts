import type { Provider } from '../model/provider.ts'

const docs = 'https://app.klingai.com/global/dev/document-api/quickStart/userManual'

export const kling: Provider = {
  id: 'kling',
  name: 'Kling AI',
  hosts: ['api.klingai.com', 'api-singapore.klingai.com', 'api-beijing.klingai.com'],
  aliases: ['klingai', 'kling', '可灵', '可灵ai', 'kling api'],
  docs: [docs, 'https://app.klingai.com/cn/dev/document-api'],
  dashboard: {
    keys: 'https://app.klingai.com/global/dev/api-key',
  },
  variables: ['KLING_ACCESS_KEY', 'KLING_SECRET_KEY', 'KLINGAI_ACCESS_KEY', 'KLINGAI_SECRET_KEY', 'KLING_API_KEY'],
  keys: [
    {
      kind: 'access key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '32 letters and digits; the iss of the token',
    },
    {
      kind: 'secret key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: '32 letters and digits; signs the token',
      note: 'Never sent itself.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'A JWT (HS256) with iss = access key, exp and nbf, signed by the secret key.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 200],
      match: {
        at: 'code',
        equals: 1000,
        host: '*.klingai.com',
      },
      causes: ['sign.mismatch', 'key.unknown', 'env.wrong_host'],
      note: 'The signature of the token fits no secret: access and secret key of one pair, HS256, header typ JWT.',
      example: {
        body: '{"code":1000,"message":"Authentication failed","request_id":"Cl6k…"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 200],
      match: {
        at: 'code',
        equals: 1001,
        host: '*.klingai.com',
      },
      causes: ['send.absent', 'send.scheme_missing'],
      note: 'No Authorization came.',
      example: {
        body: '{"code":1001,"message":"Authorization is empty","request_id":"Cl6k…"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 200],
      match: {
        at: 'code',
        equals: 1002,
        host: '*.klingai.com',
      },
      causes: ['key.wrong_kind', 'key.unknown', 'token.claims', 'env.wrong_host'],
      note: 'What came is no token (one of the two keys itself), or its iss is no access key of this region.',
      example: {
        body: '{"code":1002,"message":"access key not found","request_id":"Cl6k…"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 200],
      match: {
        at: 'code',
        equals: 1003,
        host: '*.klingai.com',
      },
      causes: ['sign.clock', 'token.claims'],
      note: 'nbf lies ahead of its clock: set it five seconds back, in seconds and not milliseconds.',
      example: {
        body: '{"code":1003,"message":"Authorization is not yet valid","request_id":"Cl6k…"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 200],
      match: {
        at: 'code',
        equals: 1004,
        host: '*.klingai.com',
      },
      causes: ['token.expired', 'sign.clock'],
      note: 'The token is made anew before each call, not once at the start.',
      example: {
        body: '{"code":1004,"message":"Authorization has expired","request_id":"Cl6k…"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [429, 200],
      match: {
        at: 'code',
        equals: 1100,
        host: '*.klingai.com',
      },
      causes: ['account.suspended'],
      note: 'The state of the account.',
      example: {
        body: '{"code":1100,"message":"Account exception","request_id":"Cl6k…"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [429, 200],
      match: {
        at: 'code',
        equals: 1101,
        host: '*.klingai.com',
      },
      causes: ['account.billing'],
      note: 'Owes money (postpaid).',
      example: {
        body: '{"code":1101,"message":"Account in arrears","request_id":"Cl6k…"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [429, 200],
      match: {
        at: 'code',
        equals: 1102,
        host: '*.klingai.com',
        orContains: 'Account balance not enough',
      },
      causes: ['account.billing'],
      note: 'The resource pack is used up or ran out. It comes with 429 and is no rate limit; credits of the application do not count.',
      example: {
        body: '{"code":1102,"message":"Account balance not enough","request_id":"Cl6k…"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [403, 200],
      match: {
        at: 'code',
        equals: 1103,
        host: '*.klingai.com',
      },
      causes: ['perm.resource'],
      note: 'The account may not use this model or interface.',
      example: {
        body: '{"code":1103,"message":"Unauthorized access to requested resource","request_id":"Cl6k…"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [429, 200],
      match: {
        at: 'code',
        oneOf: [1302, 1303],
        host: '*.klingai.com',
      },
      causes: ['limit.rate'],
      note: '1302: too many calls; 1303: more tasks at once than the pack allows.',
      example: {
        body: '{"code":1303,"message":"parallel task over resource pack limit","request_id":"Cl6k…"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [429, 200],
      match: {
        at: 'code',
        equals: 1304,
        host: '*.klingai.com',
      },
      causes: ['perm.ip'],
      note: 'A list of addresses refuses; it comes with 429.',
      example: {
        body: '{"code":1304,"message":"Trigger platform IP whitelist policy","request_id":"Cl6k…"}',
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
      causes: ['sign.mismatch', 'token.expired', 'key.wrong_kind', 'env.wrong_host'],
      note: 'The field code says which: 1000 signature, 1001 empty, 1002 unknown, 1003 too early, 1004 too late.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'api-singapore.klingai.com worldwide, api-beijing.klingai.com for China; accounts are apart',
  quirks: [
    'Neither of the two keys is sent: a token that the program signs is.',
    'exp about 30 minutes ahead, nbf some seconds back, both in seconds.',
    'Resource packs of the API are apart from credits of the application.',
  ],
}
