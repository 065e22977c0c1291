/** What the thread of the database is started with. */
export interface WorkerSettings {
  readonly file: string
  readonly access: 'read-write' | 'read-only'
  /** How long a statement waits for another process that writes. */
  readonly busyTimeoutMs: number
  /** `synchronous = full`; set in this order on opening. */
  readonly pragmas: readonly string[]
}

/** One statement. `sql: null` closes the database and ends the thread. */
export interface Request {
  readonly id: number
  readonly sql: string | null
  readonly parameters: readonly unknown[]
  /** The statement is run once for each; `parameters` is empty. */
  readonly rows?: PackedRows
}

/**
 * Parameters of very many runs of one statement, by column, so that a few large values cross the thread: a value that crosses
 * on its own costs more than what is done with it.
 */
export interface PackedRows {
  readonly count: number
  /** In the order of the statement's parameters: numbers, of which NaN is null, or texts that end with NUL each. */
  readonly columns: readonly (Float64Array | string)[]
}

/** Rows as arrays: the names of columns cross the thread once per answer instead of once per row. */
export interface Reply {
  readonly id: number
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
  /** Rows written by a statement that returns none. */
  readonly changes: number
  readonly failure?: Failure
}

export interface Failure {
  readonly message: string
  readonly code: string
  /** SQLite's extended result code. */
  readonly extended: number | null
}
