import type { Provider } from '../model/provider.ts'

const docs = 'https://www.traccar.org/api-reference/'

export const traccar: Provider = {
  id: 'traccar',
  name: 'Traccar',
  hosts: ['demo.traccar.org', 'traccar.{domain}'],
  aliases: ['traccar', 'pytraccar', 'traccar api'],
  docs: [
    docs,
    'https://github.com/traccar/traccar/blob/master/src/main/java/org/traccar/api/security/PermissionsService.java',
  ],
  dashboard: {
    keys: '{base}/settings/preferences',
  },
  variables: ['TRACCAR_TOKEN', 'TRACCAR_URL', 'TRACCAR_USER', 'TRACCAR_PASSWORD', 'TRACCAR_EMAIL', 'TRACCAR_API_TOKEN'],
  keys: [
    {
      kind: 'token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'letters and digits, some in base64 with a date in it',
      note: 'Ends at the date that was chosen.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
    },
    {
      in: 'query',
      name: 'token',
      scheme: null,
      note: 'At /api/session, which answers with a cookie.',
    },
    {
      in: 'cookie',
      name: 'JSESSIONID',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [400, 401, 403],
      match: {
        at: null,
        contains: 'HTTP 401 Unauthorized - WebApplicationException',
      },
      causes: ['key.mistyped', 'send.absent', 'token.expired', 'send.companion'],
      note: 'At /api/session: mail and password as form fields, not as JSON.',
      example: {
        sdkText: 'HTTP 401 Unauthorized - WebApplicationException (SessionResource:102 < ...)',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 403],
      match: {
        at: null,
        contains: 'Administrator access required',
        isCommon: true,
      },
      causes: ['perm.scope'],
      example: {
        sdkText: 'Administrator access required - SecurityException (PermissionsService:79 < ...)',
      },
      source:
        'https://github.com/traccar/traccar/blob/master/src/main/java/org/traccar/api/security/PermissionsService.java',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [400, 403],
      match: {
        at: null,
        pattern: '(?:Device|Group|User|Calendar|Geofence|Driver|Notification) access denied - SecurityException',
      },
      causes: ['perm.resource'],
      note: 'The user is not linked to this object: /api/permissions.',
      example: {
        sdkText: 'Device access denied - SecurityException (PermissionsService:160 < ...)',
      },
      source:
        'https://github.com/traccar/traccar/blob/master/src/main/java/org/traccar/api/security/PermissionsService.java',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [400, 403],
      match: {
        at: null,
        contains: 'Write access denied - SecurityException',
      },
      causes: ['perm.scope', 'limit.quota'],
      note: 'Read-only user or server, or the device limit of the user is reached (0 for none).',
      example: {
        sdkText: 'Write access denied - SecurityException (PermissionsService:113 < ...)',
      },
      source:
        'https://github.com/traccar/traccar/blob/master/src/main/java/org/traccar/api/security/PermissionsService.java',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [400, 403],
      match: {
        at: null,
        contains: 'Operation restricted - SecurityException',
      },
      causes: ['perm.scope'],
      example: {
        sdkText: 'Operation restricted - SecurityException (PermissionsService:86 < ...)',
      },
      source:
        'https://github.com/traccar/traccar/blob/master/src/main/java/org/traccar/api/security/PermissionsService.java',
      checked: '2026-11',
      confidence: 'documented',
    },
    {
      status: [400, 401, 403],
      match: {
        at: null,
        contains: 'SecurityException',
        andContains: 'PermissionsService',
      },
      causes: ['perm.scope', 'perm.resource'],
      example: {
        sdkText: 'Manager access required - SecurityException (PermissionsService:70 < ...)',
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
      causes: ['key.mistyped', 'send.absent', 'token.expired', 'key.revoked'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'perm.resource'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    '/api/session takes form fields (email, password), not JSON.',
    'Device id in calls of the API is the number, not the identifier that the tracker sends.',
  ],
}
