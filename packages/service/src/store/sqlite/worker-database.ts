import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { DatabaseError } from './database-error.ts'
import type { Rows } from './packed-rows.ts'
import type { Reply, Request, WorkerSettings } from './protocol.ts'
import { workerFile } from './worker-file.ts'

/** Statements and rows come and go: a thread that never keeps any needs no more. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 }

interface Waiting {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: DatabaseError) => void
}

/**
 * One connection to a SQLite file, in a thread of its own: fsync and long queries never hold up the event loop.
 *
 * Statements run in the order in which they are given. An idle connection does not keep the process alive.
 */
export class WorkerDatabase {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #sent = 0
  /** Whoever closes waits for the thread's end, which comes after its last answer. */
  #closing = false
  #gone: DatabaseError | null = null

  constructor(settings: WorkerSettings) {
    // Nothing of how this process was started (`--import`, `--input-type`) is the thread's.
    this.#worker = new Worker(workerFile(), {
      workerData: settings,
      name: 'why401-database',
      execArgv: [],
      resourceLimits,
    })
    this.#worker.on('message', (reply: Reply) => this.#settle(reply))
    // After the listener: that one makes the process wait.
    this.#worker.unref()
    this.#worker.on('error', (error) => this.#end(crash(error)))
    this.#worker.on('exit', () => this.#end(closed()))
  }

  /** Rejects with `DatabaseError`. */
  execute(sql: string, parameters: readonly unknown[]): Promise<Reply> {
    if (parameters.some(holdsNul)) return Promise.reject(nul())
    return this.#ask({ sql, parameters })
  }

  /** As `execute`, once for each of the rows, which are gone then. */
  executeEach(sql: string, { count, columns, buffers }: Rows): Promise<Reply> {
    return this.#ask({ sql, parameters: [], rows: { count, columns } }, buffers)
  }

  /** What was asked before is answered first. */
  async close(): Promise<void> {
    if (this.#gone !== null) return
    const exit = once(this.#worker, 'exit')
    this.#closing = true
    await this.#ask({ sql: null, parameters: [] })
    await exit
  }

  #ask(request: Omit<Request, 'id'>, transferred: readonly ArrayBuffer[] = []): Promise<Reply> {
    if (this.#gone !== null) return Promise.reject(this.#gone)
    const id = ++this.#sent
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) this.#worker.ref()
      this.#waiting.set(id, { resolve, reject })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      this.#worker.postMessage({ id, ...request }, transferred)
    })
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if (this.#waiting.size === 0 && !this.#closing) this.#worker.unref()
    if (reply.failure) waiting?.reject(new DatabaseError(reply.failure))
    else waiting?.resolve(reply)
  }

  #end(error: DatabaseError): void {
    this.#gone ??= error
    for (const { reject } of this.#waiting.values()) reject(this.#gone)
    this.#waiting.clear()
  }
}

/** SQLite's functions on texts end at it, and so do bound texts: what is stored would be another text than what was given. */
function holdsNul(parameter: unknown): boolean {
  return typeof parameter === 'string' && parameter.includes('\0')
}

function nul(): DatabaseError {
  return new DatabaseError({ message: 'A text with a NUL character cannot be kept.', code: 'NUL', extended: null })
}

function closed(): DatabaseError {
  return new DatabaseError({ message: 'The database is closed.', code: 'CLOSED', extended: null })
}

function crash(error: unknown): DatabaseError {
  const { message, sqliteExtendedCode: extended = null } = error as { message?: string; sqliteExtendedCode?: number }
  return new DatabaseError({ message: message ?? String(error), code: 'CRASHED', extended }, { cause: error })
}
