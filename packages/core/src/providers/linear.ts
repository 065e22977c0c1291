import type { Provider } from '../model/provider.ts'

export const linear = {
  id: 'linear',
  name: 'Linear',
  nameIsWord: true,
  hosts: ['api.linear.app'],
  aliases: ['linear.app', 'linear api', '@linear/sdk', 'linear graphql'],
  docs: ['https://linear.app/developers/graphql'],
  dashboard: { keys: 'https://linear.app/settings/account/security' },
  variables: ['LINEAR_API_KEY', 'LINEAR_ACCESS_TOKEN'],
  keys: [
    {
      kind: 'personal api key',
      prefix: 'lin_api_',
      pattern: '^lin_api_[A-Za-z0-9]{40}$',
      env: 'any',
      role: 'api',
      shape: 'lin_api_ and 40 letters and digits',
      example: ['lin_api_', 'Jfhf77ICUJpWATy1w21od6eL8Jf5xrG1Ej0aUDqK'].join(''),
    },
    {
      kind: 'OAuth access token',
      prefix: 'lin_oauth_',
      pattern: '^lin_oauth_[0-9a-f]{64}$',
      env: 'any',
      role: 'api',
      shape: 'lin_oauth_ and hex',
      example: ['lin_oauth_', '8b9e533a2c5d6139ff5cf63504f48de5d3c9309258d000ffe706e14363ab616e'].join(''),
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: null, note: 'Api key: the bare key, no Bearer.' },
    { in: 'header', name: 'Authorization', scheme: 'Bearer', note: 'OAuth token.' },
  ],
  companions: [],
  probe: {
    method: 'POST',
    url: 'https://api.linear.app/graphql',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ viewer { id name } }"}',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'viewer id, name',
  },
  refusals: [
    {
      status: 400,
      match: {
        at: 'errors[0].message',
        equals:
          "It looks like you're trying to use an API key as a Bearer token. Remove the Bearer prefix from the Authorization header.",
      },
      causes: ['send.scheme_wrong'],
      example: {
        body: '{"errors":[{"message":"It looks like you\'re trying to use an API key as a Bearer token. Remove the Bearer prefix from the Authorization header.","extensions":{"type":"authentication error","code":"AUTHENTICATION_ERROR"}}]}',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: 'errors[0].message', equals: 'Authentication required, not authenticated' },
      causes: ['send.absent', 'key.unknown', 'key.revoked'],
      note: 'Was status 400 in older answers.',
      example: {
        body: '{"errors":[{"message":"Authentication required, not authenticated","extensions":{"type":"authentication error","code":"AUTHENTICATION_ERROR","statusCode":401,"userError":true,"userPresentableMessage":"You need to authenticate to access this operation."}}]}',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: 'errors[0].extensions.code', equals: 'FORBIDDEN' },
      causes: ['perm.scope', 'perm.resource'],
      note: 'Key limited to read or to teams.',
      example: {
        body: '{"errors":[{"message":"You don\'t have permission to access this resource","extensions":{"code":"FORBIDDEN"}}]}',
      },
      source: 'https://linear.app/developers/graphql',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [
    'Bearer before a personal key is refused, Bearer before an OAuth token is required.',
    'GraphQL: status differs between 200, 400 and 401 for the same error.',
  ],
  leakPolicy: 'Key format is known to GitHub secret scanning; what the provider then does was not checked.',
} satisfies Provider
