import { sql, type Kysely } from 'kysely'
import { migrations as all } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'
import type { Tables } from './tables.ts'

/** Marks the file as ours (`pragma application_id`): "w401". */
export const applicationId = 0x77343031

/** The file was written by a later version of this program, which may keep things that this one would damage. */
export class DatabaseTooNew extends Error {
  override readonly name = 'DatabaseTooNew'
}

/**
 * Brings the schema up to this program's, in one transaction: a crash leaves the old one.
 *
 * Our own dozen lines instead of Kysely's `Migrator`: that one keeps two tables and a lock row beside SQLite's own lock,
 * has a way back, and tells a database of a newer program only as "corrupted migrations".
 */
export async function migrate(database: Kysely<Tables>, steps: readonly Migration[] = all): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`create table if not exists migrations (
      number integer primary key, name text not null, applied_at integer not null
    ) strict`.execute(transaction)
    const applied = await schemaNumber(transaction)
    refuseNewer(applied, steps)
    for (const { number, name, statements } of steps.filter(({ number }) => number > applied)) {
      for (const statement of statements) await sql.raw(statement).execute(transaction)
      await sql`insert into migrations values (${number}, ${name}, ${Date.now()})`.execute(transaction)
    }
    if (applied === 0) await sql.raw(`pragma application_id = ${applicationId}`).execute(transaction)
  })
}

/** Number of the last step that was applied. */
export async function schemaNumber(database: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ last: number }>`select ifnull(max(number), 0) as last from migrations`.execute(database)
  return rows[0]?.last ?? 0
}

export function refuseNewer(applied: number, steps: readonly Migration[] = all): void {
  const known = steps.at(-1)?.number ?? 0
  if (applied <= known) return
  throw new DatabaseTooNew(
    `This database has schema ${applied}, this version of why401 knows ${known}: open it with the version that wrote it, or a later one.`,
  )
}
