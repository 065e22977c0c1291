import { randomBytes } from 'node:crypto'
import { constants, copyFile, chmod, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { backup, privateMode } from '../backup.ts'
import { DatabaseError } from '../database-error.ts'
import { flushed } from '../flushed.ts'
import { checkedCopy } from './checked-copy.ts'
import { isOpenElsewhere } from './open-elsewhere.ts'
import { OtherForm, replaceData } from './replace-data.ts'
import { RestoreRefused } from './restore-refused.ts'

export interface Restored {
  /** A whole backup of the data that were replaced, beside the database; null: there were none. */
  readonly kept: string | null
}

/**
 * Makes a backup the data of a database that other processes may have open. Checked first; of what is refused nothing is changed.
 * Data that are there are replaced where `replace` says so, and kept beside the database.
 */
export async function restoreBackup(
  backupFile: string,
  databaseFile: string,
  { replace = false, now = Date.now() }: { readonly replace?: boolean; readonly now?: number } = {},
): Promise<Restored> {
  const isThere = await exists(databaseFile)
  if (!replace && isThere)
    throw new RestoreRefused(`${databaseFile} exists: it is only replaced when that is asked for, with --replace.`)
  await removeLeftovers(databaseFile)
  const copy = `${databaseFile}${copyEnd}${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    await checkedCopy(backupFile, copy, now)
    const kept = isThere ? keptName(databaseFile, now) : null
    if (kept === null) await putInPlace(copy, databaseFile)
    else await replaceWherePossible(copy, databaseFile, kept)
    return { kept }
  } finally {
    await removeDatabase(copy)
  }
}

async function replaceWherePossible(copy: string, databaseFile: string, kept: string): Promise<void> {
  try {
    await replaceData(databaseFile, copy, () => keepData(databaseFile, kept))
  } catch (error) {
    await rm(kept, { force: true })
    if (!isUnusable(error)) throw error
    if (await isOpenElsewhere(databaseFile))
      throw new RestoreRefused(`${error.message} A process has them open: stop it first.`, { cause: error })
    await keepFiles(databaseFile, kept)
    await putInPlace(copy, databaseFile)
  }
}

const unusable: ReadonlySet<number> = new Set([
  11, // SQLITE_CORRUPT
  26, // SQLITE_NOTADB
])

/** Data that this program cannot read or write: the whole file has to make way, which only works where nobody has it open. */
function isUnusable(error: unknown): error is OtherForm | DatabaseError {
  if (error instanceof OtherForm) return true
  return error instanceof DatabaseError && unusable.has((error.extended ?? 0) & 0xff)
}

/** Has its name when it is whole: a crash leaves none that is not. */
async function keepData(databaseFile: string, kept: string): Promise<void> {
  const partial = kept + partialEnd
  await backup(databaseFile, partial)
  await rename(partial, kept)
  await flushed(dirname(kept))
}

/** As they lie: nobody has them open, and they cannot be read. */
async function keepFiles(databaseFile: string, kept: string): Promise<void> {
  for (const end of ['', '-wal']) {
    if (!(await exists(databaseFile + end))) continue
    await copyFile(databaseFile + end, kept + end, constants.COPYFILE_EXCL)
    await chmod(kept + end, privateMode)
    await flushed(kept + end)
  }
}

async function putInPlace(copy: string, databaseFile: string): Promise<void> {
  // The log of the database that is replaced would be taken for the new one's.
  await removeLogs(databaseFile)
  await rename(copy, databaseFile)
  await flushed(dirname(databaseFile))
}

/** `why401.before-restore-2026-11-22T15-10-33-123Z.db` */
function keptName(databaseFile: string, now: number): string {
  const time = new Date(now).toISOString().replaceAll(/[:.]/g, '-')
  return join(dirname(databaseFile), `${basename(databaseFile, '.db')}.before-restore-${time}.db`)
}

const copyEnd = '.restoring-'
const partialEnd = '.partial'

/** Of a restoring that was killed. */
async function removeLeftovers(databaseFile: string): Promise<void> {
  const directory = dirname(databaseFile)
  const start = `${basename(databaseFile)}${copyEnd}`
  for (const name of await readdir(directory)) {
    const [pid] = name.startsWith(start) ? (/^\d+(?=-[0-9a-f]{8}$)/.exec(name.slice(start.length)) ?? []) : []
    if (pid !== undefined && !isAlive(Number(pid))) await removeDatabase(join(directory, name))
  }
}

/** Of a process that cannot be seen from here it is removed, too: that one goes on with what it has open, or fails and changes nothing. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as { code?: unknown }).code !== 'ESRCH'
  }
}

async function removeDatabase(file: string): Promise<void> {
  await rm(file, { force: true })
  await removeLogs(file)
}

async function removeLogs(file: string): Promise<void> {
  for (const end of ['-wal', '-shm', '-journal']) await rm(file + end, { force: true })
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
