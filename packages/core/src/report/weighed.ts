import type { ActiveClue, Clues } from '../investigate/clues.ts'
import type { WeightRow, Weights } from '../investigate/weights.ts'

export interface WeighedClue {
  readonly clue: ActiveClue
  readonly row: WeightRow
}

export interface WeighedTerm {
  readonly term: string
  readonly row: WeightRow
}

export function weighClues({ active }: Clues, weights: Weights): WeighedClue[] {
  return active.map((clue) => ({ clue, row: weights.clue(clue.id, clue.tells) }))
}

export function weighTerms({ terms }: Clues, weights: Weights): WeighedTerm[] {
  const weighed: WeighedTerm[] = []
  for (const term of terms) {
    const row = weights.termVotes(term)
    if (row) weighed.push({ term: term.text, row })
  }
  return weighed
}
