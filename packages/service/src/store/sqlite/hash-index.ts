import { sql, type Kysely } from 'kysely'
import type { Tables } from './tables.ts'

const perBatch = 50_000

/** Reads the index on the hashes alone, in its order; one text per batch, as a row per key takes a hundred times longer. */
export async function* hashIndex(reader: Kysely<Tables>): AsyncIterable<Uint8Array> {
  for (let after: Uint8Array = new Uint8Array(); ;) {
    const { rows } = await sql<{ starts: string | null; last: Uint8Array }>`
      select group_concat(hex(substr(hash, 1, 8)), '') as starts, max(hash) as last
      from (select hash from keys where hash > ${after} order by hash limit ${perBatch})`.execute(reader)
    const [batch] = rows
    if (batch === undefined || batch.starts === null) return
    yield Buffer.from(batch.starts, 'hex')
    after = batch.last
  }
}
