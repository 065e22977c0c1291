import {
  causeIds,
  expertStandings,
  toRow,
  type CauseId,
  type Standing,
  type Tells,
  type WeightData,
} from '@why401/core'
import { countAnswers } from './answers.ts'
import type { Example, Sample } from './examples.ts'
import { pull, toSlope } from './logistic.ts'
import { minimise } from './minimise.ts'
import { countVotes } from './votes.ts'
import { fitWords } from './words.ts'

/** Chosen by cross-validation; the optimum is flat. */
export interface Settings {
  /** How strongly weights are pulled towards what the expert said. */
  readonly strength: number
  /** Cases added to every cause before the natural frequencies are taken. */
  readonly priorSmoothing: number
  readonly steps: number
  /** How much of the log of the frequencies counts as prior: the votes hold them too. */
  readonly priorShare: number
  /** Makes the probabilities mean what they say. */
  readonly temperature: number
}

export const settings: Settings = {
  strength: 2,
  priorSmoothing: 3,
  steps: 30,
  priorShare: 0.6,
  temperature: 1.5,
}

const width = causeIds.length
const standingIds = Object.keys(expertStandings) as Standing[]

interface Row {
  /** Where the weights of each clue begin. */
  readonly starts: Uint32Array
  /** Which cause stands out, and where the weight of how it does is. */
  readonly standings: readonly (readonly [cause: number, at: number])[]
  readonly target: Float64Array
  readonly weight: number
  readonly offset: Float64Array
}

/**
 * Multinomial logistic regression with Gaussian priors (maximum a posteriori), by L-BFGS.
 * Each example is fitted against the frequencies of its own sample, so that the weights hold what clues tell
 * and not how often a cause was looked for; the published priors are those of the natural sample.
 * Votes are counted apart from it: the experts have read many of the cases, so on those the clues leave nothing for the words
 * to explain, and a common fit would learn to ignore them.
 */
export function train(examples: readonly Example[], chosen: Settings = settings): WeightData {
  return { ...fitClues(examples, chosen), ...fitTerms(examples) }
}

/** What votes and words say: the half of the fit that needs nothing of the other. */
export type TermWeights = Pick<WeightData, 'votes' | 'words' | 'wordsAlone'>
export type ClueWeights = Omit<WeightData, keyof TermWeights>

export function fitTerms(examples: readonly Example[]): TermWeights {
  return {
    votes: countVotes(examples),
    words: fitWords(examples.filter(({ isAlone }) => !isAlone)),
    wordsAlone: fitWords(examples.filter(({ isAlone }) => isAlone)),
  }
}

export function fitClues(examples: readonly Example[], chosen: Settings = settings): ClueWeights {
  const clueIds = new Map<string, number>()
  const clueTells: Tells[] = []
  for (const { clues } of examples) {
    for (const { id, tells } of clues.active) {
      if (clueIds.has(id)) continue
      clueIds.set(id, clueIds.size)
      clueTells.push(tells)
    }
  }
  const of = (sample: Sample): Example[] => examples.filter((example) => example.sample === sample)
  const natural = logFrequencies(of('natural'), chosen.priorSmoothing)
  const varied = logFrequencies(of('varied'), 1)
  const offsets: Readonly<Record<Sample, Float64Array>> = {
    natural,
    varied,
    thread: logFrequencies(of('thread'), chosen.priorSmoothing),
    made: varied,
  }
  const rows = examples.map((example) => toTrainingRow(example, clueIds, offsets[example.sample]))
  const experts = flatten([...clueTells.map(toRow), Float64Array.from(standingIds.map((id) => expertStandings[id]))])
  const moved = minimise(experts.length, chosen.steps, (place, slope) => {
    const loss = pull(place, slope, chosen.strength)
    const weights = experts.map((expert, at) => expert + (place[at] as number))
    return rows.reduce((sum, row) => sum + addLoss(row, weights, slope), loss)
  })
  const weights = experts.map((expert, at) => expert + (moved[at] as number))
  const standings = weights.subarray(clueIds.size * width)
  return {
    temperature: chosen.temperature,
    priors: toTells(
      natural.map((log) => chosen.priorShare * log),
      0,
      0,
    ),
    standings: Object.fromEntries(standingIds.map((id, index) => [id, rounded(standings[index] as number)])) as Record<
      Standing,
      number
    >,
    // A clue that was fitted to nothing stays listed: left out, the expert's weight would come back.
    clues: { ...sparse(clueIds, weights, 0.05), ...countAnswers(examples) },
  }
}

const sums = new Float64Array(width)

/** Minus the log-likelihood of one example; adds its slope. */
function addLoss(
  { starts, standings, offset, target, weight }: Row,
  weights: Float64Array,
  slope: Float32Array,
): number {
  sums.set(offset)
  for (const start of starts) for (let c = 0; c < width; c++) sums[c]! += weights[start + c] as number
  for (const [cause, at] of standings) sums[cause]! += weights[at] as number
  const loss = toSlope(sums, target, weight)
  for (const start of starts) for (let c = 0; c < width; c++) slope[start + c]! += sums[c] as number
  for (const [cause, at] of standings) slope[at]! += sums[cause] as number
  return loss
}

function toTrainingRow(example: Example, clueIds: ReadonlyMap<string, number>, offset: Float64Array): Row {
  const target = new Float64Array(width)
  for (const [id, share] of example.target) target[causeIds.indexOf(id)] = share
  return {
    starts: Uint32Array.from(example.clues.active, ({ id }) => (clueIds.get(id) as number) * width),
    standings: [...example.clues.standings].flatMap(([id, kinds]) =>
      kinds.map((kind) => [causeIds.indexOf(id), clueIds.size * width + standingIds.indexOf(kind)] as const),
    ),
    target,
    weight: example.weight,
    offset,
  }
}

function logFrequencies(examples: readonly Example[], smoothing: number): Float64Array {
  const counts = new Float64Array(width).fill(smoothing)
  for (const { target } of examples) for (const [id, share] of target) counts[causeIds.indexOf(id)]! += share
  const total = counts.reduce((a, b) => a + b, 0)
  return counts.map((count) => Math.log(count / total))
}

function flatten(rows: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(rows.reduce((sum, { length }) => sum + length, 0))
  rows.forEach((row, index) => all.set(row, index * width))
  return all
}

function sparse(ids: ReadonlyMap<string, number>, values: Float64Array, least: number): Record<string, Tells> {
  const entries = [...ids].map(([id, index]) => [id, toTells(values, index * width, least)] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function toTells(values: Float64Array, from: number, least: number): Tells {
  const tells: Partial<Record<CauseId, number>> = {}
  causeIds.forEach((id, c) => {
    const value = values[from + c] as number
    if (Math.abs(value) >= least) tells[id] = rounded(value)
  })
  return tells
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
