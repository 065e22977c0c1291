import type { ActiveClue, Clues } from '../investigate/clues.ts'
import type { WeightRow } from '../investigate/weight-rows.ts'
import type { Weights } from '../investigate/weights.ts'

export interface WeighedClue {
  readonly clue: ActiveClue
  readonly row: WeightRow
}

export interface WeighedTerm {
  readonly term: string
  readonly row: WeightRow
}

export function weighClues({ active }: Clues, weights: Weights): WeighedClue[] {
  return active.map((clue) => ({ clue, row: weights.clue(clue.id, clue.tells).row }))
}

export function weighTerms({ words }: Clues, weights: Weights): WeighedTerm[] {
  const { votes } = weights
  return weights.termVotes(words).map((row) => ({ term: votes.keyAt(row), row: votes.rowAt(row) }))
}
