import type { Provider } from '../model/provider.ts'

const docs = 'https://www.getoutline.com/developers'

export const outline: Provider = {
  id: 'outline',
  name: 'Outline',
  nameIsWord: true,
  hosts: ['app.getoutline.com', '{team}.getoutline.com', 'outline.{domain}'],
  aliases: ['outline wiki', 'getoutline', 'outline api', 'getoutline.com', 'outline knowledge base', 'outline/outline'],
  docs: [docs],
  dashboard: { keys: 'https://app.getoutline.com/settings/api-and-apps' },
  variables: ['OUTLINE_API_KEY', 'OUTLINE_API_TOKEN', 'OUTLINE_TOKEN', 'OUTLINE_URL', 'OUTLINE_BASE_URL'],
  keys: [
    {
      kind: 'API key',
      prefix: 'ol_api_',
      pattern: '^ol_api_[A-Za-z0-9]{38}$',
      env: 'any',
      role: 'api',
      shape: 'ol_api_ and 38 letters and digits',
      note: 'Acts for the user who made it; an end and scopes can be set.',
      example: 'ol_api_EXAMPLEexampleEXAMPLEexample0123456789',
      sameShapeAs: ['netlify'],
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [],
  probe: null,
  refusals: [
    {
      status: 401,
      match: { at: null, contains: 'Bad Authorization header format. Format is' },
      causes: ['send.scheme_wrong', 'send.scheme_missing'],
      note: 'Bearer, one space, key.',
      example: {
        body: '{"ok":false,"error":"authentication_required","status":401,"message":"Bad Authorization header format. Format is \\"Authorization: Bearer <token>\\"","data":{}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        pattern:
          '"error"\\s{0,2}:\\s{0,2}"authentication_required"[^{}]{0,60}"message"\\s{0,2}:\\s{0,2}"Invalid API key',
      },
      causes: ['key.unknown', 'key.revoked', 'env.wrong_host', 'key.mistyped'],
      note: 'Deleted, or of another server: keys of the cloud are unknown to one’s own.',
      example: {
        body: '{"ok":false,"error":"authentication_required","status":401,"message":"Invalid API key","data":{}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        pattern:
          '"error"\\s{0,2}:\\s{0,2}"authentication_required"[^{}]{0,60}"message"\\s{0,2}:\\s{0,2}"API key is expired',
      },
      causes: ['key.expired'],
      example: {
        body: '{"ok":false,"error":"authentication_required","status":401,"message":"API key is expired","data":{}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: {
        at: null,
        pattern:
          '"error"\\s{0,2}:\\s{0,2}"authentication_required"[^{}]{0,60}"message"\\s{0,2}:\\s{0,2}"Unable to decode token',
      },
      causes: ['key.wrong_kind', 'key.truncated', 'key.mistyped'],
      note: 'What does not begin with ol_api_ is read as the token of a session.',
      example: {
        body: '{"ok":false,"error":"authentication_required","status":401,"message":"Unable to decode token","data":{}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: 'error', equals: 'authentication_required', andContains: '"ok"' },
      causes: ['send.absent', 'send.stripped', 'token.expired', 'key.unknown'],
      example: {
        body: '{"ok":false,"error":"authentication_required","status":401,"message":"Authentication required","data":{}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: {
        at: null,
        pattern:
          '"error"\\s{0,2}:\\s{0,2}"authorization_error"[^{}]{0,60}"message"\\s{0,2}:\\s{0,2}"API key does not have access',
      },
      causes: ['perm.scope'],
      note: 'The scopes of the key do not hold this method.',
      example: {
        body: '{"ok":false,"error":"authorization_error","status":403,"message":"API key does not have access to this resource","data":{}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: 'error', equals: 'authorization_error', andContains: '"ok"' },
      causes: ['perm.scope', 'perm.resource'],
      note: 'The user may not do this to the document or collection, or only administrators may.',
      example: {
        body: '{"ok":false,"error":"authorization_error","status":403,"message":"Authorization error","data":{}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: 'error', equals: 'user_suspended', andContains: '"ok"' },
      causes: ['account.suspended'],
      note: 'An administrator of the workspace did it.',
      example: {
        body: '{"ok":false,"error":"user_suspended","status":403,"message":"Your access has been suspended by a workspace admin","data":{}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: { at: 'error', equals: 'rate_limit_exceeded', andContains: '"ok"', isCommon: true },
      causes: ['limit.rate'],
      example: {
        body: '{"ok":false,"error":"rate_limit_exceeded","status":429,"message":"Rate limit exceeded for this operation","data":{}}',
      },
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 401,
      match: { at: null },
      causes: ['key.unknown', 'send.absent', 'key.revoked', 'env.wrong_host'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 403,
      match: { at: null },
      causes: ['perm.scope', 'perm.resource'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
    {
      status: 429,
      match: { at: null },
      causes: ['limit.rate'],
      source: docs,
      checked: '2026-11',
      confidence: 'from-memory',
    },
  ],
  regions: 'app.getoutline.com or the host of the team; self-hosted too',
  quirks: ['All methods are POST under /api/.'],
}
