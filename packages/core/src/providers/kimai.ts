import type { Provider } from '../model/provider.ts'

const docs = 'https://www.kimai.org/documentation/rest-api.html'

export const kimai: Provider = {
  id: 'kimai',
  name: 'Kimai',
  hosts: ['{company}.kimai.cloud', 'kimai.{domain}', 'demo.kimai.org'],
  apart: ['demo.kimai.org'],
  aliases: ['kimai', 'kimai2', 'kimai api'],
  docs: [docs],
  dashboard: {
    keys: '{base}/en/profile/{user}/api-token',
  },
  variables: ['KIMAI_API_TOKEN', 'KIMAI_TOKEN', 'KIMAI_USERNAME', 'KIMAI_URL', 'KIMAI_API_PASSWORD', 'KIMAI_BASE_URL'],
  keys: [
    {
      kind: 'API token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'letters and digits, since version 2.14',
    },
    {
      kind: 'API password',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: 'word of one’s own, before 2.14',
      note: 'Not the password of the login.',
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
      name: 'X-AUTH-USER',
      scheme: null,
      note: 'Before 2.14.',
    },
    {
      in: 'header',
      name: 'X-AUTH-TOKEN',
      scheme: null,
      note: 'Before 2.14: the API password.',
    },
  ],
  companions: [
    {
      in: 'header',
      name: 'X-AUTH-USER',
      required: 'with X-AUTH-TOKEN',
      failure: 'Authentication required, missing user header: X-AUTH-USER',
    },
  ],
  probe: null,
  refusals: [
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'missing user header: X-AUTH-USER',
      },
      causes: ['send.absent', 'send.stripped', 'send.wrong_header'],
      note: 'A version before 2.14, which does not read Bearer; or a proxy dropped the header.',
      example: {
        body: '{"message":"Authentication required, missing user header: X-AUTH-USER"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: null,
        contains: 'missing token header: X-AUTH-TOKEN',
      },
      causes: ['send.absent', 'send.stripped', 'send.wrong_header'],
      example: {
        body: '{"message":"Authentication required, missing token header: X-AUTH-TOKEN"}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: [401, 403],
      match: {
        at: 'message',
        equals: 'Invalid credentials',
        isCommon: true,
      },
      causes: ['key.mistyped', 'key.wrong_kind', 'key.revoked'],
      note: 'The API password, not that of the login; or an API token sent as X-AUTH-TOKEN.',
      example: {
        body: '{"message":"Invalid credentials"}',
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
      causes: ['key.unknown', 'send.absent', 'send.stripped', 'key.revoked', 'key.wrong_kind'],
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
      note: 'The role of the user lacks the permission of this call (api_access, view_…).',
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'self-hosted',
  quirks: [
    'X-AUTH-USER and X-AUTH-TOKEN are on their way out: API tokens go as Bearer.',
    'The API password was another than the one of the login.',
  ],
}
