import type { Failure } from './protocol.ts'

const uniqueViolations: ReadonlySet<number | null> = new Set([
  1555, // SQLITE_CONSTRAINT_PRIMARYKEY
  2067, // SQLITE_CONSTRAINT_UNIQUE
])

/** SQLite refused a statement, or its thread is gone. The message names tables and columns, never a value. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  /** `SQLITE_…` by number is in `extended`; else Node's code, or `CLOSED`, `CRASHED`. */
  readonly code: string
  /** SQLite's extended result code. */
  readonly extended: number | null

  constructor({ message, code, extended }: Failure, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.extended = extended
  }
}

/** Whether a row of this primary key, or of this unique value, stands already. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof DatabaseError && uniqueViolations.has(error.extended)
}
