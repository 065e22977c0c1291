import { sql, type Kysely, type RawBuilder, type Selectable, type Transaction } from 'kysely'
import { clocksDifferMs, goneAfterMs, type Acknowledgement, type Decider, type Followed } from '../../model/decider.ts'
import type { DeciderStore } from '../store.ts'
import type { Tables } from './tables.ts'
import type { Transactions } from './transactions.ts'

export class SqliteDeciderStore implements DeciderStore {
  readonly #reader: Kysely<Tables>
  readonly #transactions: Transactions

  constructor(reader: Kysely<Tables>, transactions: Transactions) {
    this.#reader = reader
    this.#transactions = transactions
  }

  report(decider: Decider, followed: readonly Followed[]): Promise<void> {
    return this.#transactions.run(async (transaction) => {
      const row = deciderRow(decider)
      await transaction
        .insertInto('deciders')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute()
      for (const { after, version, at } of followed) {
        await acknowledge(transaction, row, at, sql`version > ${after} and version <= ${version}`)
      }
    })
  }

  leave(id: string, at: number): Promise<void> {
    return this.#transactions.run(async (transaction) => {
      const row = await transaction.deleteFrom('deciders').where('id', '=', id).returningAll().executeTakeFirst()
      if (row) await acknowledge(transaction, { ...row, last_heard_at: at }, at, sql`version > ${row.version}`)
    })
  }

  async all(): Promise<readonly Decider[]> {
    const rows = await this.#reader.selectFrom('deciders').selectAll().orderBy('started_at').orderBy('id').execute()
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      startedAt: row.started_at,
      version: row.version,
      lastHeardAt: row.last_heard_at,
    }))
  }

  async acknowledgements(keyId: string, revokedAt: number): Promise<readonly Acknowledgement[]> {
    const rows = await this.#reader
      .selectFrom('acknowledgements')
      .selectAll()
      .where('key_id', '=', keyId)
      .where('revoked_at', '=', revokedAt)
      .orderBy(({ eb }) => eb('at', 'is', null))
      .orderBy('at')
      .orderBy('decider_id')
      .execute()
    return rows.map((row) => ({
      deciderId: row.decider_id,
      name: row.name,
      at: row.at,
      lastHeardAt: row.last_heard_at,
    }))
  }
}

/** Of revocations while they might still have been alive it stays known that they never told. */
export async function forgetSilent(transaction: Transaction<Tables>, now: number): Promise<void> {
  const gone = await transaction
    .deleteFrom('deciders')
    .where('last_heard_at', '<', now - goneAfterMs)
    .returningAll()
    .execute()
  for (const row of gone) {
    const until = row.last_heard_at + goneAfterMs
    await acknowledge(transaction, row, null, sql`version > ${row.version} and revoked_at <= ${until}`)
  }
}

/** Enters a time, or that there is none, for keys that are revoked. What was told stays. */
async function acknowledge(
  transaction: Transaction<Tables>,
  { id, name, started_at: startedAt, last_heard_at: heardAt }: Selectable<Tables['deciders']>,
  at: number | null,
  which: RawBuilder<unknown>,
): Promise<void> {
  await sql`
    insert into acknowledgements (key_id, revoked_at, decider_id, name, at, last_heard_at)
    select id, revoked_at, ${id}, ${name}, ${at}, ${heardAt} from keys indexed by keys_revoked
    where revoked_at >= ${startedAt - clocksDifferMs} and revoked_at is not null and ${which}
    on conflict do update set at = excluded.at, last_heard_at = excluded.last_heard_at where at is null
  `.execute(transaction)
}

function deciderRow(decider: Decider): Selectable<Tables['deciders']> {
  return {
    id: decider.id,
    name: decider.name,
    started_at: decider.startedAt,
    version: decider.version,
    last_heard_at: decider.lastHeardAt,
  }
}
