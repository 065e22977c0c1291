import { splitScheme } from '../intake/authorization.ts'
import { toBase64 } from '../intake/base64.ts'
import { findBodyCredentials } from '../intake/body-credentials.ts'
import { isCredentialCookie } from '../intake/credential-names.ts'
import { findHeaderCredentials } from '../intake/credentials.ts'
import { isKeyLike } from '../intake/key.ts'
import { findUrlCredentials } from '../intake/url-credentials.ts'
import { percentDecoded } from '../intake/url.ts'
import { decodeBase64Text, decodeUtf8 } from '../keys/base64.ts'
import { Secret } from '../model/secret.ts'
import type { HeaderField } from '../model/facts.ts'
import type { WireRequest } from '../model/wire.ts'
import { headerOf, isNamed, withoutHeader, withoutHeaderAt } from './header.ts'
import { queryPairs, withQueryPairs, withUrl } from './url.ts'
import { isDescribed, type DescribedPlace } from './described.ts'
import { bytesOf } from './bytes.ts'
import { meantHeader } from './meant-header.ts'

/** One spot of a request where a key sits, and the way to put another one there or to take it out. */
export interface KeySlot {
  readonly place: 'header' | 'query' | 'cookie' | 'body' | 'path'
  readonly name: string | null
  readonly scheme: string | null
  /** In `Basic`, the part of the pair; null elsewhere. */
  readonly part: 'user' | 'password' | null
  /** The key alone: without scheme, percent-decoded, out of the base64 of Basic. */
  readonly key: Secret
  readonly put: (key: string) => WireRequest
  /** The request without this credential, its header or parameter included. */
  readonly take: () => WireRequest
}

/**
 * Every spot of the request that holds a credential, in the order in which they are sent.
 * @param described places that hold one though their name does not tell.
 */
export function keySlots(request: WireRequest, described: readonly DescribedPlace[] = []): readonly KeySlot[] {
  const named = [
    ...request.headers.flatMap((_, at) => headerSlots(request, at, described)),
    ...urlSlots(request, described),
    ...bodySlots(request),
  ]
  return named.length > 0 ? named : request.headers.flatMap((_, at) => unnamedSlots(request, at))
}

/** Where no name tells of a key: fields whose name was meant to, and fields of the API's own whose value looks like one. */
function unnamedSlots(request: WireRequest, at: number): KeySlot[] {
  const field = request.headers[at]
  if (!field || field.forProxy || headerOf(request, 'authorization') !== null) return []
  const text = field.value.reveal()
  const isMeant = meantHeader(field.name) !== null
  const isOwn = /^x[-_](?!amz-|ms-|goog-)/i.test(field.name)
  const { scheme, key } = isMeant ? splitScheme(text) : { scheme: null, key: text }
  if (!(isMeant && /^\s*\S{8,}\s*$/.test(key)) && !(isOwn && isKeyLike(key.trim()))) return []
  return [headerSlot(request, at, scheme, key)]
}

function headerSlot(request: WireRequest, at: number, scheme: string | null, key: string): KeySlot {
  const { name, value } = request.headers[at] as HeaderField
  const text = value.reveal()
  const head = text.slice(0, text.length - key.length)
  const put = (other: string): WireRequest => ({
    ...request,
    headers: request.headers.with(at, { name, value: new Secret(head + other) }),
  })
  return {
    place: 'header',
    name,
    scheme,
    part: null,
    key: new Secret(key),
    put,
    take: () => withoutHeaderAt(request, at),
  }
}

function headerSlots(request: WireRequest, at: number, described: readonly DescribedPlace[]): KeySlot[] {
  const field = request.headers[at]
  if (!field || field.forProxy) return []
  if (isNamed(field, 'cookie')) return cookieSlots(request, at, described)
  if (findHeaderCredentials(field).length === 0 && !isDescribed(described, 'header', field.name)) return []
  const text = field.value.reveal()
  const { scheme, key } = splitScheme(text, /authorization$/i.test(field.name) ? 'any-word' : 'known-word')
  if (isSignature(scheme, key)) return []
  const slot = headerSlot(request, at, scheme, key)
  const pair = scheme?.toLowerCase() === 'basic' ? decodeBase64Text(key.trim()) : null
  return pair?.includes(':') ? pairSlots(pair, slot) : [slot]
}

/** What is sent is a signature and no key: no change to its characters can make it right. */
export function isSignature(scheme: string | null, value: string): boolean {
  if (scheme === null) return false
  return (
    /^(?:aws4?|goog4|hawk|digest|sharedkey(?:lite)?|signature|hmac|mac|acs\d?)(?:-|$)/i.test(scheme) ||
    /^\s*[\w-]+="[^"]*",/.test(value)
  )
}

/** HTTP Basic (RFC 7617): the pair up to the first colon and behind it. An empty half holds no key. */
function pairSlots(pair: string, whole: KeySlot): KeySlot[] {
  const colon = pair.indexOf(':')
  const user = pair.slice(0, colon)
  const password = pair.slice(colon + 1)
  const halves: KeySlot[] = [
    { ...whole, part: 'password', key: new Secret(password), put: (key) => whole.put(toBase64(`${user}:${key}`)) },
    { ...whole, part: 'user', key: new Secret(user), put: (key) => whole.put(toBase64(`${key}:${password}`)) },
  ]
  return halves.filter(({ key }) => key.length > 0)
}

function cookieSlots(request: WireRequest, at: number, described: readonly DescribedPlace[]): KeySlot[] {
  const field = request.headers[at]
  const pairs = field?.value.reveal().split(';') ?? []
  const withPairs = (changed: readonly string[]): WireRequest =>
    changed.length === 0
      ? withoutHeaderAt(request, at)
      : {
          ...request,
          headers: request.headers.with(at, { name: field?.name ?? '', value: new Secret(changed.join(';')) }),
        }
  return pairs.flatMap((pair, index): KeySlot[] => {
    const cut = pair.indexOf('=')
    const name = pair.slice(0, Math.max(cut, 0)).trim()
    if (cut < 1 || !(isCredentialCookie(name) || isDescribed(described, 'cookie', name))) return []
    return [
      {
        place: 'cookie',
        name,
        scheme: null,
        part: null,
        key: new Secret(pair.slice(cut + 1)),
        put: (key) => withPairs(pairs.with(index, `${pair.slice(0, cut)}=${key}`)),
        take: () => withPairs(pairs.toSpliced(index, 1)),
      },
    ]
  })
}

function urlSlots(request: WireRequest, described: readonly DescribedPlace[]): KeySlot[] {
  const url = request.url.reveal()
  const found = findUrlCredentials(url)
  const pairs = queryPairs(url)
  const inQuery = pairs.flatMap((pair, index): KeySlot[] => {
    const cut = pair.indexOf('=')
    const name = percentDecoded(pair.slice(0, Math.max(cut, 0)))
    const isKnown = found.some((one) => one.place === 'query' && one.name === name)
    if (cut < 1 || !(isKnown || isDescribed(described, 'query', name))) return []
    return [
      {
        place: 'query',
        name,
        scheme: null,
        part: null,
        key: new Secret(percentDecoded(pair.slice(cut + 1))),
        put: (key) =>
          withUrl(request, withQueryPairs(url, pairs.with(index, `${pair.slice(0, cut)}=${encodeURIComponent(key)}`))),
        take: () => withUrl(request, withQueryPairs(url, pairs.toSpliced(index, 1))),
      },
    ]
  })
  const inPath = found.find((one) => one.place === 'bare')?.value
  return inPath ? [...inQuery, pathSlot(request, inPath)] : inQuery
}

function pathSlot(request: WireRequest, key: Secret): KeySlot {
  const put = (other: string): WireRequest =>
    withUrl(
      request,
      request.url.reveal().replace(key.reveal(), () => encodeURIComponent(other)),
    )
  return { place: 'path', name: null, scheme: null, part: null, key, put, take: () => put('') }
}

/** Fields of a text body. The key is replaced as text, so that the rest of the body stays byte for byte. */
function bodySlots(request: WireRequest): KeySlot[] {
  const text = request.body && decodeUtf8(request.body)
  if (!text) return []
  const type = headerOf(request, 'content-type')?.toLowerCase() ?? ''
  return findBodyCredentials(text, type).flatMap(({ name, value }): KeySlot[] => {
    const key = value.reveal()
    if (key === '' || !text.includes(key)) return []
    const put = (other: string): WireRequest =>
      withBody(
        request,
        text.replace(key, () => other),
      )
    return [{ place: 'body', name, scheme: null, part: null, key: value, put, take: () => put('') }]
  })
}

function withBody(request: WireRequest, text: string): WireRequest {
  const lengthless = headerOf(request, 'content-length') === null ? request : withoutHeader(request, 'content-length')
  return { ...lengthless, body: bytesOf(text) }
}
