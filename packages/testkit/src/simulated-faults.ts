import type { CauseId, WireRequest } from '@why401/core'
import { wireRequest } from './scripted-sender.ts'
import type { SimulatedIssuer } from './simulated-issuer.ts'

export interface SimulatedFault {
  readonly id: string
  readonly cause: CauseId
  /** Other causes that are as true of it. */
  readonly also?: readonly CauseId[]
  /** Null where this issuer cannot show the fault. */
  readonly request: (issuer: SimulatedIssuer) => WireRequest | null
}

/** The request that the issuer accepts. */
export function healthyRequest(issuer: SimulatedIssuer): WireRequest {
  return withValue(issuer, issuer.key)
}

interface Sent {
  readonly scheme?: string | null
  readonly glue?: string
  readonly in?: 'header' | 'query'
  readonly name?: string
  readonly companions?: boolean
  readonly more?: readonly (readonly [string, string])[]
}

function withValue(issuer: SimulatedIssuer, key: string, sent: Sent = {}): WireRequest {
  const { placement, companions, url } = issuer
  const { in: place = placement.in, name = placement.name, scheme = placement.scheme, glue = ' ' } = sent
  const others = sent.companions === false ? [] : companions
  const base: (readonly [string, string])[] = [['Accept', '*/*'], ...others, ...(sent.more ?? [])]
  if (place === 'header') return wireRequest(url, [...base, [name, scheme === null ? key : `${scheme}${glue}${key}`]])
  return wireRequest(`${url}${url.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(key)}`, base)
}

const schemed = ({ placement }: SimulatedIssuer): boolean => placement.in === 'header' && placement.scheme !== null

/** One thing wrong with a request that would be accepted. */
export const simulatedFaults: readonly SimulatedFault[] = [
  { id: 'blank-at-end', cause: 'key.whitespace', request: (issuer) => withValue(issuer, `${issuer.key} `) },
  {
    id: 'line-feed-at-end',
    cause: 'key.whitespace',
    request: (issuer) => (issuer.placement.in === 'query' ? withValue(issuer, `${issuer.key}\n`) : null),
  },
  { id: 'double-quotes', cause: 'key.quoted', request: (issuer) => withValue(issuer, `"${issuer.key}"`) },
  { id: 'single-quotes', cause: 'key.quoted', request: (issuer) => withValue(issuer, `'${issuer.key}'`) },
  { id: 'byte-order-mark', cause: 'key.invisible', request: (issuer) => withValue(issuer, `\ufeff${issuer.key}`) },
  { id: 'zero-width-space', cause: 'key.invisible', request: (issuer) => withValue(issuer, `${issuer.key}\u200b`) },
  {
    id: 'base64',
    cause: 'key.encoded',
    request: (issuer) => withValue(issuer, Buffer.from(issuer.key).toString('base64')),
  },
  { id: 'json', cause: 'key.encoded', request: (issuer) => withValue(issuer, JSON.stringify({ API_KEY: issuer.key })) },
  { id: 'angle-brackets', cause: 'key.encoded', request: (issuer) => withValue(issuer, `<${issuer.key}>`) },
  {
    id: 'scheme-in-value',
    cause: 'key.encoded',
    also: ['send.scheme_wrong'],
    request: (issuer) => (schemed(issuer) ? withValue(issuer, `${issuer.placement.scheme} ${issuer.key}`) : null),
  },
  {
    id: 'scheme-missing',
    cause: 'send.scheme_missing',
    request: (issuer) => (schemed(issuer) ? withValue(issuer, issuer.key, { scheme: null }) : null),
  },
  {
    id: 'scheme-glued',
    cause: 'send.scheme_wrong',
    also: ['send.scheme_missing'],
    request: (issuer) => (schemed(issuer) ? withValue(issuer, issuer.key, { glue: '' }) : null),
  },
  {
    id: 'other-scheme',
    cause: 'send.scheme_wrong',
    request: (issuer) =>
      schemed(issuer)
        ? withValue(issuer, issuer.key, { scheme: issuer.placement.scheme === 'Token' ? 'Bearer' : 'Token' })
        : null,
  },
  {
    id: 'other-header',
    cause: 'send.wrong_header',
    request: (issuer) =>
      issuer.placement.in === 'header'
        ? issuer.placement.name.toLowerCase() === 'authorization'
          ? withValue(issuer, issuer.key, { name: 'X-API-Key', scheme: null })
          : withValue(issuer, issuer.key, { name: 'Authorization', scheme: 'Bearer' })
        : null,
  },
  {
    id: 'other-place',
    cause: 'send.wrong_place',
    request: (issuer) =>
      issuer.placement.in === 'header'
        ? withValue(issuer, issuer.key, { in: 'query', name: 'api_key' })
        : withValue(issuer, issuer.key, { in: 'header', name: 'Authorization', scheme: 'Bearer' }),
  },
  {
    id: 'companion-missing',
    cause: 'send.companion',
    request: (issuer) => (issuer.companions.length > 0 ? withValue(issuer, issuer.key, { companions: false }) : null),
  },
]
