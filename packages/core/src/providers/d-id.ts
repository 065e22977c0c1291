import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.d-id.com'

export const dId: Provider = {
  id: 'd-id',
  name: 'D-ID',
  hosts: ['api.d-id.com'],
  aliases: ['d-id.com', 'd-id api', 'did-api'],
  docs: [docs],
  dashboard: {
    keys: 'https://studio.d-id.com/account-settings',
  },
  variables: ['D_ID_API_KEY', 'DID_API_KEY', 'D_ID_API_USERNAME', 'D_ID_API_PASSWORD'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'base64 of the mail address, a colon, and the secret',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'AuthorizationError',
        host: 'api.d-id.com',
      },
      causes: ['key.unknown', 'send.scheme_wrong', 'key.encoded'],
      note: 'Authorization: Basic and the key as the page shows it; encoding it a second time is what goes wrong most.',
      example: {
        body: '{"kind":"AuthorizationError","description":"user unauthenticated"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
        contains: 'InsufficientCreditsError',
        host: 'api.d-id.com',
      },
      causes: ['account.billing'],
      note: 'Credits of the plan.',
      example: {
        body: '{"kind":"InsufficientCreditsError","description":"not enough credits"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['send.scheme_wrong', 'key.unknown', 'key.encoded'],
      note: 'Basic, not Bearer.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 402,
      match: {
        at: null,
      },
      causes: ['account.billing'],
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
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 451,
      match: {
        at: null,
      },
      causes: ['perm.resource'],
      note: 'Refused for what is in picture or text.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The key of the page is user:password already; some programs encode it once more, others do not at all.'],
}
