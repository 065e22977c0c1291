import type { Provider } from '../model/provider.ts'

const docs = 'https://developer.ideogram.ai'

export const ideogram: Provider = {
  id: 'ideogram',
  name: 'Ideogram',
  hosts: ['api.ideogram.ai'],
  aliases: ['ideogram.ai', 'ideogram api', 'ideogram v3'],
  docs: [docs],
  dashboard: {
    keys: 'https://ideogram.ai/manage-api',
  },
  variables: ['IDEOGRAM_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '86 letters, digits, - and _',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Api-Key',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: {
        at: null,
      },
      causes: ['key.unknown', 'send.wrong_header', 'send.absent'],
      note: 'The header is Api-Key; Bearer is not read.',
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
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.resource', 'account.suspended'],
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
      note: 'Ten requests at once.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['The credits of the API are apart from a subscription.'],
}
