import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.pi-hole.net/api/auth/'

export const pihole: Provider = {
  id: 'pihole',
  name: 'Pi-hole',
  hosts: ['pi.hole', 'pihole.{domain}'],
  aliases: ['pihole', 'pi-hole', 'pi hole', 'pihole-ftl'],
  docs: [docs],
  dashboard: {
    keys: 'http://pi.hole/admin/settings/api',
  },
  variables: [
    'PIHOLE_PASSWORD',
    'PIHOLE_API_KEY',
    'PIHOLE_API_TOKEN',
    'PIHOLE_TOKEN',
    'PIHOLE_APP_PASSWORD',
    'PIHOLE_URL',
    'FTLCONF_webserver_api_password',
    'WEBPASSWORD',
    'PI_HOLE_API_KEY',
  ],
  keys: [
    {
      kind: 'app password',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '44 characters of base64',
    },
    {
      kind: 'session id (sid)',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: '22 characters of base64 and =',
    },
    {
      kind: 'API token of version 5',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '64 hex digits',
      note: 'Not known to version 6.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'X-FTL-SID',
      scheme: null,
    },
    {
      in: 'query',
      name: 'sid',
      scheme: null,
    },
    {
      in: 'body',
      name: 'password',
      scheme: null,
      note: 'POST /api/auth.',
    },
    {
      in: 'query',
      name: 'auth',
      scheme: null,
      note: 'Version 5, /admin/api.php.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'X-FTL-CSRF',
      required: 'where the sid comes as cookie',
      failure: '401',
    },
  ],
  probe: null,
  refusals: [
    {
      status: [200, 403],
      match: {
        at: null,
        pattern:
          'Wrong token! Please re-?login on the Pi-hole dashboard|Session expired! Please re-?login on the Pi-hole dashboard',
      },
      causes: ['token.expired', 'send.companion'],
      note: 'Version 5.',
      example: {
        sdkText: 'Session expired! Please re-login on the Pi-hole dashboard.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: 'error.key',
        equals: 'api_seats_exceeded',
        orContains: 'API seats exceeded',
      },
      causes: ['limit.rate', 'client.defect'],
      note: 'A program logs in anew for each call and leaves the sessions open; they end after half an hour.',
      example: {
        body: '{"error":{"key":"api_seats_exceeded","message":"API seats exceeded","hint":"increase webserver.api.max_sessions"},"took":2.25}',
      },
      source: 'https://github.com/bastgau/ha-pi-hole-v6/issues/106',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [400, 401],
      match: {
        at: 'session.message',
        equals: 'password incorrect',
        orContains: "'message': 'password incorrect'",
      },
      causes: ['key.mistyped', 'key.wrong_kind', 'limit.rate'],
      note: 'The API token of version 5 is not taken. With two-factor: an app password. More than three logins a second are refused in the same words.',
      example: {
        body: '{"session":{"valid":false,"totp":false,"sid":null,"validity":-1,"message":"password incorrect"},"took":0.23}',
      },
      source: ['https://github.com/bastgau/ha-pi-hole-v6/issues/72', 'https://github.com/pi-hole/FTL/issues/2304'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 429,
      match: {
        at: 'error.key',
        equals: 'rate_limiting',
      },
      causes: ['limit.rate'],
      example: {
        body: '{"error":{"key":"rate_limiting","message":"Rate-limiting login attempts","hint":null},"took":0.01}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'No session identity provided for endpoint requiring authorization',
      },
      causes: ['send.absent', 'key.mistyped'],
      note: 'The login before it failed.',
      example: {
        sdkText:
          'Connection failed (http://192.0.2.4:80/api): No session identity provided for endpoint requiring authorization.',
      },
      source: 'https://github.com/bastgau/ha-pi-hole-v6/issues/72',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'No 2FA token found in JSON payload',
        orContains: 'Invalid 2FA token',
      },
      causes: ['token.incomplete', 'key.wrong_kind'],
      note: 'totp beside the password, or an app password.',
      example: {
        body: '{"error":{"key":"bad_request","message":"No 2FA token found in JSON payload","hint":null}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: 'error.key',
        equals: 'unauthorized',
      },
      causes: ['send.absent', 'token.expired', 'send.companion'],
      note: 'No sid, or one that ended; X-FTL-SID is the name of the header. A session of an app password may not change settings unless webserver.api.app_sudo is on (403).',
      example: {
        body: '{"error":{"key":"unauthorized","message":"Unauthorized","hint":null},"took":0.0001}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'perm.ip'],
      note: 'Sessions of an app password read alone unless webserver.api.app_sudo is on.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 400, 403],
      match: {
        at: null,
        contains: 'Failed Host Check:',
      },
      causes: ['perm.referrer', 'env.wrong_host'],
      note: 'Version 5: called by a name that it does not know: VIRTUAL_HOST.',
      example: {
        sdkText: 'Failed Host Check: dns.example.com vs 192.0.2.4',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 404],
      match: {
        at: null,
        contains: 'admin/api.php',
      },
      causes: ['api.retired'],
      note: 'Version 6 has /api in its place.',
      example: {
        sdkText: 'GET http://pi.hole/admin/api.php 404',
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
      causes: ['send.absent', 'token.expired', 'key.mistyped', 'key.wrong_kind'],
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
  ],
  regions: 'self-hosted',
  quirks: [
    'Version 6 did away with /admin/api.php and its token: log in at /api/auth, then send the sid.',
    'Version 5 answers [] where the token is wrong or missing.',
    'Each login takes a seat until its session ends: delete it (DELETE /api/auth) or keep it.',
  ],
}
