import type { Provider } from '../model/provider.ts'

const pages = 'https://docs.iyzico.com/'

export const iyzico: Provider = {
  id: 'iyzico',
  name: 'iyzico',
  hosts: ['api.iyzipay.com', 'sandbox-api.iyzipay.com'],
  aliases: ['iyzico', 'iyzipay', 'iyzipay-python', 'iyzipay-php', 'iyzipay-node'],
  docs: [pages],
  dashboard: {
    keys: 'https://merchant.iyzipay.com/settings',
    more: { sandbox: 'https://sandbox-merchant.iyzipay.com/settings' },
  },
  variables: [
    'IYZICO_API_KEY',
    'IYZICO_SECRET_KEY',
    'IYZIPAY_API_KEY',
    'IYZIPAY_SECRET_KEY',
    'IYZI_API_KEY',
    'IYZI_SECRET_KEY',
  ],
  keys: [
    {
      kind: 'API key or secret key (sandbox)',
      prefix: 'sandbox-',
      pattern: '^sandbox-[A-Za-z0-9]{32}$',
      env: 'test',
      role: 'api',
      shape: 'sandbox- and 32 letters and digits',
      note: 'Key and secret look alike and are taken for each other.',
      example: ['sandbox-', 'qK7mTz2VbXc9LrW4nYd8HsJf3GpA6uEe'].join(''),
      sameShapeAs: ['cloudflare'],
    },
    {
      kind: 'API key or secret key (live)',
      prefix: null,
      pattern: null,
      env: 'live',
      role: 'api',
      shape: '32 letters and digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'IYZWSv2',
      note: 'Base64 of the API key, a random value and an HMAC-SHA256 over random value, path and body.',
    },
  ],
  companions: [{ in: 'header', name: 'x-iyzi-rnd', required: 'always', failure: '1000' }],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        pattern:
          'sadece pazaryeri müşterilerine açık|[Bb]u (?:servis|özellik|işlem)[a-zçğıöşü ]{0,40} (?:kapalı|açık değil|yetkiniz yok)',
      },
      causes: ['perm.resource'],
      note: 'The feature (marketplace, stored cards, subscription) is not open for this merchant: support switches it on, in the sandbox too.',
      example: {
        body: '{"status":"failure","errorCode":"2000","errorMessage":"Bu servis sadece pazaryeri müşterilerine açıktır","locale":"tr"}',
      },
      source: 'https://github.com/iyzico/iyzipay-dotnet/issues/103',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [200, 401],
      match: { at: null, contains: 'Geçersiz Auth Token' },
      causes: ['sign.mismatch', 'key.mistyped', 'key.wrong_kind', 'env.test_live'],
      note: 'What was signed or the secret is another: path without the query, body byte for byte, secret just as the panel shows it. A secret that was renewed has no sandbox- before it, whatever the documentation shows.',
      example: { body: '{"status":"failure","errorMessage":"Geçersiz Auth Token"}' },
      source: 'https://github.com/iyzico/iyzipay-node/issues/140',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: 'errorCode', equals: '1000', orContains: 'Geçersiz imza' },
      causes: ['sign.mismatch', 'client.defect', 'key.mistyped'],
      note: 'The answer has status 200. What is signed has to be what is sent: a field that the SDK does not sign, another order of fields, numbers in another form, or the wrong secret.',
      example: {
        body: '{"status":"failure","errorCode":"1000","errorMessage":"Geçersiz imza","locale":"tr","conversationId":"1"}',
      },
      source: ['https://github.com/iyzico/iyzipay-python/issues/47', pages],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: { at: 'errorCode', equals: '1001', orContains: 'api bilgileri bulunamadı' },
      causes: ['env.test_live', 'key.unknown', 'key.mistyped', 'key.whitespace'],
      note: 'No such API key at this host: keys of the sandbox go to sandbox-api.iyzipay.com only, live ones to api.iyzipay.com.',
      example: {
        body: '{"status":"failure","errorCode":"1001","errorMessage":"api bilgileri bulunamadı","locale":"tr"}',
      },
      source: pages,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'one live and one sandbox host, each with keys of its own',
  quirks: ['Refusals have the HTTP status 200; status and errorCode stand in the body.'],
}
