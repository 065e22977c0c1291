/** A web origin (RFC 6454), or what a list of allowed ones says: `https://*.example.com` is any host below example.com. */
export interface OriginPattern {
  readonly scheme: string
  /** Lower-case host; behind `*.` where it is a wildcard. */
  readonly host: string
  readonly port: number | null
  /** Any one or more labels in front of `host`; never `host` itself. */
  readonly isWildcard: boolean
}

export type ParsedOrigin =
  | { readonly ok: true; readonly origin: OriginPattern | 'null' }
  | { readonly ok: false; readonly reason: 'not-an-origin' | 'path' | 'port' | 'host' | 'wildcard' | 'not-ascii' }

/** RFC 1035: no host name is longer. */
const longestHost = 253
const defaultPorts: Readonly<Record<string, number>> = { http: 80, https: 443, ws: 80, wss: 443 }
const parts = /^([a-z][a-z0-9+.-]{0,39}):\/\/(\[[0-9a-f:.]{2,45}\]|[^:/?#@[\]\s]{1,300})(?::(\d{1,5}))?$/i
const label = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/

/** Reads an entry of an allow-list. `null` is the origin of sandboxed pages and files: allowed only where it is written. */
export function parseOriginPattern(text: string): ParsedOrigin {
  if (text === 'null') return { ok: true, origin: 'null' }
  if (/[^\x21-\x7e]/.test(text)) return { ok: false, reason: 'not-ascii' }
  if (/^[a-z][a-z0-9+.-]{0,39}:\/\/[^/?#]+[/?#]/i.test(text)) return { ok: false, reason: 'path' }
  const found = parts.exec(text.toLowerCase())
  if (!found) return { ok: false, reason: 'not-an-origin' }
  const [, scheme = '', hostText = '', portText] = found
  const isWildcard = hostText.startsWith('*.')
  const host = isWildcard ? hostText.slice(2) : hostText
  const port = portText === undefined ? (defaultPorts[scheme] ?? null) : Number(portText)
  if (host.includes('*') || (isWildcard && !mayBeBelow(host))) return { ok: false, reason: 'wildcard' }
  if (!isHost(host)) return { ok: false, reason: 'host' }
  if (port !== null && (port < 1 || port > 65_535)) return { ok: false, reason: 'port' }
  return { ok: true, origin: { scheme, host, port, isWildcard } }
}

/** Whether the origin of a request (`Origin` header, as sent) is one that the entry allows. Unreadable ones match nothing. */
export function matchesOrigin(pattern: string, origin: string): boolean {
  const allowed = parseOriginPattern(pattern)
  const sent = parseOriginPattern(origin)
  if (!allowed.ok || !sent.ok) return false
  if (allowed.origin === 'null' || sent.origin === 'null') return allowed.origin === sent.origin
  return !sent.origin.isWildcard && allows(allowed.origin, sent.origin)
}

/**
 * The origin that a browser told: of `Origin`, else of `Referer`. Null where it told none. `Origin: null` stays `null`: a
 * page that hides its origin is not asked again by its referrer.
 */
export function seenOrigin(origin: string | null | undefined, referrer: string | null | undefined): string | null {
  if (origin) return origin
  return /^[a-z][a-z0-9+.-]{0,39}:\/\/[^/?#\s@]{1,300}(?=[/?#]|$)/i.exec(referrer ?? '')?.[0] ?? null
}

function allows(allowed: OriginPattern, sent: OriginPattern): boolean {
  if (allowed.scheme !== sent.scheme || allowed.port !== sent.port) return false
  return allowed.isWildcard ? sent.host.endsWith(`.${allowed.host}`) : sent.host === allowed.host
}

/** A wildcard over a whole top-level domain would allow everybody. */
function mayBeBelow(host: string): boolean {
  return host === 'localhost' || (host.includes('.') && !/^[\d.]+$/.test(host))
}

function isHost(host: string): boolean {
  if (host.startsWith('[')) return true
  const labels = (host.endsWith('.') ? host.slice(0, -1) : host).split('.')
  return host.length <= longestHost && labels.every((one) => label.test(one))
}
