import { once } from '../../model/once.ts'
import type { Observed } from '../../model/observed.ts'
import type { Misplaced, Spot } from '../placement.ts'
import { wantedSpots } from '../placement.ts'
import { filledCredentials } from '../sent.ts'
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
  const first = spots[0]
  if (main === undefined || first === undefined || main.place === 'path') return mainInPath(main, spots)
  if (spots.some((one) => wanted.some((spot) => isRead(one, spot, observed)))) return null
  return { is: asSpot(first), wanted: wanted.find(({ place }) => place === first.place && place === 'header') ?? main }
})

function mainInPath(main: Spot | undefined, spots: readonly CodedSpot[]): Misplaced | null {
  const first = spots.find(({ name }) => /authorization|key|token/i.test(name))
  return main?.place === 'path' && first !== undefined ? { is: asSpot(first), wanted: main } : null
}

function asSpot({ place, name }: CodedSpot): Spot {
  return { place, name, scheme: null }
}

function isRead(one: CodedSpot, spot: Spot, { provider }: Observed): boolean {
  if (one.place !== spot.place || one.name.toLowerCase() !== spot.name?.toLowerCase()) return false
  const note = provider?.placements.find(
    (placement) => placement.in === spot.place && placement.name === spot.name,
  )?.note
  return !(one.isJson && note !== undefined && /not in json/i.test(note))
}
