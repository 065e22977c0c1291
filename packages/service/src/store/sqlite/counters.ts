import { CompiledQuery, type Kysely, type Transaction } from 'kysely'
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

/** The counters as they stand, for those who ask many times a second: questions of one turn are one query. */
export class Versions {
  readonly #reader: Kysely<Tables>
  #asked: Promise<readonly Counter[]> | null = null

  constructor(reader: Kysely<Tables>) {
    this.#reader = reader
  }

  async of(name: CounterName): Promise<number> {
    if (this.#asked === null) {
      this.#asked = readCounters(this.#reader)
      queueMicrotask(() => (this.#asked = null))
    }
    return valueOf(await this.#asked, name)
  }
}

type Counter = Tables['counters']

const allCounters = CompiledQuery.raw('select name, value from counters')

async function readCounters(database: Kysely<Tables>): Promise<readonly Counter[]> {
  return (await database.executeQuery(allCounters)).rows as readonly Counter[]
}

function valueOf(counters: readonly Counter[], name: CounterName): number {
  const counter = counters.find((one) => one.name === name)
  if (counter === undefined) throw new Error(`There is no counter of ${name}.`)
  return counter.value
}
