import type { KeyKind } from '../../model/provider.ts'

/** What frameworks and libraries that check tokens themselves take: anybody's (RFC 7519), so that its text tells no issuer. */
export const jsonWebToken = {
  kind: 'JSON Web Token',
  prefix: null,
  pattern: null,
  env: 'any',
  role: 'api',
  shape: 'three parts of base64url, joined by dots',
} as const satisfies KeyKind
