import { CompiledQuery, type Kysely, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

type CounterName = Tables['counters']['name']

/** The number of this change, which its records carry as their version. */
export async function nextVersion(transaction: Transaction<Tables>, name: CounterName): Promise<number> {
  const { value } = await transaction
    .updateTable('counters')
    .set(({ eb }) => ({ value: eb('value', '+', 1) }))
    .where('name', '=', name)
    .returning('value')
    .executeTakeFirstOrThrow()
  return value
}

/** Asked many times a second: the statement is put together once. */
const statement = 'select value from counters where name = ?'

export async function currentVersion(database: Kysely<Tables>, name: CounterName): Promise<number> {
  const { rows } = await database.executeQuery<{ value: number }>(CompiledQuery.raw(statement, [name]))
  const [row] = rows
  if (row === undefined) throw new Error(`There is no counter of ${name}.`)
  return row.value
}
