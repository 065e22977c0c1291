import type { Provider } from '../model/provider.ts'

const docs = 'https://developers.smartsheet.com/api/smartsheet/error-codes'

export const smartsheet: Provider = {
  id: 'smartsheet',
  name: 'Smartsheet',
  hosts: ['api.smartsheet.com', 'api.smartsheet.eu', 'api.smartsheet.au', 'api.smartsheetgov.com'],
  aliases: ['smartsheet api', 'smartsheet-python-sdk', 'smartsheet sdk'],
  docs: [docs, 'https://smartsheet.redoc.ly/#section/Error-Codes'],
  dashboard: {
    keys: 'https://app.smartsheet.com/b/home',
  },
  variables: ['SMARTSHEET_ACCESS_TOKEN', 'SMARTSHEET_API_KEY', 'SMARTSHEET_TOKEN', 'SMARTSHEET_API_TOKEN'],
  keys: [
    {
      kind: 'API access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '37 letters and digits; older ones 26',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.smartsheet.com/2.0/users/me',
    headers: {
      Authorization: 'Bearer {KEY}',
    },
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: null,
    identifies: 'the user',
  },
  refusals: [
    {
      status: [401, 403],
      match: {
        at: 'errorCode',
        equals: 1001,
        orContains: 'An Access Token is required.',
      },
      causes: ['send.absent', 'config.not_loaded', 'send.scheme_missing'],
      note: 'No token arrived.',
      example: {
        body: '{"errorCode":1001,"message":"An Access Token is required.","refId":"1a2b3c"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'errorCode',
        equals: 1002,
        orContains: 'Your Access Token is invalid.',
      },
      causes: ['key.mistyped', 'key.revoked', 'env.wrong_host', 'key.whitespace'],
      note: 'Also said to a token of the other region: smartsheet.com, .eu, .au and smartsheetgov.com have accounts of their own.',
      example: {
        body: '{"errorCode":1002,"message":"Your Access Token is invalid.","refId":"1a2b3c"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'errorCode',
        equals: 1003,
        orContains: 'Your Access Token has expired.',
      },
      causes: ['token.expired', 'key.expired'],
      note: 'Of OAuth: seven days. Of the user: ten years.',
      example: {
        body: '{"errorCode":1003,"message":"Your Access Token has expired.","refId":"1a2b3c"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'errorCode',
        equals: 1004,
        isCommon: true,
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'The user has not the role on this sheet, the scope was not granted, or the action is for system admins.',
      example: {
        body: '{"errorCode":1004,"message":"You are not authorized to perform this action.","refId":"1a2b3c"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'errorCode',
        equals: 1005,
        orContains: 'Single Sign-On is required for this account.',
      },
      causes: ['perm.resource'],
      note: 'The organization wants single sign-on: make the token while signed in that way.',
      example: {
        body: '{"errorCode":1005,"message":"Single Sign-On is required for this account.","refId":"1a2b3c"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [404, 403],
      match: {
        at: 'errorCode',
        equals: 1006,
        isCommon: true,
      },
      causes: ['perm.resource', 'env.wrong_account'],
      note: 'Not found is also what a sheet answers that is not shared with the token’s user.',
      example: {
        body: '{"errorCode":1006,"message":"Not Found","refId":"1a2b3c"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: 'errorCode',
        equals: 4003,
        orContains: 'Rate limit exceeded.',
        isCommon: true,
      },
      causes: ['limit.rate'],
      note: '300 a minute and token; attachments and cell history count ten.',
      example: {
        body: '{"errorCode":4003,"message":"Rate limit exceeded.","refId":"1a2b3c"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
}
