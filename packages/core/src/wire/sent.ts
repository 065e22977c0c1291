import type { CredentialPlace, HeaderField, HttpRequest } from '../model/facts.ts'
import { once } from '../model/once.ts'
import type { Observed, ObservedCredential } from '../model/observed.ts'

const wirePlaces: ReadonlySet<CredentialPlace> = new Set(['header', 'query', 'cookie', 'userinfo', 'body'])

/**
 * Credentials that the request carries, as against those that only stand in code or configuration. Where no request
 * is known, a header written out in the code is taken for sent.
 */
export const sentCredentials = once((observed: Observed): readonly ObservedCredential[] => {
  const { request } = observed.facts
  if (request === null) return observed.credentials.filter(({ place }) => place === 'header')
  return observed.credentials.filter(
    (credential) => wirePlaces.has(credential.place) && isInRequest(credential, request),
  )
})

function isInRequest({ place, name, value }: ObservedCredential, request: HttpRequest): boolean {
  if (place === 'header') {
    return request.headers.some((field) => field.name === name && field.value.reveal().includes(value.reveal()))
  }
  return place !== 'query' || name === null || request.url.reveal().includes(`${name}=`)
}

/** A format string whose value was never put in. */
const unfilled = /^\s*(?:%[svd@]|\{\d{0,1}\}|\$\d)\s*$/

/** Sent credentials with a value in them: not empty, not the word `null` or `undefined`, no format left unfilled. */
export const filledCredentials = once((observed: Observed): readonly ObservedCredential[] => {
  return sentCredentials(observed).filter(
    ({ reading, value }) =>
      !reading.defects.some(({ defect }) => defect === 'empty' || defect === 'null-word') &&
      !unfilled.test(value.reveal()),
  )
})

/** A header with a credential in it is sent beside one with an empty value or a word such as `undefined`. */
export function isOneVoid(observed: Observed): boolean {
  const filled = headersAmong(filledCredentials(observed))
  return filled > 0 && headersAmong(sentCredentials(observed)) > filled
}

function headersAmong(sent: readonly ObservedCredential[]): number {
  return new Set(sent.filter(({ place }) => place === 'header').map(({ name }) => name?.toLowerCase())).size
}

/** Credentials known to the program (code, settings, shell), whether or not they are sent. */
export const keptCredentials = once((observed: Observed): readonly ObservedCredential[] => {
  return observed.credentials.filter(({ place }) => place === 'variable' || place === 'argument')
})

export function requestHeader(observed: Observed, name: string): string | null {
  return valueOf(observed.facts.request?.headers ?? [], name)
}

export function responseHeader(observed: Observed, name: string): string | null {
  return valueOf(observed.facts.response?.headers ?? [], name)
}

/** The request's header lines are known, so that what is not among them was probably not sent. */
export function headersShown(observed: Observed): boolean {
  return (observed.facts.request?.headers.length ?? 0) > 0
}

/** A credential in this header would be among those shown; null asks of any header. */
export function wouldBeShown({ facts: { request } }: Observed, header: string | null): boolean {
  if (request === null) return false
  return request.isSanitised !== true || (header !== null && request.headers.length > 0 && !usuallyLeftOut.test(header))
}

/** What browsers leave out of a capture. */
const usuallyLeftOut = /^(?:authorization|cookie)$/i

/** One query parameter of the request's address, percent-decoding left undone. */
export function queryParameter(observed: Observed, name: string): string | null {
  const url = observed.facts.request?.url.reveal() ?? ''
  const query = url.slice(url.indexOf('?') + 1)
  if (query === url) return null
  const wanted = name.toLowerCase()
  for (const pair of query.split('#', 1)[0]?.split('&') ?? []) {
    const cut = pair.indexOf('=')
    if (cut > 0 && pair.slice(0, cut).toLowerCase() === wanted) return pair.slice(cut + 1)
  }
  return null
}

/** "the header X-Api-Key", "the query parameter key". */
export function spotName(place: string, name: string | null): string {
  if (place === 'header') return `the header ${name ?? ''}`.trimEnd()
  if (place === 'query') return name === null ? 'the query' : `the query parameter ${name}`
  if (place === 'cookie') return name === null ? 'a cookie' : `the cookie ${name}`
  if (place === 'userinfo') return 'the user part of the address'
  if (place === 'body') return name === null ? 'the body' : `the body field ${name}`
  if (place === 'path') return 'the path of the address'
  return name === null ? 'the request' : name
}

function valueOf(fields: readonly HeaderField[], name: string): string | null {
  const wanted = name.toLowerCase()
  return fields.find((field) => field.name.toLowerCase() === wanted)?.value.reveal() ?? null
}
