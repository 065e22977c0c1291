import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.easypost.com/docs/authentication'
const errors = 'https://docs.easypost.com/docs/errors'
const host = 'api.easypost.com'

export const easypost: Provider = {
  id: 'easypost',
  name: 'EasyPost',
  hosts: ['api.easypost.com'],
  aliases: ['easy post', 'easypost api', '@easypost/api'],
  docs: [docs, errors],
  dashboard: { keys: 'https://www.easypost.com/account/api-keys', billing: 'https://www.easypost.com/account/billing' },
  variables: [
    'EASYPOST_API_KEY',
    'EASYPOST_TEST_API_KEY',
    'EASYPOST_PROD_API_KEY',
    'EASYPOST_KEY',
    'EASYPOST_TEST_KEY',
  ],
  keys: [
    {
      kind: 'production key',
      prefix: 'EZAK',
      pattern: '^EZAK[A-Za-z0-9]{54}$',
      env: 'live',
      role: 'api',
      shape: 'EZAK and 54 letters and digits',
      example: ['EZAK', '3f8a1c6e90b2d47715ea4c8f06d39b7e', 'Qm2xTz7RkVc9Lp4Wd8Ns1Y'].join(''),
      sameShapeAs: ['elasticsearch'],
    },
    {
      kind: 'test key',
      prefix: 'EZTK',
      pattern: '^EZTK[A-Za-z0-9]{54}$',
      env: 'test',
      role: 'api',
      shape: 'EZTK and 54 letters and digits',
      note: 'Makes labels that carry nothing; some calls ask for the production key.',
      example: ['EZTK', '3f8a1c6e90b2d47715ea4c8f06d39b7e', 'Hk5vNb8QwJz3Xr6Gt2Ly9P'].join(''),
      sameShapeAs: ['elasticsearch'],
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
      login: '{KEY}:',
      note: 'The key is the user name, the password stays empty.',
    },
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.easypost.com/v2/addresses?page_size=1',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'nothing',
  },
  refusals: [
    {
      status: [401, 403],
      match: {
        at: 'error.code',
        equals: 'APIKEY.INACTIVE',
        orContains: 'no longer active. Please use a different api key',
      },
      causes: ['key.revoked', 'account.suspended'],
      note: 'The key is known, and was switched off (or its account was).',
      example: {
        body: '{"error":{"code":"APIKEY.INACTIVE","message":"This api key is no longer active. Please use a different api key or reactivate this key.","errors":[]}}',
      },
      source: errors,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: { at: 'error.code', equals: 'MODE.UNAUTHORIZED', orContains: 'requires a production API Key to access' },
      causes: ['env.test_live'],
      note: 'This call takes no test key: use EZAK….',
      example: {
        body: '{"error":{"code":"MODE.UNAUTHORIZED","message":"This resource requires a production API Key to access.","errors":[]}}',
      },
      source: errors,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['send.scheme_wrong', 'config.not_loaded', 'key.mistyped', 'send.absent'],
      note: 'Basic with the key as user and nothing behind the colon. A key in the password, or an empty variable, reads the same.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: { at: null },
      causes: ['account.billing'],
      note: 'No money in the wallet, or no way of payment: it concerns production alone.',
      source: errors,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, host },
      causes: ['perm.resource', 'env.test_live', 'account.suspended'],
      note: 'Not open to this account or key.',
      source: errors,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: { at: null, contains: 'could not be found', host },
      causes: ['env.test_live', 'env.wrong_account'],
      note: 'Objects of one mode are unknown to the key of the other: a shipment that a test key made is not found with the production key.',
      example: {
        body: '{"error":{"code":"NOT_FOUND","message":"The requested resource could not be found.","errors":[]}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Test and production are kept apart: carriers and objects of one are not in the other.'],
}
