import { sql } from 'kysely'
import { openExclusive } from '../open-database.ts'

/**
 * Asked of the operating system's locks, through SQLite: the log of the database can only be folded in and left by the one
 * connection that has it open, whatever process, container or user the others belong to.
 */
export async function isOpenElsewhere(file: string): Promise<boolean> {
  const database = openExclusive(file)
  try {
    const { rows } = await sql<{ journal_mode: string }>`pragma journal_mode = delete`.execute(database)
    return rows[0]?.journal_mode !== 'delete'
  } catch (error) {
    // Any other trouble is a reason to restore, not one against it.
    return /locked|busy/i.test(error instanceof Error ? error.message : '')
  } finally {
    await database.destroy()
  }
}
