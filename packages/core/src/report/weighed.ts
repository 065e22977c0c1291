import type { ActiveClue, Clues } from '../investigate/clues.ts'
import { causeCount, type Weights } from '../investigate/weights.ts'

/** A row of weights, one for each cause, and what it adds to all of them alike: only the rest decides. */
export interface Weighed {
  readonly row: Float64Array
  readonly average: number
}

export interface WeighedClue extends Weighed {
  readonly clue: ActiveClue
}

export interface WeighedTerm extends Weighed {
  readonly term: string
}

export function weighClues({ active }: Clues, weights: Weights): WeighedClue[] {
  return active.map((clue) => ({ clue, ...weighed(weights.clue(clue.id, clue.tells)) }))
}

export function weighTerms({ terms }: Clues, weights: Weights): WeighedTerm[] {
  const found: WeighedTerm[] = []
  for (const term of terms) {
    const row = weights.term(term)
    if (row) found.push({ term, ...weighed(row) })
  }
  return found
}

function weighed(row: Float64Array): Weighed {
  let sum = 0
  for (let i = 0; i < causeCount; i++) sum += row[i] as number
  return { row, average: sum / causeCount }
}
