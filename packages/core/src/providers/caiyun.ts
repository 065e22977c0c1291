import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.caiyunapp.com/weather-api/'

export const caiyun: Provider = {
  id: 'caiyun',
  name: 'Caiyun (ColorfulClouds weather)',
  hosts: ['api.caiyunapp.com', 'singer.caiyunhub.com', 'api.interpreter.caiyunai.com'],
  aliases: ['caiyunapp', 'colorfulclouds', '彩云天气', '彩云小译', 'caiyun weather', 'lingocloud'],
  docs: [docs, 'https://docs.caiyunapp.com/lingocloud-api/'],
  dashboard: { keys: 'https://platform.caiyunapp.com' },
  variables: ['CAIYUN_TOKEN', 'CAIYUN_API_TOKEN', 'CAIYUN_API_KEY', 'CAIYUN_WEATHER_TOKEN', 'CAIYUNAPP_API_KEY'],
  keys: [
    {
      kind: 'token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '16 letters and digits',
      note: 'Weather and translation (LingoCloud) have tokens of their own.',
    },
  ],
  placements: [
    {
      in: 'path',
      name: 'token',
      scheme: null,
      note: 'Weather: api.caiyunapp.com/v2.6/{token}/{longitude},{latitude}/…',
    },
    { in: 'header', name: 'X-Authorization', scheme: 'token', note: 'Translation.' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [200, 400, 401, 403],
      match: { at: 'error', contains: 'token is invalid', isCommon: true },
      causes: ['key.mistyped', 'key.inactive', 'key.placeholder', 'key.wrong_kind'],
      note: 'The token stands in the path, before the coordinates. One that was applied for works after it was granted.',
      example: { body: '{"status":"failed","error":"token is invalid","api_version":"v2.6"}' },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 400, 401, 403],
      match: { at: 'error', contains: 'token不存在' },
      causes: ['key.mistyped', 'key.unknown'],
      example: { body: '{"status":"failed","error":"token不存在","api_version":"v2"}' },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: { at: 'error', equals: 'bad url.' },
      causes: ['client.defect', 'send.wrong_place', 'key.missing'],
      note: 'Path without token, or coordinates that are not longitude,latitude.',
      example: { body: '{"error":"bad url."}' },
      source: 'https://github.com/Peng-YM/QuanX/issues/73',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.quota', 'limit.rate'],
      note: 'The amount of the plan; the free one was ended in 2023.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The path takes longitude before latitude.'],
}
