import type { Refusal } from '../../model/provider.ts'

const source = 'https://github.com/PostgREST/postgrest/blob/main/src/library/PostgREST/Error.hs'

/** What PostgREST says beside its codes, in the words of its versions. */
export const postgrestRefusals = [
  {
    status: 401,
    match: {
      at: null,
      pattern: 'JWSInvalidSignature|No suitable key or wrong key type|JWT cryptographic operation failed',
    },
    causes: ['sign.mismatch', 'env.wrong_account', 'config.shadowed'],
    note: 'Signed with another secret than this project has: keys of another project, or made before JWT_SECRET was changed.',
    example: { sdkText: "{ code: 'PGRST301', message: 'JWSError JWSInvalidSignature' }" },
    source,
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, pattern: 'CompactDecodeError|Invalid number of parts: Expected 3 parts' },
    causes: ['key.wrong_kind', 'key.missing', 'send.absent', 'key.truncated'],
    note: 'What came as Bearer is no JWT.',
    example: { sdkText: 'JWSError (CompactDecodeError Invalid number of parts: Expected 3 parts; got 1)' },
    source,
    checked: '2026-11',
    confidence: 'seen',
  },
  {
    status: 401,
    match: { at: null, contains: 'Empty JWT is sent in Authorization header' },
    causes: ['key.missing', 'config.not_loaded'],
    example: { body: '{"code":"PGRST301","message":"Empty JWT is sent in Authorization header"}' },
    source,
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: null, pattern: 'JWTIssuedAtFuture|JWT issued at future|JWT not yet valid' },
    causes: ['sign.clock'],
    example: { body: '{"code":"PGRST303","message":"JWT issued at future"}' },
    source,
    checked: '2026-11',
    confidence: 'documented',
  },
  {
    status: 401,
    match: { at: null, pattern: 'JWTNotInAudience|JWT not in audience' },
    causes: ['token.claims'],
    example: { body: '{"code":"PGRST303","message":"JWT not in audience"}' },
    source,
    checked: '2026-11',
    confidence: 'documented',
  },
] satisfies readonly Refusal[]
