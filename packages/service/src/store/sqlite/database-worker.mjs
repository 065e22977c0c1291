// The thread that owns one connection to a SQLite file. Plain JavaScript on purpose: a worker is started from a file,
// and this one file is the same in `src` (where no Node before 22.18 reads TypeScript), in `dist` and beside a bundle.
// Types are checked through JSDoc; `worker-database.ts` is the other end.
import { DatabaseSync } from '@photostructure/sqlite'
import { parentPort, workerData } from 'node:worker_threads'

/** @import { Failure, PackedRows, Reply, Request, WorkerSettings } from './protocol.ts' */
/** @import { StatementSyncInstance } from '@photostructure/sqlite' */

/** Statements kept prepared. What the store asks is a few dozen texts; filters of lists make some more. */
const maxStatements = 256
const nulMessage = 'A text with a NUL character cannot be kept.'

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
 * Rows go in order of their first column: where it is what a table is ordered by, its pages are touched one after the other.
 *
 * @param {string} sql
 * @param {PackedRows} rows
 * @returns {Pick<Reply, 'columns' | 'rows' | 'changes'>}
 */
function executeEach(sql, { count, columns }) {
  const { statement } = prepare(sql)
  const values = columns.map((column) => (typeof column === 'string' ? textsOf(column, count) : column))
  const parameters = Array(columns.length)
  for (const at of orderOf(values[0] ?? [], count)) {
    for (let column = 0; column < values.length; column++) parameters[column] = valueOf(values[column]?.[at])
    statement.run(...parameters)
  }
  return { columns: [], rows: [], changes: count }
}

/**
 * @param {string} joined
 * @param {number} count
 */
function textsOf(joined, count) {
  const texts = joined.split('\0')
  if (texts.length !== count + 1) throw Object.assign(new Error(nulMessage), { code: 'NUL' })
  return texts
}

/**
 * @param {ArrayLike<string | number>} values
 * @param {number} count
 */
function orderOf(values, count) {
  const order = Uint32Array.from({ length: count }, (_, at) => at)
  return order.sort((a, b) => compare(values[a], values[b]) || a - b)
}

/**
 * @param {string | number | undefined} a
 * @param {string | number | undefined} b
 */
function compare(a = 0, b = 0) {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** @param {unknown} value */
function valueOf(value) {
  return Number.isNaN(value) ? null : value
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

port.on('message', (/** @type {Request} */ { id, sql, parameters, rows }) => {
  try {
    if (sql === null) {
      statements.clear()
      database.close()
      port.postMessage({ id, columns: [], rows: [], changes: 0 })
      port.close()
      return
    }
    port.postMessage({ id, ...(rows ? executeEach(sql, rows) : execute(sql, parameters)) })
  } catch (error) {
    port.postMessage({ id, failure: failureOf(error) })
  }
})
