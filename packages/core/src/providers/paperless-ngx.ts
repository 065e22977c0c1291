import type { Provider } from '../model/provider.ts'

const docs = 'https://docs.paperless-ngx.com/api/#authorization'

export const paperlessNgx: Provider = {
  id: 'paperless-ngx',
  name: 'Paperless-ngx',
  hosts: ['paperless.{domain}'],
  aliases: [
    'paperless-ngx',
    'paperless ngx',
    'paperless-ng',
    'pypaperless',
    'paperless-gpt',
    'paperless-ai',
    'swift paperless',
  ],
  docs: [docs],
  dashboard: {
    keys: '{base}/profile',
  },
  variables: [
    'PAPERLESS_TOKEN',
    'PAPERLESS_API_TOKEN',
    'PAPERLESS_AUTH_TOKEN',
    'PAPERLESS_NGX_API_TOKEN',
    'PAPERLESS_URL',
    'PAPERLESS_API_URL',
    'PAPERLESS_ADMIN_PASSWORD',
  ],
  keys: [
    {
      kind: 'token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 hex digits',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Token',
    },
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Basic',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'Accept',
      required: 'to fix the version',
      value: 'application/json; version=9',
      failure: '406 Invalid version in "Accept" header',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 406,
      match: {
        at: null,
        contains: 'Invalid version in \\"Accept\\" header',
      },
      causes: ['send.companion', 'api.retired'],
      note: 'The server is older or newer than the version that the client asks for.',
      example: {
        body: '{"detail":"Invalid version in \\"Accept\\" header."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        contains: 'does not match any trusted origins',
        isCommon: true,
      },
      causes: ['perm.referrer', 'env.wrong_host'],
      note: 'PAPERLESS_URL has to be the address that is called, with https.',
      example: {
        sdkText: 'CSRF Failed: Origin checking failed - https://docs.example.com does not match any trusted origins.',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'MFA code is required',
      },
      causes: ['token.incomplete'],
      note: '/api/token/ with two-factor: send code, or make the token in the profile.',
      example: {
        body: '{"non_field_errors":["MFA code is required"]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [400, 401],
      match: {
        at: null,
        contains: 'Invalid MFA code',
      },
      causes: ['token.incomplete', 'sign.clock'],
      example: {
        body: '{"non_field_errors":["Invalid MFA code"]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 400,
      match: {
        at: null,
        contains: 'Unable to log in with provided credentials',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.wrong_kind'],
      note: 'Users of single sign-on have no password: make the token in the profile.',
      example: {
        body: '{"non_field_errors":["Unable to log in with provided credentials."]}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'detail',
        equals: 'Invalid token.',
        isCommon: true,
      },
      causes: ['key.unknown', 'key.mistyped', 'key.revoked', 'config.shadowed'],
      note: 'Made anew in the profile, or of another installation (new database).',
      example: {
        body: '{"detail":"Invalid token."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'detail',
        startsWith: 'Authentication credentials were not provided',
        isCommon: true,
      },
      causes: ['send.scheme_wrong', 'send.absent', 'send.stripped'],
      note: 'The scheme is Token; with Bearer nothing is read.',
      example: {
        body: '{"detail":"Authentication credentials were not provided."}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: 'detail',
        startsWith: 'You do not have permission to perform this action',
        isCommon: true,
      },
      causes: ['perm.scope', 'perm.resource'],
      note: 'Rights of the user by kind of object, and of the document itself.',
      example: {
        body: '{"detail":"You do not have permission to perform this action."}',
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
      causes: ['key.unknown', 'send.scheme_wrong', 'send.absent'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
      },
      causes: ['perm.scope', 'send.absent', 'perm.referrer'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'The scheme is Token, not Bearer.',
    'Owner and permissions stand on each document: what the user may not see is not found.',
  ],
}
