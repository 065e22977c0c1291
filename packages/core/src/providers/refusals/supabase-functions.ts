import type { Refusal } from '../../model/provider.ts'

const docs = 'https://supabase.com/docs/guides/functions/error-codes'

/** What the gateway in front of Edge Functions says while `verify_jwt` is on; the code stands in `sb-error-code`, too. */
export const supabaseFunctionRefusals = [
  {
    status: 401,
    match: { at: null, contains: 'UNAUTHORIZED_NO_AUTH_HEADER' },
    causes: ['send.absent', 'key.missing', 'send.wrong_header'],
    note: 'apikey alone is not enough here: the gateway asks for Authorization: Bearer with a JWT, unless the function is deployed with verify_jwt = false (webhooks of others cannot send one).',
    example: { body: '{"code":"UNAUTHORIZED_NO_AUTH_HEADER","message":"Missing authorization header"}' },
    source: ['https://supabase.com/docs/guides/troubleshooting/edge-function-401-error-response', docs],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, contains: 'UNAUTHORIZED_INVALID_JWT_FORMAT' },
    causes: ['key.wrong_kind', 'key.truncated', 'send.scheme_wrong'],
    note: 'What stands after Bearer is no JWT: sb_publishable_ and sb_secret_ keys belong into apikey.',
    example: { body: '{"code":"UNAUTHORIZED_INVALID_JWT_FORMAT","message":"Invalid JWT"}' },
    source: ['https://supabase.com/docs/guides/functions/auth-headers', docs],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, contains: 'UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM' },
    causes: ['token.claims'],
    note: 'The gateway reads HS256 alone and the sessions of this project are signed with another key (ES256): verify_jwt = false, and verify inside the function.',
    example: {
      body: '{"code":"UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM","message":"Unsupported JWT algorithm: ES256"}',
    },
    source: ['https://github.com/chuan-101/Hamster-Nest/pull/348', docs],
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, contains: 'UNAUTHORIZED_ASYMMETRIC_JWT' },
    causes: ['token.claims', 'env.wrong_account', 'token.expired'],
    note: 'A token with a key pair behind it does not verify: signed by another project, or by a key that was rotated away.',
    example: { body: '{"code":"UNAUTHORIZED_ASYMMETRIC_JWT","message":"Invalid JWT"}' },
    source: ['https://github.com/supabase/supabase/pull/48012', docs],
    checked: '2026-11',
    confidence: 'from-memory',
  },
  {
    status: 401,
    match: { at: null, contains: 'UNAUTHORIZED_LEGACY_JWT' },
    causes: ['sign.mismatch', 'env.wrong_account', 'token.expired', 'server.fault'],
    note: 'An HS256 token does not verify: signed with a secret that was rotated, of another project, or past its end.',
    example: { body: '{"code":"UNAUTHORIZED_LEGACY_JWT","message":"Invalid JWT"}' },
    source: ['https://github.com/supabase/supabase/issues/47747', docs],
    checked: '2026-11',
    confidence: 'seen',
  },
] satisfies readonly Refusal[]
