import { causeIds, type CauseId } from '../causes/ids.gen.ts'
import type { ActiveClue, Clues } from './clues.ts'
import { causeIndex, telling, type WeightRow, type Weights } from './weights.ts'

export interface RankedCause {
  readonly id: CauseId
  readonly probability: number
}

/**
 * Adds up log-odds: the prior of each cause, what each clue tells, how the cause stands out, and what the words tell;
 * then turns the sums into probabilities that add up to one.
 */
export function rank(clues: Clues, weights: Weights): RankedCause[] {
  const probabilities = softmax(logOdds(clues, weights), weights.data.temperature)
  const ranked = causeIds.map((id, index) => ({ id, probability: probabilities[index] ?? 0 }))
  return ranked.sort((a, b) => b.probability - a.probability)
}

export function logOdds(clues: Clues, weights: Weights): Float64Array {
  const sums = weights.priors.slice()
  for (const { id, tells } of clues.active) addRow(sums, weights.clue(id, tells), 1)
  for (const [cause, standings] of clues.standings) {
    const index = causeIndex.get(cause)
    if (index !== undefined) for (const standing of standings) sums[index]! += weights.data.standings[standing]
  }
  const damping = termDamping(clues.terms.length)
  for (const term of clues.terms) {
    const row = weights.term(term)
    if (row) addRow(sums, row, damping)
  }
  return sums
}

/** A long log repeats itself: its words together must not outweigh a clear sign. */
export function termDamping(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count / 20))
}

function addRow(sums: Float64Array, { causes, values }: WeightRow, factor: number): void {
  for (let i = 0; i < causes.length; i++) sums[causes[i] as number]! += factor * (values[i] as number)
}

export function softmax(sums: Float64Array, temperature: number): Float64Array {
  let highest = -Infinity
  for (let i = 0; i < sums.length; i++) highest = Math.max(highest, sums[i] as number)
  const powers = new Float64Array(sums.length)
  let total = 0
  for (let i = 0; i < sums.length; i++) total += powers[i] = Math.exp(((sums[i] as number) - highest) / temperature)
  for (let i = 0; i < sums.length; i++) powers[i]! /= total
  return powers
}

/** What a clue adds for one cause over its average for all: the part that decides. */
export function contribution(clue: ActiveClue, cause: CauseId, weights: Weights): number {
  return telling(weights.clue(clue.id, clue.tells), causeIndex.get(cause) ?? 0)
}
