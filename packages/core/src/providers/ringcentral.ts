import type { Provider } from '../model/provider.ts'

const docs = 'https://developers.ringcentral.com/guide/authentication'

export const ringcentral: Provider = {
  id: 'ringcentral',
  name: 'RingCentral',
  hosts: ['platform.ringcentral.com', 'platform.devtest.ringcentral.com', 'media.ringcentral.com'],
  aliases: ['ring central', 'ringcentral api', 'ringcentral sdk', 'ringcentral-js'],
  docs: [docs, 'https://developers.ringcentral.com/api-reference/Error-Codes'],
  dashboard: {
    keys: 'https://developers.ringcentral.com/my-account.html#/applications',
  },
  variables: [
    'RINGCENTRAL_CLIENT_ID',
    'RINGCENTRAL_CLIENT_SECRET',
    'RINGCENTRAL_JWT',
    'RC_JWT',
    'RC_CLIENT_ID',
    'RC_CLIENT_SECRET',
    'RC_APP_CLIENT_ID',
    'RC_APP_CLIENT_SECRET',
    'RC_USER_JWT',
    'RC_SERVER_URL',
  ],
  keys: [
    {
      kind: 'client ID',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '22 characters',
    },
    {
      kind: 'JWT credential',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'JSON Web Token',
      note: 'Of a user; buys the access token.',
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
      name: 'Authorization',
      scheme: 'Basic',
      note: 'Client ID and secret, at /restapi/oauth/token.',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: 'errorCode',
        equals: 'OAU-213',
        orContains: 'OAU-213',
      },
      causes: ['token.expired', 'env.test_live', 'env.wrong_host', 'key.revoked'],
      note: 'Token not found: ended, replaced by a sixth session, or issued by the other of sandbox and production.',
      example: {
        body: '{"errorCode":"OAU-213","message":"Token not found","errors":[{"errorCode":"OAU-213","message":"Token not found"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'errorCode',
        equals: 'OAU-128',
        orContains: 'OAU-128',
      },
      causes: ['token.expired'],
      note: 'Access tokens live an hour.',
      example: {
        body: '{"errorCode":"OAU-128","message":"Access token expired"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'errorCode',
        equals: 'OAU-129',
        orContains: 'OAU-129',
      },
      causes: ['key.truncated', 'key.wrong_kind'],
      note: 'Not an access token: cut, or the JWT itself was sent as Bearer.',
      example: {
        body: '{"errorCode":"OAU-129","message":"Access token corrupted"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: 'OAU-140',
      },
      causes: ['api.retired', 'key.mistyped', 'env.test_live'],
      note: 'Invalid resource owner credentials: signing in by password was closed in 2024, use JWT; and sandbox has users of its own.',
      example: {
        body: '{"error":"invalid_grant","error_description":"Invalid resource owner credentials","errors":[{"errorCode":"OAU-140","message":"Invalid resource owner credentials"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'errorCode',
        equals: 'AGW-401',
        orContains: 'AGW-401',
      },
      causes: ['send.absent', 'config.not_loaded'],
      note: 'No Authorization arrived.',
      example: {
        body: '{"errorCode":"AGW-401","message":"Authorization header is not specified"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'In order to call this API endpoint, application needs to have',
      },
      causes: ['perm.scope'],
      note: 'CMN-401: add the named permission to the application, and get a new token.',
      example: {
        body: '{"errorCode":"CMN-401","message":"In order to call this API endpoint, application needs to have [SMS] permission","permissionName":"SMS"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'In order to call this API endpoint, user needs to have',
      },
      causes: ['perm.scope'],
      note: 'CMN-408: the user’s role lacks the named permission.',
      example: {
        body: '{"errorCode":"CMN-408","message":"In order to call this API endpoint, user needs to have [ReadCallLog] permission for requested resource.","permissionName":"ReadCallLog"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate'],
      note: 'CMN-301: limits by group, light to heavy and auth; X-Rate-Limit-Group names it.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'platform.devtest.ringcentral.com is the sandbox',
  quirks: [],
}
