import { randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import { sql, type Kysely } from 'kysely'
import type { AccountsDatabase, Store } from '../store.ts'
import { SqliteAuditStore } from './audit-store.ts'
import { backup, privateMode } from './backup.ts'
import { editionOf, Versions } from './counters.ts'
import { forgetSilent, SqliteDeciderStore } from './decider-store.ts'
import { forget } from './forget.ts'
import { SqliteKeyStore } from './key-store.ts'
import { migrate } from './migrate.ts'
import { openReader, openWriter } from './open-database.ts'
import { SqlitePeopleStore } from './people-store.ts'
import { SqliteProjectStore } from './project-store.ts'
import { SqliteRefusalStore } from './refusal-store.ts'
import type { Tables } from './tables.ts'
import { Transactions } from './transactions.ts'
import { SqliteUsageStore } from './usage-store.ts'
import { SqliteWebhookStore } from './webhook-store.ts'

const secretBytes = 32

/** Everything in one file, in threads of their own: one connection writes, one answers questions meanwhile. */
export class SqliteStore implements Store {
  readonly keys: SqliteKeyStore
  readonly projects: SqliteProjectStore
  readonly people: SqlitePeopleStore
  readonly refusals: SqliteRefusalStore
  readonly usage: SqliteUsageStore
  readonly audit: SqliteAuditStore
  readonly webhooks: SqliteWebhookStore
  readonly deciders: SqliteDeciderStore
  readonly #file: string
  readonly #writer: Kysely<Tables>
  readonly #reader: Kysely<Tables>
  readonly #transactions: Transactions

  /**
   * Opens the database, which is made if there is none, readable by its owner alone, and brings its schema up to date.
   * Rejects with `DatabaseTooNew` when a later version wrote it, with `DatabaseError` when it cannot be read.
   */
  static async open(file: string): Promise<SqliteStore> {
    await (await open(file, 'a', privateMode)).close()
    const writer = openWriter(file)
    try {
      await migrate(writer)
      return new SqliteStore(file, writer, openReader(file), await editionOf(writer))
    } catch (error) {
      await writer.destroy().catch(() => {})
      throw error
    }
  }

  private constructor(file: string, writer: Kysely<Tables>, reader: Kysely<Tables>, edition: number) {
    this.#file = file
    this.#writer = writer
    this.#reader = reader
    this.#transactions = new Transactions(writer, edition)
    const versions = new Versions(reader)
    this.keys = new SqliteKeyStore(reader, this.#transactions, versions)
    this.projects = new SqliteProjectStore(reader, this.#transactions, versions)
    this.people = new SqlitePeopleStore(reader, this.#transactions)
    this.refusals = new SqliteRefusalStore(reader, this.#transactions)
    this.usage = new SqliteUsageStore(reader, this.#transactions)
    this.audit = new SqliteAuditStore(reader)
    this.webhooks = new SqliteWebhookStore(reader, this.#transactions)
    this.deciders = new SqliteDeciderStore(reader, this.#transactions)
  }

  get accounts(): AccountsDatabase {
    return { db: this.#writer, type: 'sqlite' }
  }

  async secret(name: string): Promise<Uint8Array> {
    const find = this.#reader.selectFrom('secrets').select('value').where('name', '=', name)
    const known = await find.executeTakeFirst()
    if (known) return known.value
    await this.#transactions.run((transaction) =>
      transaction
        .insertInto('secrets')
        .values({ name, value: randomBytes(secretBytes) })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    )
    return (await find.executeTakeFirstOrThrow()).value
  }

  async *forget(now: number): AsyncIterable<void> {
    await this.#transactions.run((transaction) => forgetSilent(transaction, now))
    yield* forget(this.#transactions, await this.projects.all(), now)
  }

  backup(file: string): Promise<void> {
    return backup(this.#file, file)
  }

  adopt(edition: number): void {
    this.#transactions.adopt(edition)
  }

  /** Asks both threads; what is changed before is on disk. */
  async ping(): Promise<void> {
    await Promise.all([this.#transactions.run(async () => {}), sql`select 1`.execute(this.#reader)])
  }

  /** Changes that were asked for are done first. */
  async close(): Promise<void> {
    await this.#transactions.run(async () => {}).catch(() => {})
    await Promise.all([this.#writer.destroy(), this.#reader.destroy()])
  }
}
