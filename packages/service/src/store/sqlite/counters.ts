import type { Kysely, Transaction } from 'kysely'
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

export async function currentVersion(database: Kysely<Tables>, name: CounterName): Promise<number> {
  const { value } = await database
    .selectFrom('counters')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return value
}
