import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import type { Misplaced, Spot } from '../placement.ts'
import { wantedSpots } from '../placement.ts'
import { filledCredentials } from '../sent.ts'
import { fieldAsked } from './field-asked.ts'
import { twoSides } from './two-sides.ts'
import { codedSpots, type CodedSpot } from './spots.ts'

/**
 * Where the code puts the key against where this provider, known by the address that is called, or the code of the server
 * reads it. The header is the wrong one, or the part of the request is.
 */
export const codedMisplaced = once((observed: Observed): Misplaced | null => {
  const sides = twoSides(observed)
  if (sides !== null)
    return {
      is: { place: 'header', name: sides.sends, scheme: null },
      wanted: { place: sides.place, name: sides.reads, scheme: null },
    }
  // What is seen on its way tells more than the code that may have sent it.
  if (observed.facts.request !== null && filledCredentials(observed).length > 0) return null
  const wanted = wantedSpots(observed)
  const main = wanted[0]
  const spots = codedSpots(observed)
  const missed = missedField(observed, spots)
  if (missed !== null) return missed
  const first = spots[0]
  if (main === undefined || first === undefined || main.place === 'path') return mainInPath(main, spots)
  if (spots.some((one) => wanted.some((spot) => isRead(one, spot, observed)) && !isOtherLogin(one, wanted))) return null
  const inHeader = wanted.find(
    ({ place, name }) => place === 'header' && place === first.place && name !== null && !isNamed(first, name),
  )
  return { is: asSpot(first), wanted: inHeader ?? main }
})

function isNamed({ name }: CodedSpot, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase()
}

/** The answer misses a field of address or body by its name, and the code writes the key into headers alone. */
function missedField(observed: Observed, spots: readonly CodedSpot[]): Misplaced | null {
  const field = spots.length > 0 && spots.every(({ place }) => place === 'header') ? fieldAsked(observed) : null
  return field === null ? null : { is: asSpot(spots[0] as CodedSpot), wanted: field }
}

function mainInPath(main: Spot | undefined, spots: readonly CodedSpot[]): Misplaced | null {
  const first = spots.find(({ name }) => /authorization|key|token/i.test(name))
  return main?.place === 'path' && first !== undefined ? { is: asSpot(first), wanted: main } : null
}

function asSpot({ place, name }: CodedSpot): Spot {
  return { place, name, scheme: null }
}

/** The header is read for another login only (`Basic`), and keys go into address or body: no other word mends it. */
function isOtherLogin(one: CodedSpot, wanted: readonly Spot[]): boolean {
  const sent = /^\(?[@$frbu]{0,2}["'`](bearer|token) /i.exec(one.value)?.[1]?.toLowerCase()
  const main = wanted[0]
  if (sent === undefined || main === undefined || main.place === 'header') return false
  const here = wanted.filter((spot) => spot.place === 'header' && isNamed(one, spot.name ?? ''))
  return here.every(({ scheme }) => scheme !== null && scheme.toLowerCase() !== sent)
}

function isRead(one: CodedSpot, spot: Spot, { provider }: Observed): boolean {
  if (one.place !== spot.place || !isNamed(one, spot.name ?? '')) return false
  const note = provider?.placements.find(
    (placement) => placement.in === spot.place && placement.name === spot.name,
  )?.note
  return !(one.isJson && note !== undefined && /not in json/i.test(note))
}
