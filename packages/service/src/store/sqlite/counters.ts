import { CompiledQuery, sql, type Kysely, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

type CounterName = Tables['counters']['name']

/** The number of this change, which its records carry as their version. */
export async function nextVersion(transaction: Transaction<Tables>, name: CounterName): Promise<number> {
  const { value } = await transaction
    .updateTable('counters')
    .set(({ eb }) => ({ value: eb('value', '+', 1) }))
    .where('name', '=', name)
    .returning('value')
    .executeTakeFirstOrThrow()
  return value
}

export async function currentVersion(transaction: Transaction<Tables>, name: CounterName): Promise<number> {
  return valueOf(await readCounters(transaction), name)
}

/** Which data these are: grows when a backup takes their place. */
export async function editionOf(database: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(database)
  return rows[0]?.user_version ?? 0
}

/** The counters as they stand, for those who ask many times a second: questions of one turn are one query. */
export class Versions {
  readonly #reader: Kysely<Tables>
  #asked: Promise<readonly Counter[]> | null = null

  constructor(reader: Kysely<Tables>) {
    this.#reader = reader
  }

  async of(name: CounterName): Promise<number> {
    return valueOf(await this.#ask(), name)
  }

  /** Of keys, and of which data: both as of one moment. */
  async ofKeys(): Promise<{ readonly version: number; readonly edition: number }> {
    const counters = await this.#ask()
    return { version: valueOf(counters, 'keys'), edition: valueOf(counters, edition) }
  }

  #ask(): Promise<readonly Counter[]> {
    if (this.#asked === null) {
      this.#asked = readCounters(this.#reader)
      queueMicrotask(() => (this.#asked = null))
    }
    return this.#asked
  }
}

/** Stands in the file's header, not among the counters: every connection sees it, whatever tables it knows. */
const edition = 'edition'

interface Counter {
  readonly name: CounterName | typeof edition
  readonly value: number
}

const allCounters = CompiledQuery.raw(
  `select name, value from counters union all select '${edition}', user_version from pragma_user_version`,
)

async function readCounters(database: Kysely<Tables>): Promise<readonly Counter[]> {
  return (await database.executeQuery(allCounters)).rows as readonly Counter[]
}

function valueOf(counters: readonly Counter[], name: Counter['name']): number {
  const counter = counters.find((one) => one.name === name)
  if (counter === undefined) throw new Error(`There is no counter of ${name}.`)
  return counter.value
}
