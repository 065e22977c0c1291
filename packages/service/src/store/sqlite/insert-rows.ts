import { CompiledQuery, type Insertable, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Rows of one statement. Powers of two only, so that few different texts are prepared. */
const largest = 64

/**
 * Inserts any number of rows. `conflict` is what SQL says after the values: `on conflict do update set …`.
 *
 * Kysely builds a tree of a node per value; for thousands of rows that takes longer than SQLite.
 */
export async function insertRows<Table extends keyof Tables>(
  transaction: Transaction<Tables>,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
  conflict = '',
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first) as (keyof Insertable<Tables[Table]>)[]
  for (let from = 0; from < rows.length;) {
    const size = Math.min(largest, 2 ** Math.floor(Math.log2(rows.length - from)))
    const parameters = rows.slice(from, from + size).flatMap((row) => columns.map((column) => row[column]))
    await transaction.executeQuery(
      CompiledQuery.raw(`${insertText(table, columns as string[], size)} ${conflict}`, parameters),
    )
    from += size
  }
}

function insertText(table: string, columns: readonly string[], rows: number): string {
  const row = `(${columns.map(() => '?').join(', ')})`
  return `insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')}) values ${Array(rows).fill(row).join(', ')}`
}
