import { backup } from '../store/sqlite/backup.ts'
import { restoreBackup, type Restored } from '../store/sqlite/restore/restore.ts'
import { databaseIn, existingDatabaseIn } from './data-directory.ts'

/** Copies the database of a directory into a new file, whether a service is running on it or not. */
export async function backUp(directory: string, file: string): Promise<void> {
  await backup(await existingDatabaseIn(directory), file)
}

/**
 * Makes a backup the data of a directory, whether a service is running on it or not. Rejects with `RestoreRefused` for what is no
 * backup, and, unless `replace`, where there are data.
 */
export async function restore(directory: string, file: string, replace: boolean): Promise<Restored> {
  return restoreBackup(file, await databaseIn(directory), { replace })
}
