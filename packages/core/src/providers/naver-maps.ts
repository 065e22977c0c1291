import type { Provider } from '../model/provider.ts'

export const naverMaps = {
  id: 'naver-maps',
  name: 'Naver Maps',
  hosts: ['openapi.map.naver.com', 'oapi.map.naver.com', 'maps.apigw.ntruss.com', 'naveropenapi.apigw.ntruss.com'],
  aliases: ['naver maps', 'naver map', 'navermaps', '네이버 지도', '네이버지도'],
  docs: [
    'https://navermaps.github.io/maps.js.ncp/docs/tutorial-2-Getting-Started.html',
    'https://api.ncloud-docs.com/docs/en/application-maps-overview',
  ],
  dashboard: { keys: 'https://console.ncloud.com/maps/application' },
  variables: ['NAVER_MAP_CLIENT_ID', 'NAVER_MAPS_CLIENT_ID', 'NCP_CLIENT_ID', 'NCP_KEY_ID'],
  keys: [
    {
      kind: 'client id (API key id)',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '10 letters and digits',
    },
    {
      kind: 'client secret (API key)',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'other',
      shape: '40 letters and digits',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'ncpKeyId',
      scheme: null,
      note: 'Script of the map; ncpClientId until 2025, clientId before the move to the cloud.',
    },
    { in: 'header', name: 'x-ncp-apigw-api-key-id', scheme: null, note: 'With x-ncp-apigw-api-key.' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: { at: null, contains: '네이버 지도 Open API 인증이 실패', orContains: 'NAVER Maps JavaScript API v3' },
      causes: ['perm.referrer', 'send.wrong_place', 'env.wrong_host', 'key.mistyped', 'api.retired'],
      note: 'The address of the page is not registered for the client id; or the parameter has its old name (clientId, ncpClientId), which keys made later do not answer to.',
      example: {
        sdkText:
          'NAVER Maps JavaScript API v3 신규 네이버 지도 Open API 인증이 실패하였습니다. 클라이언트 아이디와 웹 서비스 URL을 확인해 주세요.',
      },
      source: [
        'https://navermaps.github.io/maps.js.ncp/docs/tutorial-2-Getting-Started.html',
        'https://github.com/navermaps/maps.js/issues/364',
      ],
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: { at: null, contains: 'Permission Denied', andContains: '"errorCode":"210"', isCommon: true },
      causes: ['perm.resource'],
      note: 'Tick the service (maps, geocoding, directions) in the application.',
      example: {
        body: '{"error":{"errorCode":"210","message":"Permission Denied","details":"A subscription to the API is required."}}',
      },
      source: 'https://api.ncloud-docs.com/docs/en/application-maps-overview',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null, contains: 'Authentication Failed', andContains: '"errorCode":"200"', isCommon: true },
      causes: ['key.mistyped', 'env.wrong_host', 'send.wrong_header'],
      note: 'Keys of developers.naver.com are not those of the cloud, and each has headers of its own.',
      example: {
        body: '{"error":{"errorCode":"200","message":"Authentication Failed","details":"Authentication information are missing."}}',
      },
      source: 'https://api.ncloud-docs.com/docs/en/application-maps-overview',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'The name of the parameter changed twice: clientId, ncpClientId, ncpKeyId. The old ones fail with keys made later.',
  ],
} satisfies Provider
