import type { Provider } from '../model/provider.ts'

const docs = 'https://api.ncloud-docs.com/docs/ai-naver-clovastudio-summary'

export const clovaStudio: Provider = {
  id: 'clova-studio',
  name: 'NAVER CLOVA Studio',
  hosts: ['clovastudio.stream.ntruss.com', 'clovastudio.apigw.ntruss.com', 'clovaspeech-gw.ncloud.com'],
  aliases: [
    'clova studio',
    'clovastudio',
    'hyperclova',
    'hyperclova x',
    'hyperclovax',
    '클로바 스튜디오',
    '하이퍼클로바',
    'chatclovax',
  ],
  docs: [docs],
  dashboard: {
    keys: 'https://clovastudio.ncloud.com',
  },
  variables: [
    'CLOVASTUDIO_API_KEY',
    'NCP_CLOVASTUDIO_API_KEY',
    'NCP_APIGW_API_KEY',
    'CLOVA_STUDIO_API_KEY',
    'X_NCP_CLOVASTUDIO_API_KEY',
  ],
  keys: [
    {
      kind: 'API key (new)',
      prefix: 'nv-',
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'nv- and 48 characters',
      note: 'As Bearer at clovastudio.stream.ntruss.com.',
    },
    {
      kind: 'API key (former)',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: 'base64',
      note: 'X-NCP-CLOVASTUDIO-API-KEY together with X-NCP-APIGW-API-KEY.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
    {
      in: 'header',
      name: 'X-NCP-CLOVASTUDIO-API-KEY',
      scheme: null,
      note: 'Former way, with X-NCP-APIGW-API-KEY.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'X-NCP-APIGW-API-KEY',
      required: 'with keys of the former kind',
      failure: '401',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: 'status.code',
        oneOf: ['40100', '40101', '40102', '40103'],
        host: 'clovastudio*',
      },
      causes: ['key.unknown', 'key.wrong_kind', 'env.wrong_host', 'token.incomplete'],
      note: 'nv-… goes as Bearer to clovastudio.stream.ntruss.com; the former pair of headers to clovastudio.apigw.ntruss.com.',
      example: {
        body: '{"status":{"code":"40100","message":"Unauthorized"},"result":null}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'status.code',
        startsWith: '403',
        host: 'clovastudio*',
      },
      causes: ['perm.resource', 'env.test_live'],
      note: 'The key is for testapp and the path is of serviceapp, or the model was not granted.',
      example: {
        body: '{"status":{"code":"40300","message":"Forbidden"},"result":null}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: 'status.code',
        startsWith: '429',
        host: 'clovastudio*',
      },
      causes: ['limit.rate'],
      note: '42901: by tokens.',
      example: {
        body: '{"status":{"code":"42900","message":"Too many requests"},"result":null}',
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
      causes: ['key.unknown', 'key.wrong_kind', 'token.incomplete'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Keys for testing and keys for a service are made apart; the paths testapp and serviceapp belong to them.'],
}
