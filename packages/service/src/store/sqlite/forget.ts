import { sql, type Transaction } from 'kysely'
import type { ProjectSettings } from '../../model/project.ts'
import type { Tables } from './tables.ts'
import type { Transactions } from './transactions.ts'

const dayMs = 86_400_000
/** Rows of one statement: some milliseconds, then others get their turn. */
const perStatement = 5000

/** Who uses a key is usage, a delivered message a record. Keys stay: what is said of a key on day 90 is still true. */
export async function forget(
  transactions: Transactions,
  projects: readonly { readonly id: string; readonly settings: ProjectSettings }[],
  now: number,
): Promise<void> {
  for (const { id, settings } of projects) {
    const refusalsFrom = now - settings.keepRefusalsDays * dayMs
    const usageFrom = now - settings.keepUsageDays * dayMs
    await inParts(
      transactions,
      sql`
      delete from refusals where project_id = ${id} and at < ${refusalsFrom}`,
    )
    await inParts(
      transactions,
      sql`
      delete from refusal_counts where project_id = ${id} and hour < ${refusalsFrom}`,
    )
    await inParts(
      transactions,
      sql`
      delete from deliveries
      where project_id = ${id} and at < ${refusalsFrom} and ifnull(delivered_at, failed_at) is not null`,
    )
    await inParts(
      transactions,
      sql`
      delete from usage where project_id = ${id} and hour < ${usageFrom}`,
    )
    await inParts(
      transactions,
      sql`
      delete from project_usage where project_id = ${id} and hour < ${usageFrom}`,
    )
    await inParts(
      transactions,
      sql`
      delete from callers
      where last_seen_at < ${usageFrom}
        and exists (select 1 from keys where keys.id = callers.key_id and keys.project_id = ${id})`,
    )
  }
}

async function inParts(transactions: Transactions, statement: ReturnType<typeof sql>): Promise<void> {
  let deleted: bigint
  do {
    deleted = await transactions.run((transaction: Transaction<Tables>) => deletePart(transaction, statement))
  } while (deleted === BigInt(perStatement))
}

async function deletePart(transaction: Transaction<Tables>, statement: ReturnType<typeof sql>): Promise<bigint> {
  const { numAffectedRows } = await sql`${statement} limit ${perStatement}`.execute(transaction)
  return numAffectedRows ?? 0n
}
