import type { Provider } from '../model/provider.ts'

export const octoprint = {
  id: 'octoprint',
  name: 'OctoPrint',
  hosts: ['octopi.local'],
  aliases: ['octoprint', 'octopi'],
  docs: ['https://docs.octoprint.org/en/master/api/general.html'],
  dashboard: { keys: 'https://docs.octoprint.org/en/master/api/general.html' },
  variables: ['OCTOPRINT_API_KEY'],
  keys: [
    {
      kind: 'application key or API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '32 or 43 letters, digits, - and _',
    },
  ],
  placements: [
    { in: 'header', name: 'X-Api-Key', scheme: null },
    { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    { in: 'query', name: 'apikey', scheme: null },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 403,
      match: { at: null, contains: "You don't have the permission to access the requested resource" },
      causes: ['key.missing', 'key.unknown', 'send.wrong_header', 'perm.scope'],
      example: {
        sdkText:
          "You don't have the permission to access the requested resource. It is either read-protected or not readable by the server.",
      },
      source: 'https://docs.octoprint.org/en/master/api/general.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: { at: null, contains: 'Invalid API key' },
      causes: ['key.unknown', 'key.mistyped', 'key.missing'],
      example: { sdkText: 'Invalid API key' },
      source: 'https://docs.octoprint.org/en/master/api/general.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['key.missing', 'key.unknown', 'perm.scope', 'send.wrong_header'],
      source: 'https://docs.octoprint.org/en/master/api/general.html',
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: '',
  quirks: [],
} satisfies Provider
