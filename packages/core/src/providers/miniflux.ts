import type { Provider } from '../model/provider.ts'

const docs = 'https://miniflux.app/docs/api.html'

export const miniflux: Provider = {
  id: 'miniflux',
  name: 'Miniflux',
  hosts: ['reader.miniflux.app', 'miniflux.{domain}'],
  aliases: ['miniflux', 'miniflux api'],
  docs: [docs],
  dashboard: {
    keys: '{base}/keys',
  },
  variables: ['MINIFLUX_API_KEY', 'MINIFLUX_TOKEN', 'MINIFLUX_URL', 'MINIFLUX_USERNAME', 'MINIFLUX_PASSWORD'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '43 or 44 characters of base64',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'X-Auth-Token',
      scheme: null,
    },
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
      status: 401,
      match: {
        at: 'error_message',
        equals: 'Access Unauthorized',
        orContains: 'miniflux: access unauthorized',
      },
      causes: ['key.unknown', 'key.mistyped', 'send.stripped', 'send.wrong_header'],
      note: 'X-Auth-Token, not Bearer; a proxy with a login of its own takes Basic.',
      example: {
        body: '{"error_message":"Access Unauthorized"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'error_message',
        equals: 'Access Forbidden',
        orContains: 'miniflux: access forbidden',
      },
      causes: ['perm.scope'],
      note: 'For administrators.',
      example: {
        body: '{"error_message":"Access Forbidden"}',
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
      causes: ['key.unknown', 'key.mistyped', 'send.absent'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: ['The address of the API has no /v1 in clients that add it.'],
}
