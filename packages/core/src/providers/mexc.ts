import type { Provider } from '../model/provider.ts'

export const mexc = {
  id: 'mexc',
  name: 'MEXC',
  hosts: ['api.mexc.com'],
  aliases: ['mexc'],
  docs: ['https://mexcdevelop.github.io/apidocs/spot_v3_en/'],
  dashboard: { keys: 'https://www.mexc.com/user/openapi' },
  variables: [],
  keys: [
    { kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: 'mx0 and more letters and digits' },
  ],
  placements: [{ in: 'header', name: 'X-MEXC-APIKEY', scheme: null }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400, 401],
      match: { at: null, pattern: '"code" ?: ?700002' },
      causes: ['sign.mismatch'],
      example: { body: '{"code":700002,"msg":"Signature for this request is not valid."}' },
      source: 'https://mexcdevelop.github.io/apidocs/spot_v3_en/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: { at: null, pattern: '"code" ?: ?700006' },
      causes: ['perm.ip'],
      example: { body: '{"code":700006,"msg":"IP [203.0.113.4] not in the ip white list"}' },
      source: 'https://mexcdevelop.github.io/apidocs/spot_v3_en/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: { at: null, contains: 'Api key info invalid' },
      causes: ['key.unknown', 'key.expired'],
      note: 'Keys without a bound address last ninety days.',
      example: { body: '{"code":10072,"msg":"Api key info invalid"}' },
      source: 'https://mexcdevelop.github.io/apidocs/spot_v3_en/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
