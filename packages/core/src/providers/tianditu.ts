import type { Provider } from '../model/provider.ts'

const docs = 'https://lbs.tianditu.gov.cn/server/guide.html'

export const tianditu: Provider = {
  id: 'tianditu',
  name: 'Tianditu (Map World)',
  hosts: ['api.tianditu.gov.cn', 't{n}.tianditu.gov.cn', 't{n}.tianditu.com'],
  aliases: ['天地图', 'tian ditu', 'tianditu key', 'qgis-plugin-tianditu'],
  docs: [docs],
  dashboard: { keys: 'https://console.tianditu.gov.cn/api/key' },
  variables: ['TIANDITU_KEY', 'TIANDITU_TK', 'TIANDITU_TOKEN', 'TDT_KEY', 'VITE_TIANDITU_KEY'],
  keys: [
    {
      kind: 'key (tk)',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex',
      note: 'Made for browser, server or Android/iOS. Which one a caller is, is read off its User-Agent: one that begins with Mozilla is a browser.',
    },
  ],
  placements: [{ in: 'query', name: 'tk', scheme: null }],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://t0.tianditu.gov.cn/img_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=img&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX=2&TILEROW=1&TILECOL=1',
    cost: 'one call of the quota',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'nothing',
    note: 'Add tk=….',
  },
  refusals: [
    {
      status: [403, 200, 401],
      match: { at: 'msg', contains: '非法Key', orContains: '非法Key' },
      causes: ['key.mistyped', 'key.unknown', 'key.missing', 'key.placeholder'],
      note: 'No such key, or tk is missing.',
      example: { body: '{"msg":"非法Key","resolve":"请到API控制台重新申请Key","code":1}' },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [403, 200, 401],
      match: { at: 'msg', contains: '权限类型错误', orContains: '权限类型错误' },
      causes: ['key.wrong_kind'],
      note: 'The key is of the other kind: a key for browsers is refused to a server, and the reverse. The User-Agent decides; a key for Android works in both.',
      example: { body: '{"msg":"权限类型错误","resolve":"Key权限类型为:浏览器端"}' },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 418,
      match: { at: null },
      causes: ['key.whitespace', 'key.mistyped', 'limit.quota', 'perm.client'],
      note: 'tk is missing or holds blanks or a line break from copying; else the amount of the day is used up, or the address is blocked.',
      source: [
        'https://github.com/liuxspro/qgis-plugin-tianditu/issues/13',
        'https://github.com/liuxspro/qgis-plugin-tianditu/issues/2',
        'https://github.com/cesiumlab/CesiumLab/issues/4',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['key.wrong_kind', 'perm.referrer', 'perm.ip', 'token.incomplete'],
      note: 'Most often a key for browsers in a program, or one for servers in a page; else the list of domains or addresses of the key, or a security key (sk) that was switched on and is not sent.',
      source: [
        'https://github.com/liuxspro/qgis-plugin-tianditu/issues/22',
        'https://github.com/dataease/dataease/issues/17745',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.rate', 'limit.quota'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'The kind of the caller is read off the User-Agent, so that the same key works in one program and not in another.',
  ],
}
