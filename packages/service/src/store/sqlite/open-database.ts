import { Kysely } from 'kysely'
import type { Tables } from './tables.ts'
import { WorkerDatabase } from './worker-database.ts'
import { workerDialect } from './worker-dialect.ts'

const busyTimeoutMs = 10_000

/** Written pages go to the disk before a commit returns. The default in WAL mode would lose the last commits with the power. */
const durable = ['journal_mode = wal', 'synchronous = full', 'journal_size_limit = 67108864', 'cache_size = -8192']

/** The one connection that writes. */
export function openWriter(file: string): Kysely<Tables> {
  const database = () => new WorkerDatabase({ file, access: 'read-write', busyTimeoutMs, pragmas: durable })
  return new Kysely({ dialect: workerDialect(database, { transactions: true }) })
}

/**
 * A connection for questions: they are answered while a change is on its way to the disk. What was changed before a
 * question is in its answer. It may write in the file's shared memory, as WAL asks of every reader, but in no table.
 */
export function openReader(file: string): Kysely<Tables> {
  // Keys are decided on from the memory of the process: what is read here is read for lists and reports.
  const pragmas = ['query_only = on', 'cache_size = -4096']
  const database = () => new WorkerDatabase({ file, access: 'read-write', busyTimeoutMs, pragmas })
  return new Kysely({ dialect: workerDialect(database, { transactions: false }) })
}

/** Long enough to get between the changes of a service that is busy. */
const patientMs = 60_000

/** The connection that puts other data in the place of those that are there. Their relations hold among them, as they did before. */
export function openRestorer(file: string): Kysely<Tables> {
  const pragmas = [...durable, 'foreign_keys = off']
  const database = () => new WorkerDatabase({ file, access: 'read-write', busyTimeoutMs: patientMs, pragmas })
  return new Kysely({ dialect: workerDialect(database, { transactions: true }) })
}

/** Opened as it lies, for a look at a file that is in use by nobody. */
export function openFrozen(file: string): Kysely<Tables> {
  const database = () => new WorkerDatabase({ file, access: 'read-only', busyTimeoutMs, pragmas: [] })
  return new Kysely({ dialect: workerDialect(database, { transactions: false }) })
}

const impatientMs = 250

/** To find out whether nobody else has it open: it does not wait until they have closed it. */
export function openExclusive(file: string): Kysely<Tables> {
  const database = () => new WorkerDatabase({ file, access: 'read-write', busyTimeoutMs: impatientMs, pragmas: [] })
  return new Kysely({ dialect: workerDialect(database, { transactions: false }) })
}
