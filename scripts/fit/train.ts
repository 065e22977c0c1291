import {
  causeIds,
  expertStandings,
  toRow,
  type CauseId,
  type Standing,
  type Tells,
  type WeightData,
} from '@why401/core'
import type { Example, Sample } from './examples.ts'
import { countVotes } from './votes.ts'
import { fitWords } from './words.ts'

/** Chosen by cross-validation; the optimum is flat. */
export interface Settings {
  /** How strongly weights are pulled towards what the expert said. */
  readonly clueStrength: number
  readonly standingStrength: number
  /** Cases added to every cause before the natural frequencies are taken. */
  readonly priorSmoothing: number
  readonly steps: number
  /** How much of the log of the frequencies counts as prior: the votes hold them too. */
  readonly priorShare: number
  /** Makes the probabilities mean what they say. */
  readonly temperature: number
}

export const settings: Settings = {
  clueStrength: 2,
  standingStrength: 2,
  priorSmoothing: 3,
  steps: 160,
  priorShare: 0.6,
  temperature: 1.5,
}

const width = causeIds.length
const standingIds = Object.keys(expertStandings) as Standing[]

interface Row {
  readonly clues: readonly number[]
  readonly standings: readonly (readonly [cause: number, standing: number])[]
  readonly target: Float64Array
  readonly weight: number
  readonly offset: Float64Array
}

/**
 * Multinomial logistic regression with Gaussian priors (maximum a posteriori), by full-batch Adam.
 * Each example is fitted against the frequencies of its own sample, so that the weights hold what clues tell
 * and not how often a cause was looked for; the published priors are those of the natural sample.
 * Votes are counted apart from it: the experts have read many of the cases, so on those the clues leave nothing for the words
 * to explain, and a common fit would learn to ignore them.
 */
export function train(examples: readonly Example[], chosen: Settings = settings): WeightData {
  return { ...fitClues(examples, chosen), ...fitTerms(examples) }
}

/** What votes and words say: the half of the fit that needs nothing of the other. */
export type TermWeights = Pick<WeightData, 'votes' | 'words'>
export type ClueWeights = Omit<WeightData, keyof TermWeights>

export function fitTerms(examples: readonly Example[]): TermWeights {
  return { votes: countVotes(examples), words: fitWords(examples) }
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
  const expertClues = flatten(clueTells.map(toRow))
  const expertStandingRow = Float64Array.from(standingIds.map((id) => expertStandings[id]))
  const clues = new Parameters(expertClues, chosen.clueStrength)
  const standings = new Parameters(expertStandingRow, chosen.standingStrength)
  for (let step = 1; step <= chosen.steps; step++) {
    for (const row of rows) backward(row, forward(row, clues.values, standings.values), clues, standings)
    for (const part of [clues, standings]) part.step(step)
  }
  return {
    temperature: chosen.temperature,
    priors: toTells(
      natural.map((log) => chosen.priorShare * log),
      0,
      0,
    ),
    standings: Object.fromEntries(
      standingIds.map((id, index) => [id, rounded(standings.values[index] as number)]),
    ) as Record<Standing, number>,
    // A clue that was fitted to nothing stays listed: left out, the expert's weight would come back.
    clues: sparse(clueIds, clues.values, 0.05),
  }
}

function forward(row: Row, clues: Float64Array, standings: Float64Array): Float64Array {
  const sums = Float64Array.from(row.offset)
  for (const clue of row.clues) for (let c = 0; c < width; c++) sums[c]! += clues[clue * width + c] as number
  for (const [cause, standing] of row.standings) sums[cause]! += standings[standing] as number
  let highest = -Infinity
  for (let c = 0; c < width; c++) if ((sums[c] as number) > highest) highest = sums[c] as number
  let total = 0
  for (let c = 0; c < width; c++) total += sums[c] = Math.exp((sums[c] as number) - highest)
  for (let c = 0; c < width; c++) sums[c]! /= total
  return sums
}

function backward(row: Row, probabilities: Float64Array, clues: Parameters, standings: Parameters): void {
  const slope = probabilities
  for (let c = 0; c < width; c++) slope[c] = row.weight * ((probabilities[c] as number) - (row.target[c] as number))
  for (const clue of row.clues) for (let c = 0; c < width; c++) clues.slopes[clue * width + c]! += slope[c] as number
  for (const [cause, standing] of row.standings) standings.slopes[standing]! += slope[cause] as number
}

/** Adam (Kingma & Ba 2015) with a Gaussian pull towards where it started. */
class Parameters {
  readonly values: Float64Array
  readonly slopes: Float64Array
  readonly #start: Float64Array
  readonly #first: Float64Array
  readonly #second: Float64Array
  readonly #strength: number

  constructor(start: Float64Array, strength: number) {
    this.#start = start
    this.#strength = strength
    this.values = Float64Array.from(start)
    this.slopes = new Float64Array(start.length)
    this.#first = new Float64Array(start.length)
    this.#second = new Float64Array(start.length)
  }

  step(count: number): void {
    const rate = 0.08 * (count < 100 ? 1 : 100 / count)
    const unbias1 = 1 - 0.9 ** count
    const unbias2 = 1 - 0.99 ** count
    for (let i = 0; i < this.values.length; i++) {
      const value = this.values[i] as number
      const slope = (this.slopes[i] as number) + this.#strength * (value - (this.#start[i] as number))
      this.slopes[i] = 0
      const first = (this.#first[i] = 0.9 * (this.#first[i] as number) + 0.1 * slope)
      const second = (this.#second[i] = 0.99 * (this.#second[i] as number) + 0.01 * slope * slope)
      this.values[i] = value - (rate * (first / unbias1)) / (Math.sqrt(second / unbias2) + 1e-8)
    }
  }
}

function toTrainingRow(example: Example, clueIds: ReadonlyMap<string, number>, offset: Float64Array): Row {
  const target = new Float64Array(width)
  for (const [id, share] of example.target) target[causeIds.indexOf(id)] = share
  return {
    clues: example.clues.active.map(({ id }) => clueIds.get(id) as number),
    standings: [...example.clues.standings].flatMap(([id, kinds]) =>
      kinds.map((kind) => [causeIds.indexOf(id), standingIds.indexOf(kind)] as const),
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
  const all = new Float64Array(rows.length * width)
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
