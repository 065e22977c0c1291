import type { Provider } from '../model/provider.ts'

export const tencentCloud = {
  id: 'tencent-cloud',
  name: 'Tencent Cloud',
  hosts: ['*.tencentcloudapi.com', '*.myqcloud.com'],
  aliases: ['tencent cloud', 'tencentcloud', 'qcloud', '腾讯云'],
  docs: ['https://www.tencentcloud.com/document/api/213/30435'],
  dashboard: { keys: 'https://console.cloud.tencent.com/cam/capi' },
  variables: ['TENCENTCLOUD_SECRET_ID', 'TENCENTCLOUD_SECRET_KEY', 'TENCENT_SECRET_ID'],
  keys: [
    { kind: 'SecretId', prefix: null, pattern: null, env: 'any', role: 'id', shape: 'AKID and 32 letters and digits' },
    { kind: 'SecretKey', prefix: null, pattern: null, env: 'any', role: 'signing', shape: '32 letters and digits' },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'TC3-HMAC-SHA256' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 200,
      match: { at: null, contains: 'AuthFailure.SecretIdNotFound' },
      causes: ['key.unknown', 'key.revoked', 'key.mistyped'],
      example: {
        body: '{"Response":{"Error":{"Code":"AuthFailure.SecretIdNotFound","Message":"The SecretId is not found, please ensure that your SecretId is correct."}}}',
      },
      source: 'https://www.tencentcloud.com/document/api/213/30435',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: { at: null, contains: 'AuthFailure.SignatureExpire' },
      causes: ['sign.clock'],
      example: {
        body: '{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire","Message":"The signature has expired."}}}',
      },
      source: 'https://www.tencentcloud.com/document/api/213/30435',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: { at: null, contains: 'AuthFailure.SignatureFailure' },
      causes: ['sign.mismatch', 'key.mistyped', 'client.defect'],
      example: {
        body: '{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"The provided credentials could not be validated. Please check your signature is correct."}}}',
      },
      source: 'https://www.tencentcloud.com/document/api/213/30435',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: { at: null, contains: 'AuthFailure.UnauthorizedOperation' },
      causes: ['perm.scope'],
      example: {
        body: '{"Response":{"Error":{"Code":"AuthFailure.UnauthorizedOperation","Message":"you are not authorized to perform operation"}}}',
      },
      source: 'https://www.tencentcloud.com/document/api/213/30435',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: { at: null, contains: 'AuthFailure.TokenFailure' },
      causes: ['token.expired', 'token.incomplete'],
      example: { body: '{"Response":{"Error":{"Code":"AuthFailure.TokenFailure","Message":"The token is illegal."}}}' },
      source: 'https://www.tencentcloud.com/document/api/213/30435',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
