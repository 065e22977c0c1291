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

/** Where weights are looked up: the data itself, or a form of it that is read on use. */
export interface WeightSource extends Pick<WeightData, 'temperature' | 'priors' | 'standings'> {
  readonly clue: (id: string) => Tells | undefined
  readonly term: (term: string) => Tells | undefined
}

export function weightSource(data: WeightData): WeightSource {
  const { temperature, priors, standings, clues, terms } = data
  return {
    temperature,
    priors,
    standings,
    clue: (id) => (Object.hasOwn(clues, id) ? clues[id] : undefined),
    term: (term) => (Object.hasOwn(terms, term) ? terms[term] : undefined),
  }
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
  readonly data: WeightSource
  readonly priors: Float64Array
  readonly #clues = new Map<string, Float64Array>()
  readonly #terms = new Map<string, Float64Array | null>()

  constructor(weights: WeightData | WeightSource) {
    this.data = 'terms' in weights ? weightSource(weights) : weights
    this.priors = toRow(weights.priors)
  }

  clue(id: string, expert: Tells): Float64Array {
    let row = this.#clues.get(id)
    if (!row) this.#clues.set(id, (row = toRow(this.data.clue(id) ?? expert)))
    return row
  }

  /** Null for a term that nothing was learnt about. Only known terms are remembered, so memory stays flat over any input. */
  term(term: string): Float64Array | null {
    const known = this.#terms.get(term)
    if (known !== undefined) return known
    const tells = this.data.term(term)
    if (!tells) return null
    const row = toRow(tells)
    this.#terms.set(term, row)
    return row
  }
}
