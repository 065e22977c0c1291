import type { KeyKind } from '../model/provider.ts'
import type { JwtClaims } from './reading.ts'

/** Base64 of `{"`: every JSON Web Token (RFC 7519) begins so, whoever issued it. */
export const jwtPrefix = 'eyJ'

/**
 * Whether a token says itself that it is of this kind: by the name that its issuer writes into it, or by an issuer's address
 * on a host of the provider.
 */
export function isClaimed(
  { kind, hosts }: { readonly kind: KeyKind; readonly hosts: readonly string[] },
  claims: JwtClaims,
): boolean {
  if (claims.iss === null) return false
  if (kind.claims) {
    const { iss, role } = kind.claims
    return iss.includes(claims.iss) && (role === undefined || (claims.scope ?? '').split(' ').includes(role))
  }
  const host = /^https:\/\/([\w.-]{3,200})(?:[/:]|$)/.exec(claims.iss)?.[1]?.toLowerCase()
  return kind.role === 'api' && host !== undefined && hosts.some((one) => isHost(host, one))
}

/** `{tenant}.auth0.com` and `*.example.com` have one name or several in front. */
function isHost(host: string, pattern: string): boolean {
  const open = /^(?:\*|\{\w+\})(\.[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/.exec(pattern)?.[1]
  return open === undefined ? host === pattern : host.endsWith(open)
}
