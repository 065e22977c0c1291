import type { CauseId } from '../causes/ids.gen.ts'
import { expertStandings, type Standing, type Tells } from './clues.ts'
import { anywhere, eachTerm, type SaidWords } from './terms.ts'
import {
  causeCount,
  causeIndex,
  fileRows,
  rowOf,
  sideBySide,
  WeightRows,
  type FiledRows,
  type WeightRow,
} from './weight-rows.ts'

/** Everything that `scripts/fit.ts` learns from the cases; readable, sparse: what is not listed weighs as the expert said (clues) or nothing (votes). */
export interface WeightData {
  /** Divides all log-odds so that probabilities mean what they say. */
  readonly temperature: number
  /** From the log of the smoothed frequency among cases that were taken as they came. */
  readonly priors: Tells
  readonly standings: Readonly<Record<Standing, number>>
  readonly clues: Readonly<Record<string, Tells>>
  /** By clue and by term: the causes of the known refusals with it; the larger, the more telling it is. */
  readonly votes: Readonly<Record<string, Tells>>
  /**
   * By clue and by term wherever it stands: log-odds, of which a text's are added up and divided by the root of how many
   * there are. What tells nothing is listed too: it counts as one of them.
   */
  readonly words: Readonly<Record<string, Tells>>
  /** As `words`, where nothing is known but an answer: there the same words leave more open. */
  readonly wordsAlone: Readonly<Record<string, Tells>>
}

/** What the parts of a row of terms are, in this order; each has a number for every cause. */
export const termParts = ['votes', 'words', 'wordsAlone'] as const

/** The same as plain data that is looked up where it lies: a build keeps it, so that a start need not compute it. */
export interface FiledWeights extends Omit<WeightData, 'clues' | (typeof termParts)[number]> {
  readonly clues: FiledRows
  /** `termParts` side by side: whoever looks for one wants the others too. */
  readonly terms: FiledRows
}

export function fileWeights({ clues, votes, words, wordsAlone, ...general }: WeightData): FiledWeights {
  const parts = { votes, words, wordsAlone }
  const terms = [...new Set([words, votes, wordsAlone].flatMap((part) => Object.keys(part)))]
  return {
    ...general,
    clues: fileRows(Object.keys(clues), Object.values(clues).map(rowOf)),
    terms: fileRows(
      terms,
      terms.map((term) => sideBySide(...termParts.map((part) => rowOf(parts[part][term] ?? {})))),
    ),
  }
}

function isFiled(weights: WeightData | FiledWeights): weights is FiledWeights {
  return 'terms' in weights
}

/** Used before anything has been fitted, and by the fit as its starting point. */
export const expertWeights: WeightData = {
  temperature: 1,
  priors: {},
  standings: expertStandings,
  clues: {},
  votes: {},
  words: {},
  wordsAlone: {},
}

/** One number per cause, in the order of `causeIds`. */
export function toRow(tells: Tells): Float64Array {
  const row = new Float64Array(causeCount)
  for (const cause in tells) {
    const index = causeIndex.get(cause as CauseId)
    if (index !== undefined) row[index] = tells[cause as CauseId] ?? 0
  }
  return row
}

/** One number per cause, zeros included. */
export function toDense({ causes, values }: WeightRow): Float64Array {
  const dense = new Float64Array(causeCount)
  causes.forEach((cause, i) => (dense[cause] = values[i] as number))
  return dense
}

/** What the row adds for one cause over its average for all: the part that decides. */
export function telling({ causes, values, average }: WeightRow, cause: number): number {
  const at = causes.indexOf(cause)
  return (at < 0 ? 0 : (values[at] as number)) - average
}

/** What a clue weighs, and the number of its row among the terms: -1 where nothing was learnt about it. */
export interface ClueWeights {
  readonly row: WeightRow
  readonly term: number
}

/** The rows of the terms of one text, once each. */
export interface TermRows {
  readonly rows: readonly number[]
  /** How many of them are words and pairs of words wherever they stand. */
  readonly words: number
}

/** Looks weights up. */
export class Weights {
  readonly temperature: number
  readonly standings: Readonly<Record<Standing, number>>
  readonly priors: Float64Array
  /** A row adds to as many sums as there are causes for each of `termParts`. */
  readonly terms: WeightRows
  readonly #clues: WeightRows
  /** A few hundred are met again and again. */
  readonly #met = new Map<string, ClueWeights>()
  /** The number of the text that each row of terms was last found for: nothing has to be cleared between texts. */
  readonly #seen: Uint32Array
  #texts = 0

  constructor(weights: WeightData | FiledWeights) {
    const filed = isFiled(weights) ? weights : fileWeights(weights)
    this.temperature = filed.temperature
    // A standing that is newer than the fit weighs what the expert said.
    this.standings = { ...expertStandings, ...filed.standings }
    this.priors = toRow(filed.priors)
    this.terms = new WeightRows(filed.terms)
    this.#clues = new WeightRows(filed.clues)
    this.#seen = new Uint32Array(this.terms.count)
  }

  clue(id: string, expert: Tells): ClueWeights {
    let weighed = this.#met.get(id)
    if (!weighed) {
      const fitted = this.#clues.numberOf(id)
      const row = fitted < 0 ? rowOf(expert) : this.#clues.rowAt(fitted)
      this.#met.set(id, (weighed = { row, term: this.terms.numberOf(id) }))
    }
    return weighed
  }

  /** Of most terms nothing was learnt. */
  termRows(said: SaidWords): TermRows {
    const text = ++this.#texts
    const rows: number[] = []
    let words = 0
    eachTerm(said, (zone, first, second) => {
      const row = this.terms.numberOf(zone, first, second === '' ? '' : ' ', second)
      if (row < 0 || this.#seen[row] === text) return
      this.#seen[row] = text
      rows.push(row)
      if (zone === anywhere) words++
    })
    return { rows, words }
  }
}
