import type { Provider } from '../model/provider.ts'

const docs = 'https://api-docs.freescout.net/'

export const freescout: Provider = {
  id: 'freescout',
  name: 'FreeScout',
  hosts: ['freescout.{domain}'],
  aliases: ['freescout', 'freescout api', 'x-freescout-api-key'],
  docs: [docs],
  dashboard: { keys: '{base}/app-settings' },
  variables: ['FREESCOUT_API_KEY', 'FREESCOUT_URL', 'FREESCOUT_TOKEN', 'FREESCOUT_API_URL'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'letters and digits',
      note: 'One for the whole server, of the module API & Webhooks.',
    },
  ],
  placements: [
    { in: 'header', name: 'X-FreeScout-API-Key', scheme: null },
    { in: 'query', name: 'api_key', scheme: null },
    { in: 'header', name: 'Authorization', scheme: 'Basic', note: 'The key as user name, anything as password.' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null },
      causes: ['key.mistyped', 'key.revoked', 'send.absent', 'send.wrong_header'],
      note: 'A key that was made anew ends the old one; Bearer is not read.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['key.mistyped', 'send.absent', 'perm.client', 'send.wrong_header'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 404,
      match: { at: null },
      causes: ['perm.resource', 'env.wrong_host'],
      note: 'Without the paid module API & Webhooks, active and with a licence, there is no /api/.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: ['The API is a module of its own, which has to be bought and activated.'],
}
