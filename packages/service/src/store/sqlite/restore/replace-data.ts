import { sql, type Transaction } from 'kysely'
import { editionOf } from '../counters.ts'
import { applicationId, schemaNumber } from '../migrate.ts'
import { migrations } from '../migrations/index.ts'
import { openRestorer } from '../open-database.ts'
import type { Tables } from '../tables.ts'
import { RestoreRefused } from './restore-refused.ts'

/** The data in use are of another form than this program's, so it cannot put others in their place row by row. */
export class OtherForm extends Error {
  override readonly name = 'OtherForm'
}

/**
 * Puts the data of `copy` (see `checkedCopy`) in the place of those in the database, in one transaction: whoever has it open
 * sees all of the old or all of the new, and a crash leaves the old.
 *
 * @param keep asked while nobody else can write: what it copies is the last there was. If it rejects, nothing is replaced.
 */
export async function replaceData(databaseFile: string, copy: string, keep: () => Promise<void>): Promise<void> {
  const database = openRestorer(databaseFile)
  try {
    await sql`attach database ${copy} as restored`.execute(database)
    await database.transaction().execute(async (transaction) => {
      await refuseOtherForm(transaction)
      await keep()
      await replace(transaction)
    })
  } finally {
    await database.destroy()
  }
}

async function refuseOtherForm(transaction: Transaction<Tables>): Promise<void> {
  const { rows } = await sql<{ application_id: number }>`pragma main.application_id`.execute(transaction)
  if (rows[0]?.application_id !== applicationId) throw new OtherForm('The data in use are not of why401.')
  const [applied, known] = [await schemaNumber(transaction), migrations.at(-1)?.number]
  if (applied !== known) throw new OtherForm(`The data in use have schema ${applied}, this version of why401 ${known}.`)
}

interface SchemaRow {
  readonly type: 'table' | 'index' | 'trigger' | 'view'
  readonly name: string
  readonly sql: string
}

async function replace(transaction: Transaction<Tables>): Promise<void> {
  const schema = await schemaOf(transaction, 'main')
  if (JSON.stringify(schema) !== JSON.stringify(await schemaOf(transaction, 'restored')))
    throw new RestoreRefused('The backup has other tables than this version of why401 makes.')
  // They keep the audit log from being changed, which is what happens here.
  const triggers = schema.filter(({ type }) => type === 'trigger')
  for (const { name } of triggers) await sql`drop trigger ${sql.id('main', name)}`.execute(transaction)
  for (const { name } of schema.filter(({ type }) => type === 'table')) await replaceRows(transaction, name)
  await repointPolicies(transaction)
  for (const { sql: made } of triggers) await sql.raw(made).execute(transaction)
  await sql.raw(`pragma main.user_version = ${await nextEdition(transaction)}`).execute(transaction)
}

async function schemaOf(transaction: Transaction<Tables>, name: 'main' | 'restored'): Promise<readonly SchemaRow[]> {
  const { rows } = await sql<SchemaRow>`
    select type, name, sql from ${sql.id(name, 'sqlite_schema')} where sql is not null order by name`.execute(
    transaction,
  )
  return rows
}

type Own = (transaction: Transaction<Tables>) => Promise<unknown>

/** Tables that do not simply become those of the backup. */
const ofTheirOwn: Readonly<Record<string, Own>> = {
  /** They never go back: who asks what was written since a version would not hear of changes. */
  counters: (transaction) =>
    sql`
      update main.counters set value = 1 + max(value, (
        select restored.value from restored.counters as restored where restored.name = main.counters.name))`.execute(
      transaction,
    ),
  /** A policy is never another one's number: processes have them in memory. See `repointPolicies`. */
  policies: (transaction) =>
    sql`
      insert into main.policies (body)
      select body from restored.policies where body not in (select body from main.policies) order by id`.execute(
      transaction,
    ),
  /** Running processes sign with those that they have in memory. Of one installation they are the same. */
  secrets: (transaction) => sql`insert or ignore into main.secrets select * from restored.secrets`.execute(transaction),
  /** Those that run now, which those of the backup do not. */
  deciders: async () => {},
  /** Of the form of the tables, which stays. */
  migrations: async () => {},
}

async function replaceRows(transaction: Transaction<Tables>, table: string): Promise<void> {
  const own = ofTheirOwn[table]
  if (own !== undefined) return void (await own(transaction))
  await sql`delete from ${sql.id('main', table)}`.execute(transaction)
  // Word for word what SQLite copies page by page, indexes included: tables of one form, the first one empty.
  await sql`insert into ${sql.id('main', table)} select * from ${sql.id('restored', table)}`.execute(transaction)
}

/** Policies of another installation, or of another course of this one, have other numbers here. */
async function repointPolicies(transaction: Transaction<Tables>): Promise<void> {
  await sql`create temp table repointed (was integer primary key, is_now integer not null)`.execute(transaction)
  await sql`
    insert into repointed
    select backup.id, own.id from restored.policies as backup join main.policies as own on own.body = backup.body
    where own.id <> backup.id`.execute(transaction)
  await sql`
    update main.keys set policy_id = (select is_now from repointed where was = policy_id)
    where policy_id in (select was from repointed)`.execute(transaction)
  await sql`drop table repointed`.execute(transaction)
}

async function nextEdition(transaction: Transaction<Tables>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma restored.user_version`.execute(transaction)
  return 1 + Math.max(rows[0]?.user_version ?? 0, await editionOf(transaction))
}
