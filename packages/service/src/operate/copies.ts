import { open } from 'node:fs/promises'
import { sql } from 'kysely'
import { backup, restoreBackup, RestoreRefused } from '../store/sqlite/backup.ts'
import { openExclusive } from '../store/sqlite/open-database.ts'
import { databaseIn, existingDatabaseIn } from './data-directory.ts'

/** Copies the database of a directory into a new file, whether a service is running on it or not. */
export async function backUp(directory: string, file: string): Promise<void> {
  await backup(await existingDatabaseIn(directory), file)
}

/**
 * Makes a backup the database of a directory. Rejects with `RestoreRefused` while anything has that database open, and, unless
 * `replace`, where there is one.
 */
export async function restore(directory: string, file: string, replace: boolean): Promise<void> {
  const database = await databaseIn(directory)
  if (await isOpenElsewhere(database)) throw new RestoreRefused('A service is running on these data; stop it first.')
  await restoreBackup(file, database, { replace })
}

/**
 * Asked of the operating system's locks, through SQLite: the log of the database can only be folded in and left by the one
 * connection that has it open, whatever process, container or user the others belong to.
 */
async function isOpenElsewhere(file: string): Promise<boolean> {
  const isThere = await open(file, 'r').then(
    async (handle) => handle.close().then(() => true),
    () => false,
  )
  if (!isThere) return false
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
