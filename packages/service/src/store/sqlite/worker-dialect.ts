import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely'
import { FairLock } from './fair-lock.ts'
import { Rows } from './packed-rows.ts'
import type { Reply } from './protocol.ts'
import type { WorkerDatabase } from './worker-database.ts'

/**
 * Kysely on a connection in a thread, which is started by the first query.
 *
 * `transactions: true` hands the connection to one caller at a time, first come first served. Without transactions
 * there is nothing to keep apart, and callers need not wait for each other's answers.
 */
export function workerDialect(
  open: () => WorkerDatabase,
  { transactions }: { readonly transactions: boolean },
): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => (transactions ? new TransactionDriver(open) : new WorkerDriver(open)),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

class WorkerDriver implements Driver {
  readonly #open: () => WorkerDatabase
  #database: WorkerDatabase | null = null

  constructor(open: () => WorkerDatabase) {
    this.#open = open
  }

  protected get connection(): DatabaseConnection {
    return new WorkerConnection(this.#database!)
  }

  /** Kysely calls this once, before anything else, and `destroy` only if it did. */
  async init(): Promise<void> {
    this.#database = this.#open()
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.connection
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(): Promise<void> {
    throw new Error('This connection only reads: it has no transactions.')
  }

  async commitTransaction(): Promise<void> {}

  async rollbackTransaction(): Promise<void> {}

  async destroy(): Promise<void> {
    await this.#database?.close()
  }
}

class TransactionDriver extends WorkerDriver {
  readonly #lock = new FairLock()

  override async acquireConnection(): Promise<DatabaseConnection> {
    await this.#lock.acquire()
    return this.connection
  }

  override async releaseConnection(): Promise<void> {
    this.#lock.release()
  }

  /** `immediate`: a transaction that began by reading could not write once another process had. */
  override beginTransaction(): Promise<void> {
    return this.#run('begin immediate')
  }

  override commitTransaction(): Promise<void> {
    return this.#run('commit')
  }

  override rollbackTransaction(): Promise<void> {
    return this.#run('rollback')
  }

  async #run(sql: string): Promise<void> {
    await this.connection.executeQuery(CompiledQuery.raw(sql))
  }
}

class WorkerConnection implements DatabaseConnection {
  readonly #database: WorkerDatabase

  constructor(database: WorkerDatabase) {
    this.#database = database
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const [rows] = parameters
    const reply = await (rows instanceof Rows
      ? this.#database.executeEach(sql, rows)
      : this.#database.execute(sql, parameters))
    return { rows: objectsOf(reply) as Row[], numAffectedRows: BigInt(reply.changes) }
  }

  /** A cursor would hold the one connection for as long as its reader likes. */
  streamQuery(): never {
    throw new Error('Large results are read in pages, by key.')
  }
}

function objectsOf({ columns, rows }: Reply): Record<string, unknown>[] {
  return rows.map((row) => {
    const object: Record<string, unknown> = {}
    for (let at = 0; at < columns.length; at++) object[columns[at]!] = row[at]
    return object
  })
}
