import type { Provider } from '../model/provider.ts'

const docs = 'https://api.baselinker.com'

export const baselinker: Provider = {
  id: 'baselinker',
  name: 'BaseLinker',
  hosts: ['api.baselinker.com'],
  aliases: ['base linker', 'baselinker api'],
  docs: [docs],
  dashboard: { keys: 'https://panel-e.baselinker.com/my_account.php#api' },
  variables: ['BASELINKER_TOKEN', 'BASELINKER_API_TOKEN', 'BASELINKER_API_KEY', 'BL_TOKEN', 'X_BLTOKEN'],
  keys: [
    {
      kind: 'API token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'numbers and capitals, joined by hyphens',
      note: 'Under account, My account, API. It acts for the user who made it.',
    },
  ],
  placements: [
    { in: 'header', name: 'X-BLToken', scheme: null },
    { in: 'body', name: 'token', scheme: null, note: 'Older; a field of the form beside method and parameters.' },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 200,
      match: {
        at: 'error_code',
        equals: 'ERROR_BLOCKED_TOKEN',
        orContains: 'Query limit exceeded, token blocked until',
      },
      causes: ['limit.rate'],
      note: 'More than 100 requests a minute block the token for a while; the message says until when. It is no bad token.',
      example: {
        body: '{"status":"ERROR","error_message":"Query limit exceeded, token blocked until 2026-11-01 12:00:00","error_code":"ERROR_BLOCKED_TOKEN"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 200,
      match: { at: 'error_code', contains: 'TOKEN', host: 'api.baselinker.com' },
      causes: ['send.wrong_header', 'key.mistyped', 'send.absent', 'key.revoked'],
      note: 'The header is X-BLToken, without a scheme; the request is a POST to connector.php with form fields method and parameters (JSON as text).',
      example: { body: '{"status":"ERROR","error_message":"Invalid token","error_code":"ERROR_BAD_TOKEN"}' },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: ['All answers have status 200; status ERROR in the body tells.'],
}
