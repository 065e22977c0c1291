import { chmod, constants, copyFile } from 'node:fs/promises'
import { sql, type Kysely } from 'kysely'
import { verifyChain, chainStart, type Link } from '../../../audit/chain.ts'
import { operatorOf } from '../../../model/actor.ts'
import { SqliteAuditStore } from '../audit-store.ts'
import { privateMode } from '../backup.ts'
import { flushed } from '../flushed.ts'
import { record } from '../ledger.ts'
import { applicationId, migrate, refuseNewer, schemaNumber } from '../migrate.ts'
import { openFrozen, openWriter } from '../open-database.ts'
import type { Tables } from '../tables.ts'
import { RestoreRefused } from './restore-refused.ts'

/**
 * A copy of a backup, ready to be the data: whole, of this service, of this version's form, with the restoring as the last entry of
 * every project's audit log. The backup itself stays as it is. Rejects with `RestoreRefused` or `DatabaseTooNew`.
 */
export async function checkedCopy(backupFile: string, copy: string, now: number): Promise<void> {
  await copyFile(backupFile, copy, constants.COPYFILE_EXCL)
  await chmod(copy, privateMode)
  await checkFile(copy)
  const database = openWriter(copy)
  try {
    await migrate(database)
    await note(database, await lastEntries(database), now)
    // One file, without a log beside it.
    await sql`pragma journal_mode = delete`.execute(database)
  } finally {
    await database.destroy()
  }
  await flushed(copy)
}

async function checkFile(file: string): Promise<void> {
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

/** By project, where its audit log ends. Rejects where one is not intact. */
async function lastEntries(database: Kysely<Tables>): Promise<Map<string, Link>> {
  const audit = new SqliteAuditStore(database)
  const projects = await database.selectFrom('audit').select('project_id').distinct().execute()
  const ends = new Map<string, Link>()
  for (const { project_id: projectId } of projects) {
    let last = chainStart
    for await (const part of audit.export(projectId)) {
      const verdict = verifyChain(part, last)
      if (!verdict.intact)
        throw new RestoreRefused(`The backup's audit log of ${projectId} is not intact at entry ${verdict.sequence}.`)
      last = verdict.last
    }
    ends.set(projectId, last)
  }
  return ends
}

/** Whoever reads the log later sees where it went back to: what comes after that entry was made after the restoring. */
async function note(database: Kysely<Tables>, ends: ReadonlyMap<string, Link>, now: number): Promise<void> {
  const projects = await database.selectFrom('projects').select('id').execute()
  await database.transaction().execute(async (transaction) => {
    for (const { id } of projects) {
      const details = { last_sequence: ends.get(id)?.sequence ?? 0 }
      await record(transaction, id, [id], { actor: operatorOf(id), action: 'data.restore', at: now, details })
    }
  })
}
