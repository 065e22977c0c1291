import type { Provider } from '../model/provider.ts'

const docs = 'https://developers.google.com/nest/device-access/reference/errors/api'

export const googleNestSdm: Provider = {
  id: 'google-nest-sdm',
  name: 'Google Nest Device Access',
  hosts: ['smartdevicemanagement.googleapis.com', 'nestservices.google.com'],
  aliases: [
    'nest device access',
    'smart device management',
    'google nest',
    'google-nest-sdm',
    'nest sdm',
    'homebridge-google-nest-sdm',
    'device access console',
  ],
  docs: [docs, 'https://developers.google.com/nest/device-access/authorize'],
  dashboard: {
    keys: 'https://console.nest.google.com/device-access/',
  },
  variables: ['NEST_PROJECT_ID', 'SDM_PROJECT_ID', 'NEST_CLIENT_ID', 'NEST_CLIENT_SECRET', 'NEST_REFRESH_TOKEN'],
  keys: [
    {
      kind: 'project id of Device Access',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: 'UUID',
      note: 'Not the id of the Google Cloud project.',
    },
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: 'ya29.…, one hour',
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
  probe: null,
  refusals: [
    {
      status: 404,
      match: {
        at: null,
        contains: 'Enterprise enterprises/',
        andContains: 'not found',
      },
      causes: ['env.wrong_account', 'key.wrong_kind'],
      note: 'The address takes the UUID of the Device Access project, not the id of the Cloud project.',
      example: {
        body: '{"error":{"code":404,"message":"Enterprise enterprises/project-id not found.","status":"NOT_FOUND"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'Smart Device Management API has not been used in project',
      },
      causes: ['perm.resource'],
      note: 'Switch it on in the Cloud project that the client id belongs to; some minutes.',
      example: {
        body: '{"error":{"code":403,"message":"Smart Device Management API has not been used in project 123456789012 before or it is disabled.","status":"PERMISSION_DENIED"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 429],
      match: {
        at: null,
        contains: 'Rate limited for the',
      },
      causes: ['limit.rate'],
      example: {
        body: '{"error":{"code":429,"message":"Rate limited for the ExecuteDeviceCommand requests","status":"RESOURCE_EXHAUSTED"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: 'invalid_grant',
        host: 'oauth2.googleapis.com',
      },
      causes: ['token.expired', 'key.revoked'],
      note: 'Consent screen in the state Testing: seven days. Publish it, authorise anew.',
      example: {
        body: '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'redirect_uri_mismatch',
        isCommon: true,
      },
      causes: ['perm.referrer'],
      note: 'The address has to stand among the redirect URIs of the client, letter for letter.',
      example: {
        sdkText: 'Error 400: redirect_uri_mismatch',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'error.status',
        equals: 'PERMISSION_DENIED',
      },
      causes: ['perm.scope', 'perm.resource', 'env.wrong_account'],
      note: 'The user ticked no home or device at nestservices.google.com/partnerconnections, the client id is not the one of the Device Access project, or the scope sdm.service is missing.',
      example: {
        body: '{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'error.status',
        equals: 'UNAUTHENTICATED',
      },
      causes: ['token.expired', 'key.wrong_kind', 'send.absent'],
      example: {
        body: '{"error":{"code":401,"message":"Request had invalid authentication credentials.","status":"UNAUTHENTICATED"}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: {
        at: 'error.status',
        equals: 'NOT_FOUND',
      },
      causes: ['perm.resource', 'env.wrong_account'],
      example: {
        body: '{"error":{"code":404,"message":"Device enterprises/x/devices/y not found.","status":"NOT_FOUND"}}',
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
      causes: ['token.expired', 'key.revoked'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.resource', 'perm.scope'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'one host',
  quirks: [
    'Two projects: one of Google Cloud (client id, secret, Pub/Sub) and one of Device Access, which costs five dollars once.',
    'A consent screen in the state Testing ends refresh tokens after seven days.',
    'Accounts of Google Workspace cannot be used for Device Access.',
  ],
}
