import { sql, type Kysely } from 'kysely'
import type { StoredRow } from './key-row.ts'
import type { Tables } from './tables.ts'

type Uses = Pick<StoredRow, 'remaining' | 'total_uses' | 'refill' | 'refilled_at'>

/** Rotated keys spend the uses of their latest successor: their rows get those instead of what was left when they were rotated. */
export async function withSharedUses(
  database: Kysely<Tables>,
  rows: readonly StoredRow[],
): Promise<readonly StoredRow[]> {
  const rotated = rows.filter(({ remaining, successor_id }) => remaining !== null && successor_id !== null)
  if (rotated.length === 0) return rows
  const usesOf = await latestUses(
    database,
    rotated.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, ...usesOf.get(row.id) }))
}

async function latestUses(database: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, Uses>> {
  const { rows } = await sql<Uses & { first: string }>`
    with recursive line (first, step, successor_id, remaining, total_uses, refill, refilled_at) as (
      select id, 0, successor_id, remaining, total_uses, refill, refilled_at
        from keys where id in (select value from json_each(${JSON.stringify(ids)}))
      union all
      select line.first, line.step + 1, keys.successor_id, keys.remaining, keys.total_uses, keys.refill, keys.refilled_at
        from line join keys on keys.id = line.successor_id where keys.remaining is not null
    )
    select first, remaining, total_uses, refill, refilled_at, max(step) from line group by first`.execute(database)
  return new Map(
    rows.map(({ first, remaining, total_uses, refill, refilled_at }) => [
      first,
      { remaining, total_uses, refill, refilled_at },
    ]),
  )
}
