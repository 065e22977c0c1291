import { Secret } from '../model/secret.ts'
import type { WireRequest } from '../model/wire.ts'

const origin = /^(https?):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/:?#]*)(?::(\d+))?/i

export interface Origin {
  readonly scheme: 'http' | 'https'
  /** Lower-case; an IPv6 address keeps its brackets. */
  readonly host: string
  /** The default of the scheme where none is written. */
  readonly port: number
}

/** RFC 6454; null for what is no http address. */
export function originOf(url: string): Origin | null {
  const found = origin.exec(url)
  if (!found || !found[2]) return null
  const scheme = found[1]?.toLowerCase() === 'https' ? 'https' : 'http'
  return { scheme, host: found[2].toLowerCase(), port: Number(found[3] ?? (scheme === 'https' ? 443 : 80)) }
}

/** RFC 6454, 6.2: without the port where it is the scheme's own. */
export function originText({ scheme, host, port }: Origin): string {
  return port === (scheme === 'https' ? 443 : 80) ? `${scheme}://${host}` : `${scheme}://${host}:${port}`
}

export function withUrl(request: WireRequest, url: string): WireRequest {
  return { ...request, url: new Secret(url) }
}

/** Path and query of an address, as sent in the request line. */
export function targetOf(url: string): string {
  const rest = url.replace(origin, '').replace(/#.*$/s, '')
  return rest.startsWith('/') ? rest : `/${rest}`
}

export function withScheme(url: string, scheme: 'http' | 'https'): string {
  return url.replace(/^https?/i, scheme)
}

/** Without the port: another host has its own. */
export function withHost(url: string, host: string): string {
  return url.replace(origin, (_, scheme: string) => `${scheme}://${host}`)
}

/** The raw query pairs in order, undecoded. */
export function queryPairs(url: string): readonly string[] {
  const query = /\?([^#]*)/.exec(url)?.[1]
  return query ? query.split('&') : []
}

export function withQueryPairs(url: string, pairs: readonly string[]): string {
  const [, head = url, fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(url) ?? []
  return `${head}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}${fragment}`
}

/** Resolves a `Location` value against the address it came from (RFC 3986, 5.2; without dot segments). */
export function resolveUrl(location: string, base: string): string | null {
  const to = location.trim()
  if (/^https?:\/\//i.test(to)) return to
  const from = originOf(base)
  if (!from || /^[a-z][a-z0-9+.-]*:/i.test(to)) return null
  const head = origin.exec(base)?.[0] ?? ''
  if (to.startsWith('//')) return `${from.scheme}:${to}`
  if (to.startsWith('/')) return head + to
  const path = targetOf(base).replace(/[?#].*$/s, '')
  return to.startsWith('?') ? `${head}${path}${to}` : `${head}${path.slice(0, path.lastIndexOf('/') + 1)}${to}`
}
