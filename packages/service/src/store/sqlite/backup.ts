import { chmod, copyFile, constants, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sql, type Kysely } from 'kysely'
import { openFrozen, openReader } from './open-database.ts'
import { applicationId, refuseNewer, schemaNumber } from './migrate.ts'
import type { Tables } from './tables.ts'

/** Only whoever runs the service reads what it keeps. */
export const privateMode = 0o600

/** What is to be restored is no backup of this service, is damaged, or would overwrite a database. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused'
}

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
    await flush(backupFile)
  } catch (error) {
    await rm(backupFile, { force: true })
    throw error
  }
}

/**
 * Makes a backup the database. Checked first: that it is whole, of this service and not of a later version.
 * An existing database is kept unless `replace` says otherwise; no service may be running on it.
 */
export async function restoreBackup(
  backupFile: string,
  databaseFile: string,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<void> {
  if (!replace && (await exists(databaseFile))) {
    throw new RestoreRefused(`${databaseFile} exists: it is only replaced when that is asked for.`)
  }
  const copy = `${databaseFile}.restoring`
  await rm(copy, { force: true })
  await copyFile(backupFile, copy, constants.COPYFILE_EXCL)
  try {
    await chmod(copy, privateMode)
    await check(copy)
    await flush(copy)
    // The log of the database that is replaced would be taken for the new one's.
    await removeLogs(databaseFile)
    await rename(copy, databaseFile)
    await flush(dirname(databaseFile))
  } finally {
    await rm(copy, { force: true })
    await removeLogs(copy)
  }
}

async function removeLogs(file: string): Promise<void> {
  for (const end of ['-wal', '-shm']) await rm(file + end, { force: true })
}

async function check(file: string): Promise<void> {
  const database = openFrozen(file)
  try {
    await refuseForeign(database)
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(database)
    if (rows[0]?.integrity_check !== 'ok') throw new RestoreRefused('The backup is damaged.')
    refuseNewer(await schemaNumber(database))
  } finally {
    await database.destroy()
  }
}

async function refuseForeign(database: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ application_id: number }>`pragma application_id`
    .execute(database)
    .catch(() => ({ rows: [] }))
  if (rows[0]?.application_id !== applicationId) throw new RestoreRefused('This file is no backup of why401.')
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

/** A file's bytes, or a directory's entries, to the disk. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
