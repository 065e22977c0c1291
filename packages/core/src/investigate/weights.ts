import { causeIds, type CauseId } from '../causes/ids.gen.ts'
import { expertStandings, type Standing, type Tells } from './clues.ts'

/** Everything that `scripts/fit.ts` learns from the cases; readable, sparse: what is not listed weighs as the expert said (clues) or nothing (terms). */
export interface WeightData {
  /** Divides all log-odds so that probabilities mean what they say. */
  readonly temperature: number
  /** Log of the smoothed frequency among cases that were taken as they came. */
  readonly priors: Tells
  readonly standings: Readonly<Record<Standing, number>>
  readonly clues: Readonly<Record<string, Tells>>
  readonly terms: Readonly<Record<string, Tells>>
}

export const causeCount = causeIds.length
export const causeIndex: ReadonlyMap<CauseId, number> = new Map(causeIds.map((id, index) => [id, index]))

/** Used before anything has been fitted, and by the fit as its starting point. */
export const expertWeights: WeightData = {
  temperature: 1,
  priors: {},
  standings: expertStandings,
  clues: {},
  terms: {},
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

/** Looks weights up as dense rows, made on first use: a single diagnosis touches a few hundred of the thousands. */
export class Weights {
  readonly data: WeightData
  readonly priors: Float64Array
  readonly #clues = new Map<string, Float64Array>()
  readonly #terms = new Map<string, Float64Array | null>()

  constructor(data: WeightData) {
    this.data = data
    this.priors = toRow(data.priors)
  }

  clue(id: string, expert: Tells): Float64Array {
    let row = this.#clues.get(id)
    if (!row) this.#clues.set(id, (row = toRow(this.data.clues[id] ?? expert)))
    return row
  }

  /** Null for a term that nothing was learnt about. Only known terms are remembered, so memory stays flat over any input. */
  term(term: string): Float64Array | null {
    const known = this.#terms.get(term)
    if (known !== undefined) return known
    const tells = Object.hasOwn(this.data.terms, term) ? this.data.terms[term] : undefined
    if (!tells) return null
    const row = toRow(tells)
    this.#terms.set(term, row)
    return row
  }
}
