import { CompiledQuery, type Transaction } from 'kysely'
import type { PackedRows } from './protocol.ts'
import type { Tables } from './tables.ts'

/** A text is never null. */
type Value = string | number | null

/** Values for many runs of one statement, gathered by column: see `PackedRows`. */
export class Rows implements PackedRows {
  readonly count: number
  readonly columns: PackedRows['columns']

  private constructor(columns: readonly (readonly Value[])[]) {
    this.count = columns[0]?.length ?? 0
    this.columns = columns.map(packed)
  }

  /** `rowOf`: the parameters of one run, of the same kinds for all items. */
  static of<Item>(items: Iterable<Item>, rowOf: (item: Item) => readonly Value[]): Rows {
    const columns: Value[][] = []
    for (const item of items) {
      const row = rowOf(item)
      if (columns.length === 0) for (const value of row) columns.push([value])
      else for (let at = 0; at < row.length; at++) columns[at]!.push(row[at]!)
    }
    return new Rows(columns)
  }

  /** What the thread may have for itself. */
  get buffers(): ArrayBuffer[] {
    return this.columns.flatMap((column) => (typeof column === 'string' ? [] : [column.buffer as ArrayBuffer]))
  }
}

/** Runs a statement once for each row, in the order of the first column. The rows are gone then. */
export async function runEach(transaction: Transaction<Tables>, sql: string, rows: Rows): Promise<void> {
  if (rows.count > 0) await transaction.executeQuery(CompiledQuery.raw(sql, [rows]))
}

function packed(column: readonly Value[]): Float64Array | string {
  if (typeof column[0] === 'string') return `${column.join('\0')}\0`
  const numbers = new Float64Array(column.length)
  for (let at = 0; at < column.length; at++) numbers[at] = (column[at] as number | null) ?? Number.NaN
  return numbers
}
