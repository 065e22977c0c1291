import { causeIds, type CauseId } from '../causes/ids.gen.ts'
import type { ActiveClue, Clues } from './clues.ts'
import { onlyAnswer } from './context.ts'
import { causeCount, causeIndex, type WeightRow } from './weight-rows.ts'
import { telling, termParts, type Weights } from './weights.ts'

export interface RankedCause {
  readonly id: CauseId
  readonly probability: number
}

/**
 * Adds up log-odds: the prior of each cause, what each clue tells, how the cause stands out, and how clues and words vote;
 * and what all words tell together; then turns the sums into probabilities that add up to one.
 */
export function rank(clues: Clues, weights: Weights): RankedCause[] {
  const probabilities = softmax(logOdds(clues, weights), weights.temperature)
  const ranked = causeIds.map((id, index) => ({ id, probability: probabilities[index] ?? 0 }))
  return ranked.sort((a, b) => b.probability - a.probability)
}

export function logOdds(clues: Clues, weights: Weights): Float64Array {
  const sums = weights.priors.slice()
  const terms = new Float64Array(termParts.length * causeCount)
  const { rows, words } = weights.termRows(clues.words)
  let known = words
  for (const row of rows) weights.terms.addTo(terms, row)
  for (const { id, tells } of clues.active) {
    const clue = weights.clue(id, tells)
    addRow(sums, clue.row)
    if (clue.term < 0) continue
    weights.terms.addTo(terms, clue.term)
    known++
  }
  for (const [cause, standings] of clues.standings) {
    const index = causeIndex.get(cause)
    if (index !== undefined) for (const standing of standings) sums[index]! += weights.standings[standing]
  }
  addShares(sums, sumsOf(terms, 0))
  addWords(sums, sumsOf(terms, wordsPart(clues)), known)
  return sums
}

function sumsOf(terms: Float64Array, part: number): Float64Array {
  return terms.subarray(part * causeCount, (part + 1) * causeCount)
}

/** Which part of a row of terms holds what its words tell beside these clues. */
export function wordsPart({ active }: Clues): number {
  return termParts.indexOf(active.some(({ id }) => id === onlyAnswer) ? 'wordsAlone' : 'words')
}

/** Every cause has this much of a vote, so that few votes decide little and none makes a cause impossible. */
const doubt = 0.16

/**
 * The log of each share of the votes, but for what is the same for all causes. A linear opinion pool: clues and words of one
 * refusal repeat each other, and what is averaged cannot claim more for being said twice, as a sum of log-odds does.
 */
function addShares(sums: Float64Array, votes: Float64Array): void {
  for (let i = 0; i < votes.length; i++) sums[i]! += Math.log1p((votes[i] as number) / doubt)
}

/** What all known words and clues tell, as much for a long text as for a short one. */
function addWords(sums: Float64Array, told: Float64Array, known: number): void {
  const length = Math.sqrt(known) || 1
  for (let i = 0; i < told.length; i++) sums[i]! += (told[i] as number) / length
}

function addRow(sums: Float64Array, { causes, values }: WeightRow): void {
  for (let i = 0; i < causes.length; i++) sums[causes[i] as number]! += values[i] as number
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
  return telling(weights.clue(clue.id, clue.tells).row, causeIndex.get(cause) ?? 0)
}
