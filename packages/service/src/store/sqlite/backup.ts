import { open, rm } from 'node:fs/promises'
import { sql } from 'kysely'
import { flushed } from './flushed.ts'
import { openReader } from './open-database.ts'

/** Only whoever runs the service reads what it keeps. */
export const privateMode = 0o600

/**
 * A copy as of now, in one file, while the store goes on: a connection of its own reads, so nobody waits for it.
 * The copy is on disk when this resolves.
 */
export async function backup(databaseFile: string, backupFile: string): Promise<void> {
  await (await open(backupFile, 'wx', privateMode)).close()
  try {
    const source = openReader(databaseFile)
    // The copy is another database: that this connection may not write is about its own.
    await sql`pragma query_only = off`.execute(source)
    await sql`vacuum into ${backupFile}`.execute(source).finally(() => source.destroy())
    await flushed(backupFile)
  } catch (error) {
    await rm(backupFile, { force: true })
    throw error
  }
}
