import type { Options } from '../arguments/options.ts'
import type { Io } from '../io.ts'
import type { Fields } from './fields.ts'

/** What all routes share. */
export interface Desk {
  readonly options: Options
  readonly io: Io
  /** Runs this when nothing else that sends or writes is under way. @throws UiProblem `busy` */
  readonly alone: <T>(run: () => Promise<T>) => Promise<T>
}

export interface Call {
  /** Empty for GET. */
  readonly body: Fields
  readonly query: URLSearchParams
  /** Aborted when whoever asked has gone. */
  readonly signal: AbortSignal
  /** Begins an answer of JSON lines; each call writes one. */
  readonly stream: () => (line: object) => void
}

/** One address below `/local/`; one file each in `routes/`. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: `/local/${string}`
  /** The document to answer with; of a stream what is returned is not looked at. @throws UiProblem, Why401Error */
  readonly answer: (call: Call, desk: Desk) => unknown
}
