import { anywhere, causeIds, termsOf, type CauseId, type Tells } from '@why401/core'
import type { Example } from './examples.ts'
import { pull, toSlope } from './logistic.ts'
import { minimise } from './minimise.ts'

/** Chosen by cross-validation, on the cases that no author of signs had read; the optimum is flat. */
export interface WordSettings {
  /** A clue or term is looked at from this many examples on. */
  readonly leastExamples: number
  /** How strongly weights are pulled towards nothing. */
  readonly strength: number
  readonly steps: number
  /** Smaller weights are left out. */
  readonly leastWeight: number
  /** How much the log-odds found here count, next to those of clues, standings and votes. */
  readonly share: number
}

export const wordSettings: WordSettings = {
  leastExamples: 3,
  strength: 0.36,
  steps: 14,
  leastWeight: 0.1,
  share: 1,
}

const width = causeIds.length

/**
 * What clues, words and pairs of words mean together, by multinomial logistic regression with a Gaussian prior. A feature counts
 * for the more the rarer it is (the log of one in how many examples has it), and long texts as much as short ones: what their
 * features tell is added up and divided by the root of how many of them are known.
 *
 * Apart from the fit of the clues, as the votes are: signs have been written for many of the cases, and next to a sign that says it
 * all words would never be learnt. On cases that nobody had read this tells more than the clues.
 */
export function fitWords(
  examples: readonly Example[],
  chosen: WordSettings = wordSettings,
): Readonly<Record<string, Tells>> {
  const vocabulary = vocabularyOf(examples, chosen.leastExamples)
  const rows = examples.map((example) => toRow(example, vocabulary))
  const size = vocabulary.rarity.length * width
  const weights = minimise(size, chosen.steps, (place, slope) => {
    const loss = pull(place, slope, chosen.strength)
    return rows.reduce((sum, row) => sum + addLoss(row, place, slope), loss)
  })
  return toRecord(vocabulary, weights, chosen)
}

interface Vocabulary {
  readonly places: ReadonlyMap<string, number>
  readonly rarity: Float64Array
}

interface Row {
  /** Where the weights of each feature begin, and what the feature counts for in this text. */
  readonly starts: Uint32Array
  readonly values: Float64Array
  readonly target: Float64Array
  readonly weight: number
}

function vocabularyOf(examples: readonly Example[], least: number): Vocabulary {
  const counts = new Map<string, number>()
  for (const example of examples)
    for (const feature of featuresOf(example)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= least)
  return {
    places: new Map(kept.map(([feature], place) => [feature, place])),
    rarity: Float64Array.from(kept, ([, count]) => Math.log(examples.length / count)),
  }
}

/** Words wherever they stand: by place there are too few examples of each. */
function featuresOf({ clues }: Example): Set<string> {
  return new Set([
    ...clues.active.map(({ id }) => id),
    ...termsOf(clues.words).filter((term) => term.startsWith(anywhere)),
  ])
}

function toRow(example: Example, { places, rarity }: Vocabulary): Row {
  const target = new Float64Array(width)
  for (const [id, share] of example.target) target[causeIds.indexOf(id)] = share
  const known = [...featuresOf(example)].flatMap((feature) => places.get(feature) ?? [])
  return {
    starts: Uint32Array.from(known, (place) => place * width),
    values: Float64Array.from(known, (place) => (rarity[place] as number) / Math.sqrt(known.length)),
    target,
    weight: example.weight,
  }
}

const sums = new Float64Array(width)

/** Minus the log-likelihood of one example; adds its slope. */
function addLoss({ starts, values, target, weight }: Row, place: Float32Array, slope: Float32Array): number {
  sums.fill(0)
  for (let i = 0; i < starts.length; i++) {
    const [start, value] = [starts[i] as number, values[i] as number]
    for (let c = 0; c < width; c++) sums[c]! += value * (place[start + c] as number)
  }
  const loss = toSlope(sums, target, weight)
  for (let i = 0; i < starts.length; i++) {
    const [start, value] = [starts[i] as number, values[i] as number]
    for (let c = 0; c < width; c++) slope[start + c]! += value * (sums[c] as number)
  }
  return loss
}

/** With the rarity multiplied in. A feature that tells nothing stays listed: it counts as one of the text's. */
function toRecord(
  { places, rarity }: Vocabulary,
  weights: Float32Array,
  { leastWeight, share }: WordSettings,
): Record<string, Tells> {
  const entries = [...places].map(([feature, place]) => {
    const row = weights.subarray(place * width, (place + 1) * width)
    const middle = row.toSorted()[width >> 1] as number
    const tells: Partial<Record<CauseId, number>> = {}
    causeIds.forEach((id, c) => {
      const weight = (row[c] as number) - middle
      if (Math.abs(weight) >= leastWeight) tells[id] = Math.round(share * (rarity[place] as number) * weight * 10) / 10
    })
    return [feature, tells] as const
  })
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
