import type { Provider } from '../model/provider.ts'

const docs = 'https://developer.edamam.com/edamam-docs-recipe-api'

export const edamam: Provider = {
  id: 'edamam',
  name: 'Edamam',
  hosts: ['api.edamam.com'],
  aliases: ['edamam.com', 'edamam api'],
  docs: [docs],
  dashboard: {
    keys: 'https://developer.edamam.com/admin/applications',
  },
  variables: ['EDAMAM_APP_ID', 'EDAMAM_APP_KEY', 'EDAMAM_API_KEY', 'EDAMAM_API_ID'],
  keys: [
    {
      kind: 'app_id',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'id',
      shape: '8 hex digits',
    },
    {
      kind: 'app_key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 hex digits',
    },
  ],
  placements: [
    {
      in: 'query',
      name: 'app_key',
      scheme: null,
      note: 'With app_id.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'Edamam-Account-User',
      required: 'for applications of newer plans and the meal planner',
      failure: '401 or 403',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
        contains: 'This app_id is for another API',
      },
      causes: ['key.wrong_kind', 'env.wrong_host'],
      note: 'The application was made for another of its APIs: make one for this.',
      example: {
        body: '{"status":"error","message":"Unauthorized app_id = 1a2b3c4d. This app_id is for another API."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        contains: 'Unauthorized app_id',
        host: 'api.edamam.com',
      },
      causes: ['token.incomplete', 'key.mistyped', 'key.unknown'],
      note: 'app_id and app_key have to be of one application.',
      example: {
        body: '{"status":"error","message":"Unauthorized app_id = 1a2b3c4d"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'Edamam-Account-User',
        host: 'api.edamam.com',
      },
      causes: ['send.companion'],
      note: 'The header names the user; any id one chooses does.',
      example: {
        body: '{"status":"error","message":"Request must include Edamam-Account-User header."}',
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
      causes: ['token.incomplete', 'key.wrong_kind', 'send.companion'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [402, 429],
      match: {
        at: null,
      },
      causes: ['limit.rate', 'limit.quota', 'account.billing'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.resource'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['Each application is for one API (recipes, nutrition, food database): its pair opens no other.'],
}
