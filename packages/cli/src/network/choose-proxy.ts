import type { Route } from '@why401/core'
import type { Connection, ProxyServer } from './connection.ts'
import { isExcepted } from './no-proxy.ts'
import type { Target } from './target.ts'

/** The proxy on the way to the target, if any. */
export function chooseProxy(target: Target, { proxies, unixSocket }: Connection, route: Route): ProxyServer | null {
  const proxy = target.isSecure ? proxies.https : proxies.http
  if (proxy === null || route === 'direct' || unixSocket !== null) return null
  return isExcepted(target.host, proxies.except) ? null : proxy
}

export function speaksHttp({ kind }: ProxyServer): boolean {
  return kind === 'http' || kind === 'https'
}
