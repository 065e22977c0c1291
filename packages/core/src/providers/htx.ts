import type { Provider } from '../model/provider.ts'

export const htx = {
  id: 'htx',
  name: 'HTX',
  hosts: ['api.huobi.pro'],
  aliases: ['huobi', 'htx'],
  docs: ['https://www.htx.com/en-us/opend/newApiPages/'],
  dashboard: { keys: 'https://www.htx.com/en-us/opend/newApiPages/' },
  variables: [],
  keys: [
    { kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'four groups of hex, joined by -' },
  ],
  placements: [{ in: 'query', name: 'AccessKeyId', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [200],
      match: { at: null, pattern: 'api-signature-not-valid' },
      causes: ['sign.mismatch', 'key.mistyped', 'perm.ip'],
      example: {
        body: '{"status":"error","err-code":"api-signature-not-valid","err-msg":"Signature not valid: Verification failure"}',
      },
      source: 'https://www.htx.com/en-us/opend/newApiPages/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200],
      match: { at: null, contains: 'Incorrect Access key' },
      causes: ['key.unknown', 'key.expired', 'env.wrong_host'],
      example: {
        body: '{"status":"error","err-code":"api-key-invalid","err-msg":"Incorrect Access key [Access key错误]"}',
      },
      source: 'https://www.htx.com/en-us/opend/newApiPages/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
