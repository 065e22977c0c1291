import type { Provider } from '../model/provider.ts'

const docs = 'https://api.truenas.com/'

export const truenas: Provider = {
  id: 'truenas',
  name: 'TrueNAS',
  hosts: ['truenas.local', 'truenas.{domain}'],
  aliases: ['truenas', 'freenas', 'truenas scale', 'truenas core', 'truenas_api_client'],
  docs: [docs, 'https://github.com/truenas/api_client'],
  dashboard: {
    keys: '{base}/ui/credentials/users/api-keys',
  },
  variables: ['TRUENAS_API_KEY', 'TRUENAS_HOST', 'TRUENAS_URL', 'FREENAS_API_KEY'],
  keys: [
    {
      kind: 'API key',
      prefix: null,
      pattern: '^\\d{1,4}-[A-Za-z0-9]{64}$',
      env: 'any',
      role: 'api',
      shape: 'number, hyphen, 64 letters and digits',
      example: '3-Qv8mZr2TnX5wKb7LcYd4HsFg9JpA1eRuWx6NtM3kVz0BqCyGhDjPfSaUiEoT2lMn',
      note: 'Since 25.04 it belongs to a user, whose name is asked for beside it.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'REST v2.0, which goes away after 25.10.',
    },
    {
      in: 'body',
      name: 'auth.login_with_api_key',
      scheme: null,
      note: 'WebSocket, /api/current or /websocket.',
    },
  ],
  companions: [
    {
      in: 'body',
      name: 'username',
      required: 'auth.login_ex with API_KEY_PLAIN, 25.04 and later',
      failure: 'unexpected authenticator run state, or AUTH_ERR',
    },
  ],
  probe: null,
  refusals: [
    {
      status: null,
      match: {
        at: null,
        contains: 'API key has been revoked and must either be renewed or deleted',
      },
      causes: ['key.revoked'],
      note: 'It was sent over http or ws without TLS, which revokes it: renew it and call https or wss.',
      example: {
        sdkText:
          'PVE: API key has been revoked and must either be renewed or deleted. Once the maintenance is complete, API client configuration must be updated to use the renewed API key.',
      },
      source: [
        'https://github.com/TheGrandWazoo/freenas-proxmox/issues/205',
        'https://github.com/truenas/middleware/pull/15457',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'unexpected authenticator run state. Expected: START',
      },
      causes: ['send.companion', 'key.revoked', 'client.defect'],
      note: '25.04 wants the name of the user beside the key; also after a first attempt that failed, whose cause stands above.',
      example: {
        sdkText: 'truenas_api_client.exc.ClientException: AUTH: unexpected authenticator run state. Expected: START',
      },
      source: [
        'https://github.com/truenas/api_client/issues/48',
        'https://github.com/marvinvr/truenas-auto-update/issues/16',
      ],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: null,
        contains: "'NoneType' object has no attribute 'may_create_auth_token'",
      },
      causes: ['server.fault', 'client.defect'],
      note: 'A fault of 25.10.1.',
      example: {
        sdkText: "'NoneType' object has no attribute 'may_create_auth_token'",
      },
      source: 'https://github.com/truenas/api_client/issues/59',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: null,
        contains: 'ENOTAUTHENTICATED',
      },
      causes: ['send.absent', 'key.unknown', 'key.revoked', 'token.expired'],
      note: 'The login before it was not made, or answered false, and the client went on all the same.',
      example: {
        sdkText: 'TrueNAS 192.0.2.5 query (system.info) error: [ENOTAUTHENTICATED] Not authenticated',
      },
      source: 'https://github.com/tomaae/homeassistant-truenas/issues/210',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: null,
      match: {
        at: 'result.response_type',
        equals: 'AUTH_ERR',
      },
      causes: ['key.unknown', 'key.revoked', 'key.mistyped', 'env.wrong_account'],
      note: 'Name and key do not fit together, or the key is revoked.',
      example: {
        body: '{"jsonrpc":"2.0","result":{"response_type":"AUTH_ERR"},"id":1}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'result.response_type',
        equals: 'EXPIRED',
      },
      causes: ['key.expired', 'token.expired'],
      example: {
        body: '{"jsonrpc":"2.0","result":{"response_type":"EXPIRED"},"id":1}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'result.response_type',
        equals: 'DENIED',
      },
      causes: ['perm.resource', 'perm.scope'],
      example: {
        body: '{"jsonrpc":"2.0","result":{"response_type":"DENIED"},"id":1}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: null,
      match: {
        at: 'result.response_type',
        equals: 'OTP_REQUIRED',
      },
      causes: ['token.incomplete', 'key.wrong_kind'],
      note: 'A password of a user with two-factor; a key does not ask for it.',
      example: {
        body: '{"jsonrpc":"2.0","result":{"response_type":"OTP_REQUIRED","username":"root"},"id":1}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [200, 403, 422],
      match: {
        at: null,
        contains: '[EACCES]',
        andContains: 'Not authorized',
      },
      causes: ['perm.scope'],
      note: 'The roles of the user, or the list of allowed methods of an older key, leave this method out.',
      example: {
        body: '[EACCES] Not authorized',
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
      causes: ['key.unknown', 'key.revoked', 'key.mistyped', 'send.scheme_wrong', 'send.absent'],
      note: 'REST: Bearer and the whole key, the number and the hyphen before it included; revoked if it ever came over http.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'key.revoked'],
      note: 'The user or the allow list of the key does not reach this method.',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'Since 25.04 a key that comes over plain http or ws is revoked at once; behind a proxy that speaks http to it, too.',
  ],
}
