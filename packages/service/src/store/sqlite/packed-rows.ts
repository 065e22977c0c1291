import { CompiledQuery, type Transaction } from 'kysely'
import type { PackedRows } from './protocol.ts'
import type { Tables } from './tables.ts'

/** One parameter of a statement, of all items. */
export type ColumnOf<Item> = (items: readonly Item[]) => Float64Array | string

/** Columns are packed one after the other: of an item nothing is made that would be garbage. */
export function texts<Item>(read: (item: Item) => string): ColumnOf<Item> {
  return (items) => {
    let joined = ''
    for (const item of items) joined += `${read(item)}\0`
    return joined
  }
}

export function numbers<Item>(read: (item: Item) => number | null): ColumnOf<Item> {
  return (items) => {
    const values = new Float64Array(items.length)
    for (let at = 0; at < items.length; at++) values[at] = read(items[at] as Item) ?? Number.NaN
    return values
  }
}

/** Runs a statement once for each of the items, in the order of their first column. For thousands of items: see `PackedRows`. */
export async function runEach<Item>(
  transaction: Transaction<Tables>,
  sql: string,
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
): Promise<void> {
  if (items.length === 0) return
  const rows = new Rows(
    items.length,
    columns.map((pack) => pack(items)),
  )
  await transaction.executeQuery(CompiledQuery.raw(sql, [rows]))
}

/** Goes through Kysely in the place of a statement's parameters. */
export class Rows implements PackedRows {
  readonly count: number
  readonly columns: PackedRows['columns']

  constructor(count: number, columns: PackedRows['columns']) {
    this.count = count
    this.columns = columns
  }

  /** What the thread may have for itself. */
  get buffers(): ArrayBuffer[] {
    return this.columns.flatMap((column) => (typeof column === 'string' ? [] : [column.buffer as ArrayBuffer]))
  }
}
