import type { Provider } from '../model/provider.ts'

export const elsevier = {
  id: 'elsevier',
  name: 'Elsevier',
  hosts: ['api.elsevier.com'],
  aliases: ['elsevier', 'scopus'],
  docs: ['https://dev.elsevier.com/support.html'],
  dashboard: { keys: 'https://dev.elsevier.com/apikey/manage' },
  variables: ['ELSEVIER_API_KEY', 'SCOPUS_API_KEY'],
  keys: [{ kind: 'API key', prefix: null, pattern: null, env: 'any', role: 'api', shape: '32 hex' }],
  placements: [
    { in: 'header', name: 'X-ELS-APIKey', scheme: null },
    { in: 'query', name: 'apiKey', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'The requestor is not authorized to access the requested view or fields of the resource',
      },
      causes: ['perm.ip', 'perm.resource'],
      note: 'Full text is for the addresses of a subscribed institution.',
      example: {
        sdkText:
          'AUTHORIZATION_ERROR: The requestor is not authorized to access the requested view or fields of the resource',
      },
      source: 'https://dev.elsevier.com/support.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
