import type { Provider } from '../model/provider.ts'

const end = 'https://github.com/upbit/pixivpy/issues/158'

export const pixiv: Provider = {
  id: 'pixiv',
  name: 'pixiv',
  hosts: ['oauth.secure.pixiv.net', 'app-api.pixiv.net', 'public-api.secure.pixiv.net'],
  aliases: ['pixiv api', 'pixivpy', 'pixivpy3', 'pixiv.ts', 'pixiv-api', 'pixiv-api-php'],
  docs: [end],
  dashboard: { keys: 'https://www.pixiv.net/settings/account' },
  variables: ['PIXIV_REFRESH_TOKEN', 'PIXIV_TOKEN', 'PIXIV_ACCESS_TOKEN', 'PIXIV_USERNAME', 'PIXIV_PASSWORD'],
  keys: [
    {
      kind: 'refresh token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'api',
      shape: '43 letters, digits, - and _',
      note: 'Got by a log-in in a browser; a change of the password ends it.',
    },
    {
      kind: 'access token',
      prefix: null,
      pattern: null,
      env: 'any',
      role: 'session',
      shape: '43 letters, digits, - and _',
      note: 'Lives one hour.',
    },
  ],
  placements: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
  companions: [
    {
      in: 'header',
      name: 'X-Client-Hash',
      required: 'at the log-in, with X-Client-Time',
      failure: '400 invalid_grant',
    },
  ],
  probe: null,
  refusals: [
    {
      status: 400,
      match: {
        at: null,
        contains: 'Invalid grant_type parameter or parameter missing',
        orContains: 'The grant type is unauthorized for this client_id',
        isCommon: true,
      },
      causes: ['api.retired', 'client.defect', 'send.companion'],
      note: 'The log-in with user name and password ended in February 2021: only a refresh token is taken.',
      example: {
        body: '{"has_error":true,"errors":{"system":{"message":"Invalid grant_type parameter or parameter missing","code":1508}},"error":"invalid_grant"}',
      },
      source: [end, 'https://github.com/mikf/gallery-dl/issues/1304', 'https://github.com/upbit/pixivpy/issues/168'],
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 400,
      match: { at: 'errors.system.message', contains: 'Invalid refresh token', isCommon: true },
      causes: ['key.revoked', 'key.wrong_kind', 'key.mistyped', 'env.wrong_account'],
      note: 'Ended by a change of the password or a log-out, or made for another client id.',
      example: { body: '{"has_error":true,"errors":{"system":{"message":"Invalid refresh token","code":1508}}}' },
      source: 'https://github.com/upbit/pixivpy/issues/12',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 400,
      match: { at: null, contains: 'パスワードが正しいかチェックしてください' },
      causes: ['key.mistyped', 'api.retired'],
      note: 'Code 103: user name or password; the log-in with them has ended since.',
      example: {
        body: '{"has_error":true,"errors":{"system":{"message":"103:pixiv ID、またはメールアドレス、パスワードが正しいかチェックしてください。","code":1508}},"error":"invalid_grant"}',
      },
      source: 'https://github.com/upbit/pixivpy/issues/147',
      checked: '2026-11',
      confidence: 'seen',
    },
    {
      status: 400,
      match: { at: 'error', equals: 'invalid_grant', isCommon: true },
      causes: ['api.retired', 'key.revoked', 'token.expired', 'key.mistyped'],
      note: 'At the log-in with a password: that way was closed. With a refresh token: it ended.',
      example: { body: '{"has_error":true,"errors":{"system":{"message":"","code":1508}},"error":"invalid_grant"}' },
      source: [end, 'https://github.com/azuline/pixiv-api/issues/15'],
      checked: '2026-11',
      confidence: 'seen',
    },
  ],
  regions: '',
  quirks: ['No public API: programs speak as the app for phones does, with the client id of that app.'],
}
