import { causeIds, type CauseId } from '../causes/ids.gen.ts'
import { expertStandings, type Standing, type Tells } from './clues.ts'
import type { Term } from './terms.ts'

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
}

/** Where weights are looked up: the data itself, or a form of it that is read on use. */
export interface WeightSource extends Pick<WeightData, 'temperature' | 'priors' | 'standings'> {
  readonly clue: (id: string) => Tells | undefined
  readonly votes: (key: string) => Tells | undefined
}

function sourceOf({ clues, votes, ...general }: WeightData): WeightSource {
  return { ...general, clue: (id) => own(clues, id), votes: (key) => own(votes, key) }
}

function own(all: Readonly<Record<string, Tells>>, key: string): Tells | undefined {
  return Object.hasOwn(all, key) ? all[key] : undefined
}

export const causeCount = causeIds.length
export const causeIndex: ReadonlyMap<CauseId, number> = new Map(causeIds.map((id, index) => [id, index]))

/** Used before anything has been fitted, and by the fit as its starting point. */
export const expertWeights: WeightData = {
  temperature: 1,
  priors: {},
  standings: expertStandings,
  clues: {},
  votes: {},
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

/** The weights of one clue or term for the causes it tells anything about: most tell of few. */
export interface WeightRow {
  /** Places in `causeIds`, ascending. */
  readonly causes: readonly number[]
  readonly values: readonly number[]
  /** Over all causes: what the row adds to all alike, and so decides nothing. */
  readonly average: number
}

function sparse(dense: Float64Array): WeightRow {
  const causes = [...dense.keys()].filter((cause) => dense[cause] !== 0)
  const values = causes.map((cause) => dense[cause] as number)
  return { causes, values, average: values.reduce((a, b) => a + b, 0) / causeCount }
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

/** Looks weights up as rows, made on first use: a single diagnosis touches a few hundred of the thousands. */
export class Weights {
  readonly data: WeightSource
  readonly priors: Float64Array
  readonly #clues = new Map<string, WeightRow>()
  /** Null for what votes for nothing. */
  readonly #clueVotes = new Map<string, WeightRow | null>()
  readonly #votesOf = (key: string): WeightRow | null => {
    const tells = this.data.votes(key)
    return tells ? sparse(toRow(tells)) : null
  }

  constructor(weights: WeightData | WeightSource) {
    const source = typeof weights.votes === 'function' ? (weights as WeightSource) : sourceOf(weights as WeightData)
    // A standing that is newer than the fit weighs what the expert said.
    this.data = { ...source, standings: { ...expertStandings, ...source.standings } }
    this.priors = toRow(weights.priors)
  }

  clue(id: string, expert: Tells): WeightRow {
    let row = this.#clues.get(id)
    if (!row) this.#clues.set(id, (row = sparse(toRow(this.data.clue(id) ?? expert))))
    return row
  }

  /** How a clue votes; null where nothing was learnt about it. */
  clueVotes(id: string): WeightRow | null {
    let row = this.#clueVotes.get(id)
    if (row === undefined) this.#clueVotes.set(id, (row = this.#votesOf(id)))
    return row
  }

  /** The same of a term; of most words of a text nothing was learnt. */
  termVotes(term: Term): WeightRow | null {
    return term.weighedBy(this, this.#votesOf)
  }
}
