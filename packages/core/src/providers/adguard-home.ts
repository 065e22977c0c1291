import type { Provider } from '../model/provider.ts'

const docs = 'https://github.com/AdguardTeam/AdGuardHome/tree/master/openapi'

export const adguardHome: Provider = {
  id: 'adguard-home',
  name: 'AdGuard Home',
  hosts: ['adguard.{domain}'],
  aliases: ['adguard home', 'adguardhome', 'adguard-home', 'adguardhome-sync', 'python-adguardhome'],
  docs: [docs],
  dashboard: {
    keys: docs,
  },
  variables: [
    'ADGUARD_USERNAME',
    'ADGUARD_PASSWORD',
    'ADGUARD_URL',
    'ADGUARDHOME_USERNAME',
    'ADGUARDHOME_PASSWORD',
    'ORIGIN_PASSWORD',
    'REPLICA1_PASSWORD',
  ],
  keys: [
    {
      kind: 'name and password',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'words; kept as bcrypt in AdGuardHome.yaml',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
    },
    {
      in: 'cookie',
      name: 'agh_session',
      scheme: null,
    },
  ],
  companions: [],
  probe: null,
  refusals: [
    {
      status: [403, 429],
      match: {
        at: null,
        contains: 'auth: blocked for',
      },
      causes: ['limit.rate', 'key.mistyped'],
      note: 'Five failed logins from this address; behind a proxy those of all.',
      example: {
        sdkText: 'auth: blocked for 14m59s',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401, 403],
      match: {
        at: null,
        contains: 'invalid username or password',
        isCommon: true,
      },
      causes: ['key.mistyped', 'config.mangled'],
      example: {
        sdkText: 'invalid username or password',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 415],
      match: {
        at: null,
        contains: 'content-type is required',
        orContains: 'only content-type application/json is allowed',
      },
      causes: ['send.companion'],
      note: 'Status 415 or 400: POST wants application/json.',
      example: {
        sdkText: 'only content-type application/json is allowed',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 415,
      match: {
        at: null,
      },
      causes: ['send.companion'],
      note: 'POST wants Content-Type: application/json.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: {
        at: null,
      },
      causes: ['limit.rate', 'key.mistyped'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
      },
      causes: ['key.mistyped', 'send.absent', 'send.stripped', 'config.mangled'],
      note: 'Older versions answer 403, newer 401; a proxy with a login of its own takes the header.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'The file holds a bcrypt hash, never the password in clear; in docker-compose each $ of a hash is written $$.',
    'auth_attempts and block_auth_min in the file say when an address is blocked and how long.',
    'Behind a proxy all callers share one address unless trusted_proxies names it.',
  ],
}
