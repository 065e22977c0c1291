import { sql, type Kysely, type Transaction } from 'kysely'
import type { KeyPolicy, KeyRecord } from '../../model/key.ts'
import type { Counted, LastUse, Meter } from '../../model/records.ts'
import {
  StoreConflict,
  type KeyEnd,
  type KeyFilter,
  type KeyPatch,
  type KeyStore,
  type Note,
  type Page,
  type Place,
  type StoredKey,
} from '../store.ts'
import { nextVersion, type Versions } from './counters.ts'
import { isUniqueViolation } from './database-error.ts'
import { hashBytes, hashText } from './hash-bytes.ts'
import { hashIndex } from './hash-index.ts'
import { insertRows } from './insert-rows.ts'
import { countKeys, listKeys } from './key-list.ts'
import { keyRecord, newRow, patchedColumns, storedKey, type StoredRow } from './key-row.ts'
import { scanRows } from './key-scan.ts'
import { record } from './ledger.ts'
import { savingLastUses, savingMeters } from './meters.ts'
import { Policies } from './policies.ts'
import { withSharedUses } from './shared-uses.ts'
import type { Tables } from './tables.ts'
import type { Transactions } from './transactions.ts'

export class SqliteKeyStore implements KeyStore {
  readonly #reader: Kysely<Tables>
  readonly #transactions: Transactions
  readonly #versions: Versions
  readonly #policies = new Policies()

  constructor(reader: Kysely<Tables>, transactions: Transactions, versions: Versions) {
    this.#reader = reader
    this.#transactions = transactions
    this.#versions = versions
  }

  insert(records: readonly KeyRecord[], note: Note): Promise<readonly KeyRecord[]> {
    const [first] = records
    if (first === undefined) return Promise.resolve([])
    const { projectId } = first
    if (records.some((key) => key.projectId !== projectId)) throw new TypeError('Keys of one project at a time.')
    return this.#change(async (transaction) => {
      const written = await this.#write(transaction, records)
      await record(transaction, projectId, idsOf(records), note)
      return written
    })
  }

  change(
    projectId: string,
    id: string,
    change: (record: KeyRecord) => KeyPatch | null,
    note: Note,
  ): Promise<KeyRecord | null> {
    return this.#change(async (transaction) => {
      const before = await this.#find(transaction, projectId, id)
      const patch = before && change(before.record)
      if (!before || !patch) return null
      const changed = await this.#patch(transaction, before.record, patch)
      await record(transaction, projectId, [id], note)
      return changed
    })
  }

  rotate(
    projectId: string,
    id: string,
    patch: KeyPatch,
    successor: KeyRecord,
    note: Note,
  ): Promise<readonly [KeyRecord, KeyRecord] | null> {
    if (successor.projectId !== projectId) throw new TypeError('A successor belongs to the project of its predecessor.')
    return this.#change(async (transaction) => {
      const before = await this.#find(transaction, projectId, id)
      if (!before || before.record.successorId !== null || before.record.revokedAt !== null) return null
      const uses = successor.uses && before.record.uses
      const [written] = await this.#write(transaction, [{ ...successor, uses }])
      const changed = await this.#patch(transaction, before.record, patch)
      await record(transaction, projectId, [id, successor.id], note)
      return [changed, written!] as const
    })
  }

  changeWithSuccessor(
    projectId: string,
    id: string,
    change: (record: KeyRecord, successor: KeyRecord) => readonly [KeyPatch, KeyPatch] | null,
    note: Note,
  ): Promise<readonly [KeyRecord, KeyRecord] | null> {
    return this.#change(async (transaction) => {
      const { record: old } = (await this.#find(transaction, projectId, id)) ?? {}
      const successor = old?.successorId ? await this.#find(transaction, projectId, old.successorId) : null
      const patches = old && successor && change(old, successor.record)
      if (!patches) return null
      const changed = await this.#patch(transaction, old, patches[0])
      const other = await this.#patch(transaction, successor.record, patches[1])
      await record(transaction, projectId, [id, successor.record.id], note)
      return [changed, other] as const
    })
  }

  async byHash(hash: string): Promise<StoredKey | null> {
    const [key] = await this.byHashes([hash])
    return key ?? null
  }

  async byHashes(hashes: readonly string[]): Promise<readonly StoredKey[]> {
    const bytes = hashes.map(hashBytes).filter((hash) => hash !== null)
    const found: StoredKey[] = []
    for (let from = 0; from < bytes.length; from += hashesPerQuery) {
      const part = bytes.slice(from, from + hashesPerQuery)
      const rows = await this.#reader.selectFrom('keys').selectAll().where('hash', 'in', part).execute()
      found.push(...(await this.#withPolicies(this.#reader, rows)))
    }
    return found
  }

  byId(projectId: string, id: string): Promise<StoredKey | null> {
    return this.#find(this.#reader, projectId, id)
  }

  async list(projectId: string, filter: KeyFilter, page: Page, now: number) {
    const { rows, cursor } = await listKeys(this.#reader, projectId, filter, page, now)
    return { items: recordsOf(await this.#withPolicies(this.#reader, rows)), cursor }
  }

  count(projectId: string, filter: KeyFilter, now: number): Promise<number> {
    return countKeys(this.#reader, projectId, filter, now)
  }

  hashIndex(): AsyncIterable<Uint8Array> {
    return hashIndex(this.#reader)
  }

  async *scan(batch: number): AsyncIterable<readonly StoredKey[]> {
    for await (const rows of scanRows(this.#reader, batch)) yield await this.#withPolicies(this.#reader, rows)
  }

  async changesSince(version: number) {
    // The version is read first: a key that is written in between comes twice rather than never.
    const { version: current, edition } = await this.#versions.ofKeys()
    if (current <= version) return { version: current, edition, hashes: [] }
    const rows = await this.#reader.selectFrom('keys').select('hash').where('version', '>', version).execute()
    return { version: current, edition, hashes: rows.map(({ hash }) => hashText(hash)) }
  }

  saveMeters(meters: Iterable<Meter>, { by, edition }: Counted = {}): Promise<void> {
    return this.#transactions.run(savingMeters(meters, by), edition)
  }

  saveLastUses(uses: Iterable<LastUse>, by?: Counted['by']): Promise<void> {
    return this.#transactions.run(savingLastUses(uses, by))
  }

  async lastUserOf(projectId: string, id: string): Promise<string | null> {
    const keys = this.#reader.selectFrom('keys').select('last_used_by')
    const row = await keys.where('id', '=', id).where('project_id', '=', projectId).executeTakeFirst()
    return row?.last_used_by ?? null
  }

  async endingBetween(end: KeyEnd, from: Place, to: number, limit: number): Promise<readonly KeyRecord[]> {
    const column = end === 'expiresAt' ? 'expires_at' : 'grace_ends_at'
    const keys = this.#reader.selectFrom('keys').selectAll().where('revoked_at', 'is', null)
    const rows = await keys
      .where(isBehind(column, from))
      .where(column, '<', to)
      .orderBy(column)
      .orderBy('id')
      .limit(limit)
      .execute()
    return recordsOf(await this.#withPolicies(this.#reader, rows))
  }

  async endingSince(from: Place, to: number, limit: number): Promise<readonly KeyRecord[]> {
    const keys = this.#reader.selectFrom('keys').selectAll().where('revoked_at', 'is', null)
    const rows = await keys
      .where(isBehind('version', from))
      .where(({ or, eb }) => or([eb('expires_at', '<', to), eb('grace_ends_at', '<', to)]))
      .orderBy('version')
      .orderBy('id')
      .limit(limit)
      .execute()
    return recordsOf(await this.#withPolicies(this.#reader, rows))
  }

  async #change<Result>(work: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    try {
      return await this.#transactions.run(work)
    } catch (error) {
      if (isUniqueViolation(error)) throw new StoreConflict('A key of this id or hash exists.', { cause: error })
      throw error
    }
  }

  async #find(database: Kysely<Tables>, projectId: string, id: string): Promise<StoredKey | null> {
    const query = database.selectFrom('keys').selectAll().where('id', '=', id).where('project_id', '=', projectId)
    const [key] = await this.#withPolicies(database, await query.execute())
    return key ?? null
  }

  async #withPolicies(database: Kysely<Tables>, rows: readonly StoredRow[]): Promise<StoredKey[]> {
    const policyOf = await this.#policies.load(
      database,
      rows.map((row) => row.policy_id),
    )
    return (await withSharedUses(database, rows)).map((row) => storedKey(row, policyOf(row.policy_id)))
  }

  async #write(transaction: Transaction<Tables>, records: readonly KeyRecord[]): Promise<readonly KeyRecord[]> {
    const version = await nextVersion(transaction, 'keys')
    const policyIds = new Map<KeyPolicy, number>()
    for (const { policy } of records) {
      if (!policyIds.has(policy)) policyIds.set(policy, await this.#policies.idOf(transaction, policy))
    }
    const rows = records.map((key) => newRow(key, policyIds.get(key.policy)!, version))
    await insertRows(transaction, 'keys', rows)
    if (records.some(({ tags }) => tags.length > 0)) await fileTags(transaction, version)
    return records.map((key) => ({ ...key, version }))
  }

  async #patch(transaction: Transaction<Tables>, before: KeyRecord, patch: KeyPatch): Promise<KeyRecord> {
    const version = await nextVersion(transaction, 'keys')
    const policyId = patch.policy ? await this.#policies.idOf(transaction, patch.policy) : null
    const row = await transaction
      .updateTable('keys')
      .set(patchedColumns(before, patch, policyId, version))
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    if (patch.tags) {
      await transaction.deleteFrom('key_tags').where('seq', '=', row.seq).execute()
      await fileTags(transaction, version)
    }
    const [shown] = await withSharedUses(transaction, [row])
    return keyRecord(shown ?? row, patch.policy ?? before.policy)
  }
}

/** Far below the number of values that SQLite binds. */
const hashesPerQuery = 256

function idsOf(records: readonly KeyRecord[]): string[] {
  return records.map(({ id }) => id)
}

function recordsOf(keys: readonly StoredKey[]): KeyRecord[] {
  return keys.map(({ record }) => record)
}

/** Of the keys that the change of this version wrote. */
async function fileTags(transaction: Transaction<Tables>, version: number): Promise<void> {
  await sql`
    insert into key_tags
    select distinct project_id, tag.value, seq from keys, json_each(keys.tags) as tag where version = ${version}
  `.execute(transaction)
}

/** At first by the number alone, for which there is an index. */
function isBehind(column: 'expires_at' | 'grace_ends_at' | 'version', { at, after }: Place) {
  const number = sql.ref(column)
  return sql<boolean>`${number} >= ${at} and (${number} > ${at} or id > ${after ?? ''})`
}
