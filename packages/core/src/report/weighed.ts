import type { ActiveClue, Clues } from '../investigate/clues.ts'
import { wordsPart } from '../investigate/rank.ts'
import { partOf, type WeightRow } from '../investigate/weight-rows.ts'
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

/** What each known word tells by itself, as it counts in this text. */
export function weighTerms(clues: Clues, weights: Weights): WeighedTerm[] {
  const { terms } = weights
  const { rows, words } = weights.termRows(clues.words)
  const length = Math.sqrt(words) || 1
  const part = wordsPart(clues)
  return rows.map((row) => ({ term: terms.keyAt(row), row: partOf(terms.rowAt(row), part, length) }))
}
