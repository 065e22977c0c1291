import { operationFor } from '../describe/openapi.ts'
import type { Edit } from '../model/edit.ts'
import { once } from '../model/once.ts'
import type { Observed, ObservedCredential } from '../model/observed.ts'
import type { Placement, Provider } from '../model/provider.ts'
import { filledCredentials, responseHeader, spotName } from './sent.ts'

/** A spot where a credential is or should be. JSON-able and without the credential. */
export type Spot = { readonly place: string; readonly name: string | null; readonly scheme: string | null }

/** Fields that provider files list beside the credential itself: versions, ids, times. */
const noCredential =
  /version|revision|region|timestamp|nonce|user-agent|recv-?window|client-id|crumb|as-user|select-user|-host$/i

/** Where the provider reads the key, for this very operation if it is described; empty unless the host itself tells which provider it is. */
export const wantedSpots = once((observed: Observed): readonly Spot[] => {
  const { provider, providerVia, method, path } = observed
  if (providerVia !== 'host' || provider === null) return []
  const own = method === null || path === null ? [] : placementsFor(provider, method, path)
  return spotsAmong(own.length > 0 ? own : provider.placements)
})

/** Every place where this host reads keys, whatever the operation. */
export function describedSpots({ provider, providerVia }: Observed): readonly Spot[] {
  return providerVia === 'host' ? spotsOf(provider) : []
}

export function spotsOf(provider: Provider | null): readonly Spot[] {
  return spotsAmong(provider?.placements ?? [])
}

function placementsFor(provider: Provider, method: string, path: string): readonly Placement[] {
  const needed = operationFor(provider, method, path)?.security.flat() ?? []
  return [...new Set(needed.map(({ placement }) => placement))]
}

function spotsAmong(placements: readonly Placement[]): readonly Spot[] {
  return placements.filter(({ name }) => !noCredential.test(name)).map(toSpot)
}

function toSpot({ in: place, name, scheme }: Placement): Spot {
  // A scheme in brackets is a remark ("(none) JWT"), not a word to send.
  return { place, name, scheme: scheme === null || scheme === '' || scheme.startsWith('(') ? null : scheme }
}

export function spotOf(credential: ObservedCredential): Spot {
  // user:password@host is sent by every client as `Authorization: Basic`.
  if (credential.place === 'userinfo') return { place: 'header', name: 'Authorization', scheme: 'Basic' }
  return { place: credential.place, name: credential.name, scheme: credential.scheme }
}

/** The same header, parameter or field, whatever the scheme. */
export function sameSpot(one: Spot, other: Spot): boolean {
  return one.place === other.place && one.name?.toLowerCase() === other.name?.toLowerCase()
}

export interface Misplaced {
  readonly is: Spot
  readonly wanted: Spot
}

/** The key sits where this provider does not look; null when it is in place or nothing is known. */
export function misplaced(observed: Observed): Misplaced | null {
  const wanted = wantedSpots(observed)
  const sent = filledCredentials(observed).map(spotOf)
  const first = sent[0]
  const main = wanted[0]
  if (first === undefined || main === undefined) return null
  if (sent.some((spot) => wanted.some((one) => sameSpot(spot, one)))) return null
  return { is: first, wanted: wanted.find(({ place }) => place === first.place) ?? main }
}

/** The only spot the provider reads, when the key is exactly there. */
export const inTheOnlySpot = once((observed: Observed): Spot | null => {
  const wanted = wantedSpots(observed)
  const main = wanted[0]
  if (main === undefined || !wanted.every((one) => sameSpot(one, main))) return null
  return filledCredentials(observed).some((credential) => sameSpot(spotOf(credential), main)) ? main : null
})

/**
 * An API key in a spot that the provider does read, but which is not its main one: such spots are often kept for
 * another kind of credential (OAuth token, legacy key).
 */
export const inSecondSpot = once((observed: Observed): Misplaced | null => {
  const wanted = wantedSpots(observed)
  const main = wanted[0]
  const credential = filledCredentials(observed)[0]
  if (main === undefined || credential === undefined) return null
  const is = spotOf(credential)
  const isSecond = !sameSpot(is, main) && wanted.some((one) => sameSpot(one, is))
  return isSecond && credential.reading.matches[0]?.role === 'api' ? { is, wanted: main } : null
})

/** Scheme words that the server names in `WWW-Authenticate`, as written. */
export function challengedSchemes(observed: Observed): readonly string[] {
  const challenge = responseHeader(observed, 'www-authenticate')
  if (challenge === null) return []
  // A scheme stands at the start or after a comma and is not followed by "=", which would make it a parameter.
  return [...challenge.matchAll(/(?:^|,)\s*([A-Za-z][A-Za-z0-9-]{1,30})(?=\s+[A-Za-z0-9]|\s*(?:,|$))/g)].map(
    (match) => match[1] as string,
  )
}

export function describeSpot({ place, name, scheme }: Spot): string {
  return scheme === null ? spotName(place, name) : `${spotName(place, name)} with the scheme ${scheme}`
}

/** The edit that puts the credential into a spot; none for paths, which no general edit can write. */
export function moveTo({ place, name, scheme }: Spot): readonly Edit[] {
  if (name === null) return []
  if (place !== 'header' && place !== 'query' && place !== 'cookie' && place !== 'body') return []
  return [{ kind: 'move-credential', to: place, name, scheme }]
}
