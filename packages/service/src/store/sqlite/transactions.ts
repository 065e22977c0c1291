import { sql, type Kysely, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

type Work<Result> = (transaction: Transaction<Tables>) => Promise<Result>

interface Job {
  readonly work: Work<unknown>
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
}

/** Changes that wait while the disk is busy go to it together, but so few that none waits long for the others. */
const maxGroup = 32

/**
 * Changes, each all or nothing, each durable when it resolves, one after another.
 *
 * What came in while the last commit was on its way to the disk shares the next one. Every change has a savepoint
 * of its own, so one that fails takes back only itself.
 */
export class Transactions {
  readonly #database: Kysely<Tables>
  #waiting: Job[] = []
  #running = false

  constructor(database: Kysely<Tables>) {
    this.#database = database
  }

  run<Result>(work: Work<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as Job['resolve'], reject })
      if (!this.#running) void this.#drain()
    })
  }

  async #drain(): Promise<void> {
    this.#running = true
    while (this.#waiting.length > 0) {
      const group = this.#waiting.slice(0, maxGroup)
      this.#waiting = this.#waiting.slice(maxGroup)
      await this.#commit(group)
    }
    this.#running = false
  }

  async #commit(group: readonly Job[]): Promise<void> {
    try {
      const settle = await this.#database.transaction().execute(async (transaction) => {
        const settled: (() => void)[] = []
        for (const job of group) settled.push(await attempt(transaction, job))
        return settled
      })
      for (const tell of settle) tell()
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }
}

/** Returns how to tell the caller, once the whole group is on disk. */
async function attempt(transaction: Transaction<Tables>, { work, resolve, reject }: Job): Promise<() => void> {
  await sql`savepoint change`.execute(transaction)
  try {
    const result = await work(transaction)
    await sql`release change`.execute(transaction)
    return () => resolve(result)
  } catch (error) {
    await sql`rollback to change`.execute(transaction)
    await sql`release change`.execute(transaction)
    return () => reject(error)
  }
}
