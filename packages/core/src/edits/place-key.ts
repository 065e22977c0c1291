import { toBase64 } from '../intake/base64.ts'
import { decodeBase64Text } from '../keys/base64.ts'
import { Secret } from '../model/secret.ts'
import type { WireRequest } from '../model/wire.ts'
import { headerOf, withHeader } from './header.ts'
import { queryPairs, withQueryPairs, withUrl } from './url.ts'

/** Where a key can be put by a general edit. JSON-able and without the key. */
export interface KeyPlace {
  readonly in: 'header' | 'query' | 'cookie'
  readonly name: string
  readonly scheme: string | null
}

/** The request with the key at this place as well; take it out of the old place first. */
export function withKeyAt(request: WireRequest, place: KeyPlace, key: string): WireRequest {
  if (place.in === 'query') {
    const url = request.url.reveal()
    const pair = `${encodeURIComponent(place.name)}=${encodeURIComponent(key)}`
    return withUrl(request, withQueryPairs(url, [...queryPairs(url), pair]))
  }
  if (place.in === 'cookie') {
    const other = headerOf(request, 'cookie')
    return withHeader(request, 'Cookie', `${other ? `${other}; ` : ''}${place.name}=${key}`)
  }
  return withHeader(request, place.name, schemed(place.scheme, key))
}

/** `Basic` wants a pair in base64 (RFC 7617); a key alone is the user without a password. */
export function schemed(scheme: string | null, key: string): string {
  if (scheme === null) return key
  if (scheme.toLowerCase() !== 'basic') return `${scheme} ${key}`
  // Encoded already: a pair whose scheme was lost.
  if (decodeBase64Text(key.trim())?.includes(':')) return `${scheme} ${key.trim()}`
  return `${scheme} ${toBase64(key.includes(':') ? key : `${key}:`)}`
}

export function describePlace({ in: place, name, scheme }: KeyPlace): string {
  if (place === 'query') return `the query parameter ${name}`
  if (place === 'cookie') return `the cookie ${name}`
  return scheme === null ? `the header ${name}` : `the header ${name}, after “${scheme} ”`
}

/** A copy of the request that shares nothing mutable; for tests that compare. */
export function sameRequest(one: WireRequest, other: WireRequest): boolean {
  return (
    one.method === other.method &&
    one.url.equals(other.url) &&
    one.headers.length === other.headers.length &&
    one.headers.every((field, at) => isSameField(field, other.headers[at])) &&
    (one.body?.join() ?? '') === (other.body?.join() ?? '')
  )
}

function isSameField(
  one: { name: string; value: Secret },
  other: { name: string; value: Secret } | undefined,
): boolean {
  return other !== undefined && one.name === other.name && one.value.equals(other.value)
}
