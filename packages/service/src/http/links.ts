import type { FastifyRequest } from 'fastify'
import type { ServiceSettings } from '../settings.ts'

/** Where the pages behind a refusal are; null: that is not known, and no link is told. */
export interface Links {
  /** Pages of causes. */
  readonly docsBase: string | null
  /** Pages of single refusals. */
  readonly refusalsBase: string | null
}

/** @param base where the service itself is reached by whoever will read the refusal. */
export function linksAt(base: string | null, { docsBase, pagesDirectory }: ServiceSettings): Links {
  return {
    docsBase: docsBase ?? (base && `${base}/causes`),
    // Without pages, the record itself: it opens to whoever shows the key.
    refusalsBase: base && `${base}${pagesDirectory === null ? '/v1' : ''}/refusals`,
  }
}

/** Put there by programs between a client and this service. */
const forwarding = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
] as const

/** Names in private networks have underscores. */
const hostPattern = /^(?:[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,20}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?$/

interface Asked extends Pick<FastifyRequest, 'headers' | 'host' | 'protocol'> {
  /** Where proxies are trusted: of the connection, then those that the trusted ones tell. */
  readonly ips?: readonly string[] | undefined
  readonly raw: { readonly httpVersion: string }
}

/**
 * The address at which this very request was asked, for links in its answer and in no other; null where a proxy may have put
 * another one in its place. A trusted proxy is believed where it tells host and protocol; one that is not trusted, or tells only
 * addresses, may have asked here by a name that nobody else can reach.
 */
export function baseAskedAt({ headers, host, ips, protocol, raw }: Asked, publicUrl: string | null): string | null {
  if (publicUrl !== null) return publicUrl
  const isForwarded = forwarding.some((name) => headers[name] !== undefined)
  const isTold = headers['x-forwarded-host'] !== undefined && headers['x-forwarded-proto'] !== undefined
  const isTrusted = ips !== undefined && ips.length > 1
  if (isForwarded && !(isTrusted && isTold)) return null
  // As nginx asks a server behind it, unless it is told otherwise: by the name that it has for it.
  if (raw.httpVersion === '1.0') return null
  if (!hostPattern.test(host) || !/^https?$/.test(protocol)) return null
  const base = `${protocol}://${host}`
  return URL.canParse(base) ? base : null
}
