import { regexOf } from '../model/regex.ts'

/** One query parameter, percent-decoded once. */
export interface QueryPair {
  readonly name: string
  readonly value: string
}

export interface SplitUrl {
  /** Lower-case, without colon; null for a relative or scheme-less address. */
  readonly scheme: string | null
  /** As written, still percent-encoded. */
  readonly userinfo: string | null
  /** Lower-case, without port; IPv6 keeps its brackets. */
  readonly host: string | null
  readonly port: string | null
  /** As written; empty when nothing follows the host. */
  readonly path: string
  /** In order, repeated names kept. */
  readonly query: readonly QueryPair[]
  readonly fragment: string | null
}

const schemeStart = /^[a-z][a-z0-9+.-]{0,30}:\/\//i
// `api.example.com/v1` as curl accepts it: a host name, not a path or a plain word.
const bareHost = regexOf('i')`
  ^(?:[^\s/?#@]{1,500}@)?(?:localhost|\[[0-9a-f:.]{2,45}\]|[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,20})
    (?::\d{1,5})?(?=[/?#]|$)
`
const maxPairs = 1000

/** Splits an address without judging it: whatever cannot be told apart stays in `path`. */
export function splitUrl(text: string): SplitUrl {
  const url = text.trim()
  const scheme = schemeStart.exec(url)?.[0] ?? null
  const start = scheme?.length ?? (url.startsWith('//') ? 2 : bareHost.test(url) ? 0 : -1)
  const hash = url.indexOf('#')
  const end = hash === -1 ? url.length : hash
  const mark = url.indexOf('?')
  const pathEnd = mark === -1 || mark > end ? end : mark
  const slash = start === -1 ? 0 : url.indexOf('/', start)
  const authorityEnd = start === -1 ? 0 : slash === -1 || slash > pathEnd ? pathEnd : slash
  return {
    scheme: scheme ? scheme.slice(0, -3).toLowerCase() : null,
    ...splitAuthority(start === -1 ? '' : url.slice(start, authorityEnd)),
    path: url.slice(authorityEnd, pathEnd),
    query: pathEnd < end ? splitQuery(url.slice(pathEnd + 1, end)) : [],
    fragment: hash === -1 ? null : url.slice(hash + 1),
  }
}

function splitAuthority(authority: string): Pick<SplitUrl, 'userinfo' | 'host' | 'port'> {
  const at = authority.lastIndexOf('@')
  const place = authority.slice(at + 1)
  const colon = place.lastIndexOf(':')
  const hasPort = colon > place.lastIndexOf(']')
  const host = (hasPort ? place.slice(0, colon) : place).toLowerCase()
  return {
    userinfo: at === -1 ? null : authority.slice(0, at),
    host: host === '' ? null : host,
    port: hasPort && colon + 1 < place.length ? place.slice(colon + 1) : null,
  }
}

/** Splits `a=1&b=2`. A plus sign stays a plus sign, because keys contain it and users forget to encode it. */
export function splitQuery(query: string): readonly QueryPair[] {
  const pairs: QueryPair[] = []
  for (let at = 0; at < query.length && pairs.length < maxPairs;) {
    const stop = query.indexOf('&', at)
    const end = stop === -1 ? query.length : stop
    if (end > at) pairs.push(splitPair(query.slice(at, end)))
    at = end + 1
  }
  return pairs
}

function splitPair(pair: string): QueryPair {
  const equals = pair.indexOf('=')
  if (equals === -1) return { name: percentDecoded(pair), value: '' }
  return { name: percentDecoded(pair.slice(0, equals)), value: percentDecoded(pair.slice(equals + 1)) }
}

/** Percent-decoded text, or the text itself where it is not valid UTF-8 underneath. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `name=value` with both sides encoded for a query or form body. */
export function formPair(name: string, value: string): string {
  return `${formEncoded(name)}=${formEncoded(value)}`
}

function formEncoded(text: string): string {
  try {
    return encodeURIComponent(text).replaceAll('%20', '+')
  } catch {
    // A lone surrogate has no UTF-8 form.
    return text
  }
}

/** A target of a redirect, made absolute against the address that it came from (RFC 3986, 5.2, but for dot segments). */
export function resolved(target: string, base: string): string {
  const [origin, scheme] = /^([a-z][a-z0-9+.-]{1,20}:)\/\/[^/?#]{1,500}/i.exec(base) ?? []
  if (origin === undefined || scheme === undefined || target === '' || /^[a-z][a-z0-9+.-]{1,20}:/i.test(target))
    return target
  if (target.startsWith('//')) return scheme + target
  if (target.startsWith('/')) return origin + target
  const path = withoutQuery(base.slice(origin.length))
  return target.startsWith('?') ? origin + path + target : `${origin}${path.slice(0, path.lastIndexOf('/'))}/${target}`
}

/** Whether two absolute addresses ask the same server for the same: fragments, letter case of the host and usual ports aside. */
export function sameAddress(one: string, other: string): boolean {
  return one === other || normal(one) === normal(other)
}

function normal(url: string): string {
  const plain = url.split('#', 1)[0] ?? url
  const origin = /^[a-z][a-z0-9+.-]{1,20}:\/\/[^/?#]{0,500}/i.exec(plain)?.[0] ?? ''
  const rest = plain.slice(origin.length)
  const host = origin.toLowerCase().replace(/^(https:.{0,500}):443$|^(http:.{0,500}):80$/, '$1$2')
  return host + (rest.startsWith('/') ? rest : `/${rest}`)
}

export function withoutQuery(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? url
}
