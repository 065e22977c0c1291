import type { Provider } from '../model/provider.ts'

export const appwrite = {
  id: 'appwrite',
  name: 'Appwrite',
  hosts: ['cloud.appwrite.io', '*.cloud.appwrite.io'],
  aliases: ['appwrite', 'appwriteexception'],
  docs: ['https://appwrite.io/docs/advanced/platform/api-keys'],
  dashboard: { keys: 'https://appwrite.io/docs/advanced/platform/api-keys' },
  variables: ['APPWRITE_API_KEY', 'APPWRITE_KEY'],
  keys: [
    { kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '256 hex, or standard_ and more' },
  ],
  placements: [{ in: 'header', name: 'X-Appwrite-Key', scheme: null }],
  companions: [{ in: 'header', name: 'X-Appwrite-Project', required: 'always', failure: '404 project_not_found' }],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: { at: null, contains: '(role: guests) missing scope' },
      causes: ['send.absent', 'env.wrong_account', 'token.expired', 'send.stripped'],
      note: '`guests` is who sends nothing: neither key nor session was read.',
      example: {
        body: '{"message":"User (role: guests) missing scope (account)","code":401,"type":"general_unauthorized_scope","version":"1.4.13"}',
      },
      source: 'https://appwrite.io/docs/advanced/platform/api-keys',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: { at: null, pattern: '\\(role: (?:applications|users|app[a-z]*)\\) missing scope' },
      causes: ['perm.scope'],
      example: {
        body: '{"message":"app.65f0@service.example.com (role: applications) missing scope (users.read)","code":401,"type":"general_unauthorized_scope"}',
      },
      source: 'https://appwrite.io/docs/advanced/platform/api-keys',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 404],
      match: { at: null, contains: 'Project with the requested ID could not be found' },
      causes: ['env.wrong_account', 'env.wrong_host', 'send.companion'],
      example: {
        body: '{"message":"Project with the requested ID could not be found. Please check the value of the X-Appwrite-Project header","code":404,"type":"project_not_found"}',
      },
      source: 'https://appwrite.io/docs/advanced/platform/api-keys',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null, contains: 'Invalid Origin. Register your new client' },
      causes: ['perm.referrer'],
      example: {
        body: '{"message":"Invalid Origin. Register your new client (app.example.com) as a new Web platform on your project console dashboard","code":403}',
      },
      source: 'https://appwrite.io/docs/advanced/platform/api-keys',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401],
      match: { at: null, contains: 'The current user is not authorized to perform the requested action' },
      causes: ['perm.scope', 'send.absent'],
      example: {
        body: '{"message":"The current user is not authorized to perform the requested action.","code":401,"type":"user_unauthorized"}',
      },
      source: 'https://appwrite.io/docs/advanced/platform/api-keys',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
