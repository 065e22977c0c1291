// The thread that owns one connection to a SQLite file. Plain JavaScript on purpose: a worker is started from a file,
// and this one file is the same in `src` (where no Node before 22.18 reads TypeScript), in `dist` and beside a bundle.
// Types are checked through JSDoc; `worker-database.ts` is the other end.
import { DatabaseSync } from '@photostructure/sqlite'
import { parentPort, workerData } from 'node:worker_threads'

/** @import { Failure, Reply, Request, WorkerSettings } from './protocol.ts' */
/** @import { StatementSyncInstance } from '@photostructure/sqlite' */

/** Statements kept prepared. What the store asks is a few dozen texts; filters of lists make some more. */
const maxStatements = 256

const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort)
const settings = /** @type {WorkerSettings} */ (workerData)

/**
 * @typedef {{ statement: StatementSyncInstance, columns: readonly string[] }} Prepared
 * @type {Map<string, Prepared>}
 */
const statements = new Map()

const database = open()

function open() {
  const opened = new DatabaseSync(settings.file, {
    timeout: settings.busyTimeoutMs,
    readOnly: settings.access === 'read-only',
    enableForeignKeyConstraints: true,
    defensive: true,
  })
  for (const pragma of settings.pragmas) opened.exec(`pragma ${pragma}`)
  return opened
}

/** @param {string} sql */
function prepare(sql) {
  const known = statements.get(sql)
  if (known !== undefined) {
    // Last in the map is the last used: the first is the one to give up.
    statements.delete(sql)
    statements.set(sql, known)
    return known
  }
  const statement = database.prepare(sql)
  statement.setReturnArrays(true)
  const prepared = { statement, columns: statement.columns().map(({ name }) => name) }
  statements.set(sql, prepared)
  const oldest = statements.keys().next().value
  if (statements.size > maxStatements && oldest !== undefined) statements.delete(oldest)
  return prepared
}

/**
 * @param {string} sql
 * @param {readonly unknown[]} parameters
 * @returns {Pick<Reply, 'columns' | 'rows' | 'changes'>}
 */
function execute(sql, parameters) {
  const { statement, columns } = prepare(sql)
  if (columns.length > 0) return { columns, rows: statement.all(...parameters), changes: 0 }
  return { columns, rows: [], changes: statement.run(...parameters).changes }
}

/**
 * @param {unknown} error
 * @returns {Failure}
 */
function failureOf(error) {
  const { message, code, sqliteExtendedCode } =
    /** @type {{ message?: string, code?: string, sqliteExtendedCode?: number }} */ (error)
  return { message: String(message ?? error), code: code ?? 'ERROR', extended: sqliteExtendedCode ?? null }
}

port.on('message', (/** @type {Request} */ { id, sql, parameters }) => {
  try {
    if (sql === null) {
      statements.clear()
      database.close()
      port.postMessage({ id, columns: [], rows: [], changes: 0 })
      port.close()
      return
    }
    port.postMessage({ id, ...execute(sql, parameters) })
  } catch (error) {
    port.postMessage({ id, failure: failureOf(error) })
  }
})
