import { headerOf } from '../edits/header.ts'
import { describePlace, withKeyAt, type KeyPlace } from '../edits/place-key.ts'
import { meantHeader } from '../edits/meant-header.ts'
import type { KeySlot } from '../edits/key-slot.ts'
import { defineExperiment, type Situation, type Trial } from '../model/experiment.ts'
import { challengedSchemes, wantedSpots } from '../wire/placement.ts'

const id = 'move-key'

/** The key taken out of its place and put where the API may look: as documented, as the answer says, or as is usual. */
export const moveKey = defineExperiment({
  id,
  propose: (situation) =>
    situation.slots
      .slice(0, 2)
      .flatMap((slot) => places(slot, situation).flatMap((place) => moved(slot, place, isMisplaced(situation)))),
})

interface Aim extends KeyPlace {
  /** How likely the API reads just this place, if it does not read the one used. */
  readonly share: number
  /** What was sent shows that this place was meant. */
  readonly isMeant?: true
}

/** Shares among APIs that name their place of the key: header names by how common they are. */
const usual: readonly Aim[] = [
  { in: 'header', name: 'Authorization', scheme: 'Bearer', share: 0.4 },
  { in: 'header', name: 'X-API-Key', scheme: null, share: 0.35 },
  { in: 'header', name: 'api-key', scheme: null, share: 0.06 },
  { in: 'header', name: 'apikey', scheme: null, share: 0.04 },
  { in: 'header', name: 'X-Auth-Token', scheme: null, share: 0.05 },
  { in: 'header', name: 'Authorization', scheme: 'Token', share: 0.04 },
  { in: 'header', name: 'Authorization', scheme: null, share: 0.04 },
  { in: 'header', name: 'Authorization', scheme: 'Basic', share: 0.04 },
  { in: 'query', name: 'api_key', scheme: null, share: 0.25 },
  { in: 'query', name: 'key', scheme: null, share: 0.2 },
  { in: 'query', name: 'apikey', scheme: null, share: 0.15 },
  { in: 'query', name: 'access_token', scheme: null, share: 0.15 },
  { in: 'query', name: 'token', scheme: null, share: 0.1 },
]

function places(slot: KeySlot, situation: Situation): Aim[] {
  const documented = wantedSpots(situation.observed).flatMap(({ place, name, scheme }, rank): Aim[] =>
    name !== null && (place === 'header' || place === 'query' || place === 'cookie')
      ? [{ in: place, name, scheme, share: 0.9 / (rank + 1) }]
      : [],
  )
  const told = named(situation)
  const known = [...meant(slot), ...told, ...documented]
  const rest = usual.map((aim) => ({ ...aim, share: known.length > 0 ? aim.share / 5 : aim.share }))
  const all = [...known, ...rest]
  return all.filter((aim, at) => all.findIndex((other) => samePlace(aim, other)) === at)
}

/** The usual header of which the name that was sent is a slip. */
function meant({ place, name, scheme }: KeySlot): Aim[] {
  const header = place === 'header' && name !== null ? meantHeader(name) : null
  return header === null ? [] : [{ in: 'header', name: header, scheme, share: 0.7, isMeant: true }]
}

/** A header or parameter that the answer itself names, or a scheme that it challenges for. */
function named({ observed }: Situation): Aim[] {
  const answer = observed.raw.answer
  const headers = [
    ...answer.matchAll(/(?<![\w-])(x-[a-z0-9-]{2,30}(?:key|token|auth)|api-key|apikey|x-api-key)(?![\w-])/gi),
  ]
  const parameters = [
    ...answer.matchAll(/[?&"'`](api_?key|access_token|key|token|auth_token)(?==|["'`] (?:query )?param)/gi),
  ]
  const schemes = challengedSchemes(observed)
  return [
    ...headers.map(([, name = '']): Aim => ({ in: 'header', name, scheme: null, share: 0.85 })),
    ...parameters.map(([, name = '']): Aim => ({ in: 'query', name, scheme: null, share: 0.7 })),
    ...schemes
      .filter((scheme) => /^(?:bearer|token|basic|apikey)$/i.test(scheme))
      .map((scheme): Aim => ({ in: 'header', name: 'Authorization', scheme, share: 0.7 })),
  ].slice(0, 6)
}

/** The provider's file names places, and no key is at any of them. */
function isMisplaced({ observed, slots }: Situation): boolean {
  const wanted = wantedSpots(observed)
  return (
    wanted.length > 0 &&
    !slots.some((slot) =>
      wanted.some(({ place, name }) => place === slot.place && name?.toLowerCase() === slot.name?.toLowerCase()),
    )
  )
}

function moved(slot: KeySlot, place: Aim, isSure: boolean): Trial[] {
  if (slot.place === place.in && slot.name?.toLowerCase() === place.name.toLowerCase()) return []
  // Over another credential it would be two changes at once.
  if (place.in === 'header' && headerOf(slot.take(), place.name) !== null) return []
  const cause = slot.place === 'header' && place.in === 'header' ? 'send.wrong_header' : 'send.wrong_place'
  return [
    {
      experiment: id,
      change: `the key moved to ${describePlace(place)}`,
      edit: { kind: 'move-credential', to: place.in, name: place.name, scheme: place.scheme },
      request: withKeyAt(slot.take(), place, slot.key.reveal()),
      heals: { [cause]: place.share },
      ...(place.isMeant || (isSure && place.share > 0.4) ? { suggests: { [cause]: 0.5 } } : {}),
      doubtful: true,
    },
  ]
}

function samePlace(one: KeyPlace, other: KeyPlace): boolean {
  return (
    one.in === other.in &&
    one.name.toLowerCase() === other.name.toLowerCase() &&
    (one.scheme ?? '').toLowerCase() === (other.scheme ?? '').toLowerCase()
  )
}
