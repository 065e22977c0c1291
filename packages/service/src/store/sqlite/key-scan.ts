import { sql, type Kysely } from 'kysely'
import type { StoredRow } from './key-row.ts'
import type { Tables } from './tables.ts'

const columns = [
  'seq',
  'id',
  'project_id',
  'keyspace_id',
  'environment',
  'start',
  'hint',
  'name',
  'external_id',
  'owner',
  'search',
  'tags',
  'metadata',
  'policy_id',
  'created_at',
  'created_by',
  'effective_at',
  'expires_at',
  'disabled_at',
  'revoked_at',
  'revoke_reason',
  'revoke_note',
  'successor_id',
  'predecessor_id',
  'superseded_at',
  'grace_ends_at',
  'grace_limit_at',
  'grace_on_first_use_ms',
  'remaining',
  'total_uses',
  'refill',
  'refilled_at',
  'arrivals',
  'last_used_at',
  'version',
] as const satisfies readonly Exclude<keyof StoredRow, 'hash'>[]

/** Does not compile when a column is missing above. */
type Columns = Exclude<keyof StoredRow, 'hash'> extends (typeof columns)[number] ? typeof columns : never
const names: Columns = columns

/**
 * Rows of keys in batches. A batch comes as one JSON text, because a value that crosses a thread on its own costs more
 * than to write and to read it: half the time for all keys.
 */
export async function* scanRows(reader: Kysely<Tables>, batch: number): AsyncIterable<readonly StoredRow[]> {
  const values = sql.join([...names.map((name) => sql.ref(name)), sql`hex(hash)`])
  for (let after = 0; ;) {
    const { rows } = await sql<{ batch: string }>`
      select json_group_array(json_array(${values})) as batch
      from (select * from keys where seq > ${after} order by seq limit ${batch})`.execute(reader)
    const parsed = (JSON.parse(rows[0]?.batch ?? '[]') as unknown[][]).map(rowOf)
    const last = parsed.at(-1)
    if (last === undefined) return
    yield parsed
    after = last.seq
  }
}

function rowOf(values: readonly unknown[]): StoredRow {
  const row: Record<string, unknown> = {}
  for (let at = 0; at < names.length; at++) row[names[at]!] = values[at]
  row['hash'] = Buffer.from(values.at(-1) as string, 'hex')
  return row as unknown as StoredRow
}
