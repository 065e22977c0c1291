import { Secret } from '../../model/secret.ts'
import type { AcceptedPlace, RefusalCode, RefusalMembers } from '../refusal/refusal.ts'
import { acceptedOf, type Accepted } from './accepted.ts'
import { eachField, type FieldLines } from './field-lines.ts'
import { judge, type Judged } from './judge.ts'
import { findMisplaced, ownKeyTest, type IsOwn, type Seen } from './misplaced.ts'
import { eachCookie, eachQueryParameter } from './parameters.ts'

/** What is read of a request. Of the body nothing is ever accepted: it only serves to say where a key was put by mistake. */
export interface PresentedRequest {
  readonly headers: FieldLines
  /** URL or request target: `/v1/users?page=2`. */
  readonly url?: string | null
  readonly bodyStart?: string
}

export type CredentialCode = Extract<RefusalCode, `send.${string}` | 'key.missing'>

export type CredentialRead =
  | { readonly kind: 'key'; readonly key: Secret; readonly place: AcceptedPlace }
  | { readonly kind: 'refused'; readonly code: CredentialCode; readonly members: RefusalMembers }

type Flawed = Extract<Judged, { kind: 'flawed' }>

/**
 * Finds the one key of a request (RFC 6750 section 2, RFC 9110 section 11.4).
 *
 * A value in an accepted place that is no key under its scheme counts only where no other place holds one: a request may
 * carry `Authorization: Basic …` for a proxy and its key in `X-API-Key`. Linear in the length of the request; where the key
 * is in place, nothing but the accepted places is looked at.
 *
 * @param accepted one and the same list for all requests: what is prepared from it is kept by its identity.
 * @param prefixes first words of this issuer's keys, by which a misplaced one is recognised.
 */
export function readCredential(
  request: PresentedRequest,
  accepted: readonly AcceptedPlace[],
  prefixes: readonly string[] = [],
): CredentialRead {
  const places = acceptedOf(accepted)
  const found = presented(request, places)
  const keys = found.filter((one) => one.kind === 'key' || one.kind === 'twice')
  const [only] = keys
  if (only?.kind === 'key' && keys.length === 1) return { kind: 'key', key: new Secret(only.text), place: only.place }
  if (only) return conflict(keys, accepted)
  return withoutKey(request, found, places, ownKeyTest(prefixes))
}

function presented(request: PresentedRequest, accepted: Accepted): Judged[] {
  const found: Judged[] = []
  const take = (value: string, places: readonly AcceptedPlace[] | undefined): void => {
    if (places) found.push(judge(value, places))
  }
  eachField(request.headers, (name, value) => {
    if (accepted.headerLengths[name.length] !== true) return
    const lower = name.toLowerCase()
    take(value, accepted.headers.get(lower))
    if (lower === 'cookie' && accepted.cookies.size > 0)
      eachCookie(value, (cookie, text) => take(text, accepted.cookies.get(cookie)))
  })
  if (accepted.query.size > 0 && request.url)
    eachQueryParameter(request.url, (parameter, text) => take(text, accepted.query.get(parameter)))
  return found
}

function conflict(keys: readonly Judged[], accepted: readonly AcceptedPlace[]): CredentialRead {
  const seen = keys.flatMap(({ kind, place }) => (kind === 'twice' ? [place, place] : [place]))
  return { kind: 'refused', code: 'send.conflict', members: { accepted, seen } }
}

/** A key of ours in a wrong guise tells most, then one at a wrong place, then whatever else was sent. */
function withoutKey(
  request: PresentedRequest,
  found: readonly Judged[],
  accepted: Accepted,
  isOwn: IsOwn,
): CredentialRead {
  const flawed = found.filter((one) => one.kind === 'flawed')
  const own = flawed.find(({ text }) => isOwn(text))
  if (own) return wrongScheme(own, accepted)
  const misplaced = findMisplaced(request, accepted, isOwn)
  if (misplaced) return wrongPlace(misplaced, accepted)
  if (flawed[0]) return wrongScheme(flawed[0], accepted)
  const empty = found.find((one) => one.kind === 'empty')
  const members = { accepted: accepted.places }
  if (!empty) return { kind: 'refused', code: 'send.absent', members }
  return {
    kind: 'refused',
    code: 'key.missing',
    members: { ...members, seen: [empty.place], finding: empty.finding },
  }
}

function wrongPlace(seen: Seen, { places }: Accepted): CredentialRead {
  const inHeader = seen.in === 'header' && places.some((place) => place.in === 'header')
  return {
    kind: 'refused',
    code: inHeader ? 'send.wrong_header' : 'send.wrong_place',
    members: { accepted: places, seen: [seen] },
  }
}

function wrongScheme({ place, flaw, scheme }: Flawed, { places }: Accepted): CredentialRead {
  const seen = [{ in: place.in, name: place.name, scheme }]
  if (flaw === 'missing') return { kind: 'refused', code: 'send.scheme_missing', members: { accepted: places, seen } }
  return { kind: 'refused', code: 'send.scheme_wrong', members: { accepted: places, seen, reason: flaw } }
}
