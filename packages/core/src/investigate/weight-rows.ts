import { causeIds, type CauseId } from '../causes/ids.gen.ts'
import type { Tells } from './clues.ts'
import { fileKeys, keyAt, numberOf, type FiledKeys } from './key-table.ts'

export const causeCount = causeIds.length
export const causeIndex: ReadonlyMap<CauseId, number> = new Map(causeIds.map((id, index) => [id, index]))

/** The weights of one clue or term for the causes it tells anything about: most tell of few. */
export interface WeightRow {
  /** Places in `causeIds`, ascending. */
  readonly causes: readonly number[]
  readonly values: readonly number[]
  /** Over all causes: what the row adds to all alike, and so decides nothing. */
  readonly average: number
}

export function rowOf(tells: Tells): WeightRow {
  const causes: number[] = []
  for (const cause in tells) {
    const index = causeIndex.get(cause as CauseId)
    if (index !== undefined && tells[cause as CauseId]) causes.push(index)
  }
  causes.sort((a, b) => a - b)
  return rowFrom(
    causes,
    causes.map((index) => tells[causeIds[index] as CauseId] as number),
  )
}

function rowFrom(causes: readonly number[], values: readonly number[]): WeightRow {
  return { causes, values, average: values.reduce((a, b) => a + b, 0) / causeCount }
}

/** Rows as one: the causes of each are numbered on after those of the one before. */
export function sideBySide(...rows: readonly WeightRow[]): WeightRow {
  const causes = rows.flatMap((row, part) => row.causes.map((cause) => cause + part * causeCount))
  return rowFrom(
    causes,
    rows.flatMap((row) => row.values),
  )
}

/** One of the rows that were put side by side, its values divided. */
export function partOf({ causes, values }: WeightRow, part: number, by: number): WeightRow {
  const own = { causes: [] as number[], values: [] as number[] }
  for (let i = 0; i < causes.length; i++) {
    const cause = (causes[i] as number) - part * causeCount
    if (cause < 0 || cause >= causeCount) continue
    own.causes.push(cause)
    own.values.push((values[i] as number) / by)
  }
  return rowFrom(own.causes, own.values)
}

/** Thousands of rows, of which one diagnosis reads a few hundred. Plain data, so that a build can compute it. */
export interface FiledRows {
  readonly keys: FiledKeys
  /** Where the entries of each key begin; the next one's place ends them. */
  readonly starts: Uint32Array
  /** Of each entry the cause, and the place of its weight among all that occur. */
  readonly causes: Uint8Array
  readonly levelOf: Uint16Array
  readonly levels: readonly number[]
}

export function fileRows(keys: readonly string[], rows: readonly WeightRow[]): FiledRows {
  const values = rows.flatMap((row) => row.values)
  const levels = [...new Set(values)]
  const places = new Map(levels.map((level, place) => [level, place]))
  const starts = new Uint32Array(rows.length + 1)
  rows.forEach(({ values }, number) => (starts[number + 1] = (starts[number] as number) + values.length))
  return {
    keys: fileKeys(keys),
    starts,
    causes: Uint8Array.from(rows.flatMap((row) => row.causes)),
    levelOf: Uint16Array.from(values, (value) => places.get(value) as number),
    levels,
  }
}

/** Looks rows up where they lie. */
export class WeightRows {
  readonly #filed: FiledRows
  readonly #levels: Float64Array

  constructor(filed: FiledRows) {
    this.#filed = filed
    this.#levels = Float64Array.from(filed.levels)
  }

  get count(): number {
    return this.#filed.starts.length - 1
  }

  /** The number of the row whose key is these texts one after the other; -1 where there is none. */
  numberOf(a: string, b = '', c = '', d = ''): number {
    return numberOf(this.#filed.keys, a, b, c, d)
  }

  keyAt(number: number): string {
    return keyAt(this.#filed.keys, number)
  }

  rowAt(number: number): WeightRow {
    const { starts, causes, levelOf } = this.#filed
    const row = { causes: [] as number[], values: [] as number[] }
    const end = starts[number + 1] as number
    for (let i = starts[number] as number; i < end; i++) {
      row.causes.push(causes[i] as number)
      row.values.push(this.#levels[levelOf[i] as number] as number)
    }
    return rowFrom(row.causes, row.values)
  }

  addTo(sums: Float64Array, number: number): void {
    const { starts, causes, levelOf } = this.#filed
    const end = starts[number + 1] as number
    for (let i = starts[number] as number; i < end; i++)
      sums[causes[i] as number]! += this.#levels[levelOf[i] as number] as number
  }
}
