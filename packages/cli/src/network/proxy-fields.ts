import { Secret } from '@why401/core'
import type { ProxyServer } from './connection.ts'

/** Value of `Proxy-Authorization` for the proxy's credentials (RFC 7617); null where it has none. */
export function basicField({ user, password }: ProxyServer): Secret | null {
  if (user === null) return null
  return new Secret(`Basic ${Buffer.from(`${user}:${password?.reveal() ?? ''}`).toString('base64')}`)
}
