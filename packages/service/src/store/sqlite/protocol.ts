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
