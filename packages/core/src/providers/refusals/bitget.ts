import type { Refusal } from '../../model/provider.ts'

export const bitgetRefusals = [
  {
    status: null,
    match: { at: null, contains: '"code":30011', orContains: '"code":"30011"' },
    causes: ['key.unknown', 'env.test_live', 'config.not_loaded'],
    note: 'Web socket login: Invalid ACCESS_KEY. Demo keys log in at wspap.bitget.com.',
    example: { body: '{"event":"error","code":30011,"msg":"Invalid ACCESS_KEY","connId":"06f32efffea6dcaf"}' },
    source: 'wording read in the code of several public projects',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40001', orContains: 'ACCESS_KEY cannot be empty' },
    causes: ['send.absent', 'config.not_loaded', 'send.wrong_header'],
    note: 'The header is ACCESS-KEY.',
    example: {
      body: '{"code":"40001","msg":"ACCESS_KEY cannot be empty","requestTime":1707473926922,"data":null}',
    },
    source: [
      'wording read in the code of several public projects',
      'https://www.bitget.com/api-doc/common/error-code/restapi',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40002', orContains: 'SECRET_KEY cannot be empty' },
    causes: ['token.incomplete', 'config.not_loaded', 'send.absent'],
    note: 'ACCESS-SIGN was not sent.',
    example: {
      body: '{"code":"40002","msg":"SECRET_KEY cannot be empty","requestTime":1707473926922,"data":null}',
    },
    source: [
      'wording read in the code of several public projects',
      'https://www.bitget.com/api-doc/common/error-code/restapi',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40003' },
    causes: ['token.incomplete', 'config.not_loaded', 'send.absent'],
    example: {
      body: '{"code":"40003","msg":"Signature cannot be empty","requestTime":1707473926922,"data":null}',
    },
    source: [
      'wording read in the code of several public projects',
      'https://www.bitget.com/api-doc/common/error-code/restapi',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40005', orContains: 'Invalid ACCESS_TIMESTAMP' },
    causes: ['sign.clock', 'client.defect'],
    note: 'Milliseconds since 1970 are wanted, not seconds and no date.',
    example: {
      body: '{"code":"40005","msg":"Invalid ACCESS_TIMESTAMP","requestTime":1707473926922,"data":null}',
    },
    source: [
      'wording read in the code of several public projects',
      'https://www.bitget.com/api-doc/common/error-code/restapi',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40006', orContains: 'Invalid ACCESS_KEY' },
    causes: ['key.unknown', 'config.not_loaded', 'env.test_live', 'key.revoked', 'key.wrong_kind'],
    note: 'Also where the library got its credentials in the wrong form: bitget-api wants one object { apiKey, apiSecret, apiPass }.',
    example: {
      body: '{"code":"40006","msg":"Invalid ACCESS_KEY","requestTime":1707473926922,"data":null}',
    },
    source: 'https://github.com/sieblyio/bitget-api/issues/33',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40004' },
    causes: ['sign.clock'],
    example: {
      body: '{"code":"40004","msg":"Request timestamp expired","requestTime":1707473926922,"data":null}',
    },
    source: [
      'wording read in the code of several public projects',
      'https://www.bitget.com/api-doc/common/error-code/restapi',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40008', orContains: 'Request timestamp expired' },
    causes: ['sign.clock'],
    note: 'More than 30 seconds from the time of the server: /api/v2/public/time.',
    example: {
      body: '{"code":"40008","msg":"Request timestamp expired","requestTime":1707473926922,"data":null}',
    },
    source: [
      'wording read in the code of several public projects',
      'https://www.bitget.com/api-doc/common/error-code/restapi',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40010' },
    causes: ['sign.mismatch', 'key.mistyped'],
    example: {
      body: '{"code":"40010","msg":"sign signature error","requestTime":1707473926922,"data":null}',
    },
    source: [
      'wording read in the code of several public projects',
      'https://www.bitget.com/api-doc/common/error-code/restapi',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40009', orContains: 'sign signature error' },
    causes: ['sign.mismatch', 'key.mistyped'],
    note: 'Secret of another key, or the query and body that were signed are not those that were sent.',
    example: {
      body: '{"code":"40009","msg":"sign signature error","requestTime":1707473926922,"data":null}',
    },
    source: [
      'wording read in the code of several public projects',
      'https://www.bitget.com/api-doc/common/error-code/restapi',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40011', orContains: 'ACCESS_PASSPHRASE cannot be empty' },
    causes: ['token.incomplete', 'config.not_loaded'],
    note: 'ccxt calls it password.',
    example: {
      body: '{"code":"40011","msg":"ACCESS_PASSPHRASE cannot be empty","requestTime":1707473926922,"data":null}',
    },
    source: [
      'wording read in the code of several public projects',
      'https://www.bitget.com/api-doc/common/error-code/restapi',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40012', orContains: 'apikey/password is incorrect' },
    causes: ['token.incomplete', 'key.mistyped', 'config.mangled', 'key.unknown'],
    note: 'The passphrase that was chosen for this key, not the password of the account; $ and # in it fall to shells and env files.',
    example: {
      body: '{"code":"40012","msg":"apikey/password is incorrect","requestTime":1707473926922,"data":null}',
    },
    source: [
      'wording read in the code of several public projects',
      'https://www.bitget.com/api-doc/common/error-code/restapi',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40013' },
    causes: ['account.suspended'],
    example: {
      body: '{"code":"40013","msg":"User status is abnormal","requestTime":1707473926922,"data":null}',
    },
    source: [
      'wording read in the code of several public projects',
      'https://www.bitget.com/api-doc/common/error-code/restapi',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40014', orContains: 'Incorrect permissions' },
    causes: ['perm.scope'],
    note: 'The key is read-only, or spot, futures, withdrawal is not ticked; ticks can be set without a new key.',
    example: {
      body: '{"code":"40014","msg":"Incorrect permissions","requestTime":1707473926922,"data":null}',
    },
    source: [
      'wording read in the code of several public projects',
      'https://www.bitget.com/api-doc/common/error-code/restapi',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40016', orContains: 'The user must bind the phone or Google' },
    causes: ['account.suspended'],
    example: {
      body: '{"code":"40016","msg":"The user must bind the phone or Google","requestTime":1707473926922,"data":null}',
    },
    source: [
      'wording read in the code of several public projects',
      'https://www.bitget.com/api-doc/common/error-code/restapi',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40018' },
    causes: ['perm.ip'],
    note: 'The address of the caller is not in the list of the key.',
    example: {
      body: '{"code":"40018","msg":"Invalid IP","requestTime":1707473926922,"data":null}',
    },
    source: [
      'wording read in the code of several public projects',
      'https://www.bitget.com/api-doc/common/error-code/restapi',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40031', orContains: 'The account has been cancelled and cannot be used again' },
    causes: ['account.suspended'],
    example: {
      body: '{"code":"40031","msg":"The account has been cancelled and cannot be used again","requestTime":1707473926922,"data":null}',
    },
    source: [
      'wording read in the code of several public projects',
      'https://www.bitget.com/api-doc/common/error-code/restapi',
    ],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40037', orContains: 'Apikey does not exist' },
    causes: ['key.unknown', 'key.revoked', 'env.test_live', 'key.expired'],
    note: 'Deleted, or lapsed: keys without a list of addresses end after 90 days.',
    example: {
      body: '{"code":"40037","msg":"Apikey does not exist","requestTime":"1698871811447","data":null}',
    },
    source: 'https://github.com/ccxt/ccxt/pull/19778',
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: [200, 400, 401, 403],
    match: { at: 'code', equals: '40099', orContains: 'exchange environment is incorrect' },
    causes: ['env.test_live'],
    note: 'A demo key without the header paptrading: 1, or a live key with it.',
    example: {
      body: '{"code":"40099","msg":"exchange environment is incorrect","requestTime":1707473926922,"data":null}',
    },
    source: 'https://www.bitget.com/api-doc/common/error-code/restapi',
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 429,
    match: { at: null },
    causes: ['limit.rate'],
    note: 'Mostly 10 to 20 requests a second for each account and path.',
    source: 'https://www.bitget.com/api-doc/common/intro',
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
