import { sql, type Kysely, type Transaction } from 'kysely'
import { editionOf } from './counters.ts'
import { DatabaseError } from './database-error.ts'
import type { Tables } from './tables.ts'

type Work<Result> = (transaction: Transaction<Tables>) => Promise<Result>

interface Job {
  /** Of the data that the change is about. */
  readonly edition: number
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
 *
 * A change that was decided on data in whose place a backup has come since is not made to those: it rejects.
 */
export class Transactions {
  readonly #database: Kysely<Tables>
  #edition: number
  #waiting: Job[] = []
  #running = false

  constructor(database: Kysely<Tables>, edition = 0) {
    this.#database = database
    this.#edition = edition
  }

  /** From now on changes are about the data of this edition. */
  adopt(edition: number): void {
    this.#edition = edition
  }

  run<Result>(work: Work<Result>, edition = this.#edition): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ edition, work, resolve: resolve as Job['resolve'], reject })
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
        const edition = await editionOf(transaction)
        for (const job of group) {
          if (job.edition === edition) settled.push(await attempt(transaction, job))
          else settled.push(() => job.reject(replaced()))
        }
        return settled
      })
      for (const tell of settle) tell()
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }
}

function replaced(): DatabaseError {
  const message = 'A backup was restored in the meantime: ask again.'
  return new DatabaseError({ message, code: 'REPLACED', extended: null })
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
