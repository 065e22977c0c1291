import type { Provider } from '../model/provider.ts'

const docs = 'https://cesium.com/learn/ion/cesium-ion-access-tokens/'

export const cesiumIon: Provider = {
  id: 'cesium-ion',
  name: 'Cesium ion',
  hosts: ['api.cesium.com', 'assets.ion.cesium.com', 'assets.cesium.com', 'ion.cesium.com'],
  aliases: ['cesium', 'cesiumjs', 'cesium.ion', 'cesium ion', 'cesium for unreal'],
  docs: [docs, 'https://cesium.com/learn/ion/rest-api/'],
  dashboard: {
    keys: 'https://ion.cesium.com/tokens',
  },
  variables: [
    'CESIUM_ION_TOKEN',
    'CESIUM_ION_ACCESS_TOKEN',
    'VITE_CESIUM_ION_TOKEN',
    'CESIUM_TOKEN',
    'REACT_APP_CESIUM_TOKEN',
  ],
  keys: [
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'JSON Web Token',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
    {
      in: 'query',
      name: 'access_token',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: "This application is using Cesium's default ion access token",
      },
      causes: ['config.not_loaded', 'key.missing'],
      note: 'Set Cesium.Ion.defaultAccessToken before the viewer is made; the one built in ends with each release.',
      example: {
        sdkText:
          "This application is using Cesium's default ion access token. Please assign Cesium.Ion.defaultAccessToken with an access token from your ion account before making any Cesium API calls.",
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 404],
      match: {
        at: 'code',
        equals: 'InvalidCredentials',
        isCommon: true,
        andContains: 'Invalid access token',
      },
      causes: ['key.revoked', 'key.expired', 'key.truncated', 'config.not_loaded', 'client.defect'],
      note: 'With an older CesiumJS and no token of one’s own it is the built-in one that has ended; else the token was deleted or cut.',
      example: {
        body: '{"code":"InvalidCredentials","message":"Invalid access token"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: {
        at: 'code',
        equals: 'ResourceNotFound',
        host: 'api.cesium.com',
      },
      causes: ['perm.resource', 'env.wrong_account'],
      note: 'The token does not reach this asset, or it was never added to My Assets from the depot.',
      example: {
        body: '{"code":"ResourceNotFound","message":"Resource not found"}',
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
      causes: ['key.revoked', 'config.not_loaded', 'key.expired'],
      note: 'Tokens of tiles live an hour and are fetched anew by CesiumJS; this one is not taken.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.referrer', 'perm.scope'],
      note: 'Allowed URLs are set for the token, or the scope (assets:read …) is missing.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.quota'],
      note: 'Streaming of the month.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
