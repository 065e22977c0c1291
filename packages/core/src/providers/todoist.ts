import type { Provider } from '../model/provider.ts'

export const todoist: Provider = {
  id: 'todoist',
  name: 'Todoist',
  hosts: ['api.todoist.com', 'todoist.com'],
  aliases: ['todoist', 'todoist api', 'doist', 'todoist-python', 'todoist-api-python'],
  docs: ['https://developer.todoist.com/api/v1/', 'https://developer.todoist.com/sync/v9/'],
  dashboard: { keys: 'https://app.todoist.com/app/settings/integrations/developer' },
  variables: ['TODOIST_API_TOKEN', 'TODOIST_TOKEN', 'TODOIST_API_KEY'],
  keys: [
    {
      kind: 'API token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '40 lower-case hex',
      note: 'Settings, Integrations, Developer. A new one ends the old one. The address of the calendar feed on the same page is none.',
    },
  ],
  placements: [
    {
      in: 'header',
      name: 'Authorization',
      scheme: 'Bearer',
      note: 'A token in the query or the body was taken by versions before 9 of the Sync API.',
    },
  ],
  companions: [],
  probe: {
    method: 'GET',
    url: 'https://api.todoist.com/api/v1/user',
    cost: 'free',
    sideEffects: 'none',
    worksWithoutScopes: true,
    identifies: 'user name and mail',
  },
  refusals: [
    {
      status: 410,
      match: { at: null, contains: 'This endpoint is deprecated' },
      causes: ['api.retired'],
      note: 'REST v1 and v2 and Sync v8 and v9 were switched off one after the other; /api/v1/ replaces them.',
      example: {
        body: 'This endpoint is deprecated. If you received this error after using a Todoist official client, please get in touch with Todoist support.',
      },
      source: ['https://github.com/jeremiaa/magic-frame/issues/14', 'https://github.com/greirson/mcp-todoist/pull/78'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: 'error_tag', equals: 'AUTH_INVALID_AUTHENTICATION_HEADER' },
      causes: ['send.scheme_missing', 'send.scheme_wrong'],
      example: {
        body: '{"error":"Invalid format for Authentication header","error_code":412,"error_tag":"AUTH_INVALID_AUTHENTICATION_HEADER","http_code":403}',
      },
      source: 'https://github.com/grinstantin/todoist-card/issues/28',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 403,
      match: { at: 'error_tag', equals: 'AUTH_INVALID_CSRF_TOKEN' },
      causes: ['send.wrong_place', 'api.retired', 'send.absent'],
      note: 'No Authorization header came, so the caller was taken for a browser: version 9 no longer reads the token from query or body.',
      example: {
        body: '{"error":"Invalid CSRF token","error_code":410,"error_tag":"AUTH_INVALID_CSRF_TOKEN","http_code":403}',
      },
      source: 'https://github.com/darekkay/todoist-export/issues/20',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: [401, 403],
      match: { at: 'error_tag', equals: 'AUTH_INVALID_TOKEN' },
      causes: ['key.revoked', 'key.wrong_kind', 'api.retired'],
      note: 'When an old version was on its way out, it refused good tokens so as well.',
      example: {
        body: '{"error":"Invalid token","error_code":401,"error_tag":"AUTH_INVALID_TOKEN","http_code":403}',
      },
      source: 'https://github.com/tod-org/tod/issues/223',
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: [
    'Plug-ins check a token by a call of the version they were written for, and call every token invalid once that version is gone.',
  ],
}
