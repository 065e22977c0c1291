import type { Provider } from '../model/provider.ts'

const docs = 'https://developerdocs.instructure.com/services/canvas/oauth2/file.oauth'

export const canvasLms: Provider = {
  id: 'canvas-lms',
  name: 'Canvas LMS',
  hosts: ['{school}.instructure.com', 'canvas.{domain}'],
  aliases: ['canvas lms', 'canvas api', 'canvasapi', 'instructure', 'instructure canvas'],
  docs: [docs],
  dashboard: {
    keys: '{base}/profile/settings',
  },
  variables: [
    'CANVAS_API_TOKEN',
    'CANVAS_API_KEY',
    'CANVAS_TOKEN',
    'CANVAS_ACCESS_TOKEN',
    'CANVAS_API_URL',
    'CANVAS_BASE_URL',
    'CANVAS_DOMAIN',
  ],
  keys: [
    {
      kind: 'access token',
      prefix: null,
      pattern: '^\\d{1,5}~[A-Za-z0-9]{64}$',
      env: 'any',
      role: 'api',
      shape: 'number of the shard, ~, 64 letters and digits',
      example: '1234~Qv8mZr2TnX5wKb7LcYd4HsFg9JpA1eRuWx6NtM3kVz0BqCyGhDjPfSaUiEoT2lMn',
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
      status: 403,
      match: {
        at: null,
        contains: '403 Forbidden (Rate Limit Exceeded)',
      },
      causes: ['limit.rate'],
      note: 'X-Rate-Limit-Remaining ran out; calls in parallel cost most.',
      example: {
        sdkText: '403 Forbidden (Rate Limit Exceeded)',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Insufficient scopes on access token',
      },
      causes: ['perm.scope'],
      note: 'The developer key enforces scopes: add this end point to it and authorise anew.',
      example: {
        body: '{"errors":[{"message":"Insufficient scopes on access token."}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Expired access token',
      },
      causes: ['key.expired', 'token.expired'],
      example: {
        body: '{"errors":[{"message":"Expired access token."}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Revoked access token',
      },
      causes: ['key.revoked'],
      example: {
        body: '{"errors":[{"message":"Revoked access token."}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'errors[0].message',
        equals: 'Invalid access token.',
        orContains: 'canvasapi.exceptions.InvalidAccessToken',
      },
      causes: ['key.unknown', 'env.wrong_host', 'key.revoked', 'key.truncated', 'token.expired'],
      note: 'Of another school or of its test host; ended; or the number and ~ before it were left out.',
      example: {
        body: '{"errors":[{"message":"Invalid access token."}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'errors[0].message',
        equals: 'user authorization required',
        orContains: 'user authorization required',
      },
      causes: ['send.absent', 'send.stripped', 'send.scheme_wrong', 'send.dropped_redirect'],
      note: 'No token arrived.',
      example: {
        body: '{"status":"unauthenticated","errors":[{"message":"user authorization required"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'errors[0].message',
        equals: 'user not authorized to perform that action',
        orContains: 'user not authorized to perform that action',
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'The token is good; the role of the user in this course or account is too small.',
      example: {
        body: '{"status":"unauthorized","errors":[{"message":"user not authorized to perform that action"}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: {
        at: null,
        contains: 'The specified resource does not exist.',
        isCommon: true,
      },
      causes: ['perm.resource', 'env.wrong_host', 'env.wrong_account'],
      example: {
        body: '{"errors":[{"message":"The specified resource does not exist."}]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: 'error_description',
        equals: 'refresh_token not found',
        orContains: 'refresh_token not found',
      },
      causes: ['key.revoked', 'env.wrong_host'],
      note: 'The user removed the approval, or client and host do not fit.',
      example: {
        body: '{"error":"invalid_grant","error_description":"refresh_token not found"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'unknown client',
        andContains: 'invalid_client',
        isCommon: true,
      },
      causes: ['key.unknown', 'key.inactive', 'env.wrong_host'],
      note: 'The developer key is off, or of another account: it has to be switched on.',
      example: {
        body: '{"error":"invalid_client","error_description":"unknown client"}',
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
      causes: ['key.unknown', 'env.wrong_host', 'send.absent', 'key.revoked', 'key.expired'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['limit.rate', 'perm.scope'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'every school is its own host; {school}.test and {school}.beta hold copies with tokens of their own',
  quirks: [
    'The test and beta hosts are overwritten from production: tokens made there vanish.',
    'Rate limit is 403, not 429.',
  ],
}
