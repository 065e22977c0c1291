import type { Provider } from '../model/provider.ts'

export const airtable = {
  id: 'airtable',
  name: 'Airtable',
  hosts: ['api.airtable.com', 'content.airtable.com'],
  aliases: ['airtable api', 'airtable.js', 'pyairtable'],
  docs: ['https://airtable.com/developers/web/api/errors'],
  dashboard: { keys: 'https://airtable.com/create/tokens' },
  variables: ['AIRTABLE_API_KEY', 'AIRTABLE_TOKEN', 'AIRTABLE_PAT', 'AIRTABLE_BASE_ID'],
  keys: [
    {
      kind: 'personal access token',
      prefix: 'pat',
      pattern: '^pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}$',
      env: 'any',
      role: 'api',
      shape: 'pat, 14 characters, dot, 64 hex',
      note: 'The part before the dot is the id shown in the list: copying only this is key.truncated.',
      example: ['pat', 'JWbXEAnhIAS1Nx.dcc09957d54758f52e23965d82bc585b0931f9af8130aec47f82811a6c4c9f6a'].join(''),
    },
    {
      kind: 'api key (old)',
      prefix: 'key',
      pattern: '^key[A-Za-z0-9]{14}$',
      env: 'any',
      role: 'api',
      shape: 'key and 14',
      note: 'Dead since 2024-02-01: api.retired.',
      example: 'keyo196bic1OA4CCD',
    },
  ],
  placements: [
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'query', name: 'api_key', scheme: null, note: 'Old.' },
  ],
  companions: [
    {
      in: 'path',
      name: 'base id (app…)',
      required: 'data calls',
      failure: '404 or 403 for a base the token does not list',
    },
  ],
  probe: {
    method: 'GET',
    url: 'https://api.airtable.com/v0/meta/whoami',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'user id, scopes',
  },
  refusals: [
    {
      status: 401,
      match: { at: 'error.type', equals: 'AUTHENTICATION_REQUIRED', orContains: 'Authentication required' },
      causes: ['send.absent', 'key.truncated', 'api.retired', 'key.revoked', 'config.not_loaded'],
      note: 'Key.. is the retired kind; no dot in it is truncated.',
      example: {
        body: '{"error":{"type":"AUTHENTICATION_REQUIRED","message":"Authentication required"}}',
        sdkText:
          'AirtableError: You should provide valid api key to perform this operation(AUTHENTICATION_REQUIRED)[Http code 401]',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: {
        at: 'error.type',
        equals: 'INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND',
        orContains: 'Invalid permissions, or the requested model was not found. Check that both your user and',
      },
      causes: ['perm.resource', 'perm.scope', 'env.wrong_account'],
      note: "Base not in the token's access list, table name misspelt, or record gone: ids instead of names tell them apart.",
      example: {
        body: '{"error":{"type":"INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND","message":"Invalid permissions, or the requested model was not found. Check that both your user and your token have the required permissions, and that the model names and/or ids are correct."}}',
        sdkText: 'You are not authorized to perform this operation(NOT_AUTHORIZED)[Http code 403]',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 404,
      match: { at: 'error', equals: 'NOT_FOUND' },
      causes: ['env.wrong_account', 'env.wrong_host'],
      note: 'Wrong base id.',
      example: { body: '{"error":"NOT_FOUND"}' },
      source: 'https://airtable.com/developers/web/api/errors',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'error.type',
        equals: 'INVALID_PERMISSIONS',
        orContains: 'You are not permitted to perform this operation',
      },
      causes: ['perm.scope'],
      example: {
        body: '{"error":{"type":"INVALID_PERMISSIONS","message":"You are not permitted to perform this operation"}}',
      },
      source: 'wording read in the code of several public projects',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: [
    'A deleted record or a misspelt table is 403.',
    'Error is sometimes an object, sometimes the string NOT_FOUND.',
    'The token needs both scopes and bases added.',
  ],
} satisfies Provider
