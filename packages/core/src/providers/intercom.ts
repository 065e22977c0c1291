import type { Provider } from '../model/provider.ts'

export const intercom = {
  id: 'intercom',
  name: 'Intercom',
  nameIsWord: true,
  hosts: ['api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'],
  aliases: ['intercom api', 'intercom-client', 'intercom.io', 'intercom-node'],
  docs: ['https://developers.intercom.com/docs/references/rest-api/errors/http-responses/'],
  dashboard: { keys: 'https://app.intercom.com/a/developer-signup' },
  variables: ['INTERCOM_ACCESS_TOKEN', 'INTERCOM_TOKEN', 'INTERCOM_APP_ID'],
  keys: [
    {
      kind: 'access token',
      prefix: 'dG9rO',
      pattern: '^dG9rO[A-Za-z0-9+/=_-]{40,}$',
      env: 'any',
      role: 'api',
      shape: 'base64 of tok:..., 60 characters',
      example: ['dG9rO', 'J750cmnPqTQ1qngjoDGBfwTIUv0LQkMb0R0eDNyM'].join(''),
      sameShapeAs: ['netlify', 'x'],
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'header', name: 'Intercom-Version', scheme: null },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.intercom.io/me',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'app id, admin',
  },
  refusals: [
    {
      status: 401,
      match: { at: 'errors[0].code', equals: 'unauthorized', orContains: 'Access Token Invalid' },
      causes: ['key.unknown', 'key.revoked', 'env.wrong_host'],
      example: {
        body: '{"type":"error.list","request_id":"0000000000000000000","errors":[{"code":"unauthorized","message":"Access Token Invalid"}]}',
      },
      source: 'https://developers.intercom.com/docs/references/rest-api/errors/http-responses/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: 'errors[0].code', equals: 'token_unauthorized' },
      causes: ['key.unknown', 'env.wrong_host', 'key.wrong_kind'],
      example: {
        body: '{"type":"error.list","request_id":"0000000000000000000","errors":[{"code":"token_unauthorized","message":"Unauthorized"}]}',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 401,
      match: { at: 'errors[0].code', equals: 'token_not_found' },
      causes: ['key.unknown', 'key.revoked'],
      example: { body: '{"type":"error.list","errors":[{"code":"token_not_found","message":"Token not found"}]}' },
      source: 'https://developers.intercom.com/docs/references/rest-api/errors/http-responses/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: 'errors[0].code', equals: 'api_plan_restricted', orContains: 'Active subscription needed.' },
      causes: ['perm.resource', 'account.billing'],
      example: {
        body: '{"type":"error.list","errors":[{"code":"api_plan_restricted","message":"Active subscription needed."}]}',
      },
      source: 'https://developers.intercom.com/docs/references/rest-api/errors/http-responses/',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'US, EU and AU workspaces; api.intercom.io routes by token in newer versions',
  quirks: ['The token is base64 of tok:...: do not decode it.'],
  leakPolicy: 'Key format is known to GitHub secret scanning; what the provider then does was not checked.',
} satisfies Provider
