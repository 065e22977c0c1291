import type { Provider } from '../model/provider.ts'

const docs = 'https://github.com/csob/paymentgateway/wiki'

export const csob: Provider = {
  id: 'csob',
  name: 'ČSOB payment gateway',
  hosts: ['api.platebnibrana.csob.cz', 'iapi.iplatebnibrana.csob.cz'],
  aliases: ['csob', 'čsob', 'csob payment gateway', 'platebni brana csob', 'csob eapi'],
  docs: [docs],
  dashboard: {
    keys: 'https://platebnibrana.csob.cz/keygen/',
    more: { sandbox: 'https://iplatebnibrana.csob.cz/keygen/' },
  },
  variables: ['CSOB_MERCHANT_ID', 'CSOB_PRIVATE_KEY', 'CSOB_PUBLIC_KEY', 'CSOB_PRIVATE_KEY_PASSWORD'],
  keys: [
    {
      kind: 'private key of the merchant',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'signing',
      shape: 'PEM, RSA of 2048 bits',
      note: 'Made on the keygen page, each environment has its own; the new key has to be confirmed there before it counts.',
    },
    { kind: 'merchant id', prefix: null, pattern: null, env: 'any', role: 'id', shape: 'M or A and nine characters' },
  ],
  placements: [
    {
      in: 'body',
      name: 'signature',
      scheme: null,
      note: 'Base64 of RSA over the fields in their documented order, joined by |.',
    },
  ],
  companions: [
    {
      in: 'body',
      name: 'dttm',
      required: 'every call',
      failure: '400: yyyyMMddHHmmss, Prague time, not far from theirs',
    },
  ],
  probe: null,
  refusals: [
    {
      status: null,
      match: { at: null, contains: 'Probably wrong signature, check crypto keys' },
      causes: ['sign.mismatch', 'sign.clock', 'key.inactive'],
      note: 'A guess of the PHP client for every status 400: a clock that is off (containers, virtual machines) and a malformed dttm give it too.',
      example: {
        sdkText: 'API returned HTTP code 400, which is not code 200. Probably wrong signature, check crypto keys.',
      },
      source: ['https://github.com/csob/paymentgateway/issues/555', 'https://github.com/ondrakoupil/csob'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 200,
      match: { at: 'resultCode', oneOf: [120, '120'], orContains: 'Merchant blocked' },
      causes: ['account.suspended', 'key.inactive'],
      example: { body: '{"resultCode":120,"resultMessage":"Merchant blocked"}' },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 403],
      match: { at: 'resultCode', oneOf: [160, 170, 180] },
      causes: ['perm.resource'],
      note: 'The method of payment or the operation is not switched on for this merchant.',
      example: { body: '{"resultCode":180,"resultMessage":"Operation not allowed"}' },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 403],
      match: { at: null },
      causes: ['sign.mismatch', 'sign.clock', 'env.test_live'],
      note: 'The signature is not that of the key which is confirmed for this merchant and environment, the fields were joined in another order or form, or dttm is off.',
      source: ['https://github.com/csob/paymentgateway/issues/52', docs],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 500,
      match: { at: null },
      causes: ['key.inactive', 'server.fault', 'env.test_live'],
      note: 'Seen where the key of production was made and never confirmed with the code of the text message.',
      source: 'https://github.com/csob/paymentgateway/issues/87',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions:
    'iapi.iplatebnibrana.csob.cz for tests, api.platebnibrana.csob.cz for production: merchants and keys of their own',
  quirks: ['echo is the call to try a signature with.'],
}
