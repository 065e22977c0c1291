import { sql, type RawBuilder } from 'kysely'
import type { ProjectSettings } from '../../model/project.ts'
import { noProject } from '../../model/records.ts'
import { keepNobodysDays } from '../store.ts'
import type { Transactions } from './transactions.ts'

const dayMs = 86_400_000
/** Rows of one statement: a few milliseconds, then others get their turn. */
const perStatement = 500

interface Outdated {
  readonly table: string
  /** Columns that tell a row. */
  readonly key: readonly string[]
  readonly where: RawBuilder<unknown>
}

/** Keys stay: what is said of one on day 90 is still true. */
export async function* forget(
  transactions: Transactions,
  projects: readonly { readonly id: string; readonly settings: ProjectSettings }[],
  now: number,
): AsyncIterable<void> {
  yield* deleteInParts(transactions, { table: 'links', key: ['id'], where: sql`expires_at < ${now - dayMs}` })
  const today = new Date(now).toISOString()
  yield* deleteInParts(transactions, { table: 'session', key: ['id'], where: sql`"expiresAt" < ${today}` })
  yield* deleteInParts(transactions, outdatedOwn(noProject, now - keepNobodysDays * dayMs))
  for (const { id, settings } of projects) {
    const refusalsFrom = now - settings.keepRefusalsDays * dayMs
    const usageFrom = now - settings.keepUsageDays * dayMs
    for (const part of [...outdatedRecords(id, refusalsFrom), ...outdatedUsage(id, usageFrom)]) {
      yield* deleteInParts(transactions, part)
    }
  }
}

/** Refusals of callers of the service itself. */
function outdatedOwn(projectId: string, from: number): Outdated {
  return { table: 'own_refusals', key: ['seq'], where: sql`project_id = ${projectId} and at < ${from}` }
}

/** Refusals, and messages that were delivered or given up. */
function outdatedRecords(projectId: string, from: number): Outdated[] {
  return [
    outdatedOwn(projectId, from),
    { table: 'refusals', key: ['seq'], where: sql`project_id = ${projectId} and at < ${from}` },
    {
      table: 'refusal_counts',
      key: ['project_id', 'hour', 'code', 'network', 'route', 'keyspace_id', 'environment'],
      where: sql`project_id = ${projectId} and hour < ${from}`,
    },
    {
      table: 'deliveries',
      key: ['seq'],
      where: sql`project_id = ${projectId} and at < ${from} and ifnull(delivered_at, failed_at) is not null`,
    },
  ]
}

/** Counts, who used a key, for what, and which process knew of its revocation. */
function outdatedUsage(projectId: string, from: number): Outdated[] {
  const isOurs = (table: string) =>
    sql`exists (select 1 from keys where keys.id = ${sql.ref(`${table}.key_id`)} and keys.project_id = ${projectId})`
  return [
    {
      table: 'usage',
      key: ['key_id', 'hour', 'outcome'],
      where: sql`project_id = ${projectId} and hour < ${from}`,
    },
    {
      table: 'project_usage',
      key: ['project_id', 'hour', 'outcome'],
      where: sql`project_id = ${projectId} and hour < ${from}`,
    },
    {
      table: 'callers',
      key: ['key_id', 'user_agent', 'network'],
      where: sql`last_seen_at < ${from} and ${isOurs('callers')}`,
    },
    {
      table: 'calls',
      key: ['day', 'key_id', 'detail', 'address', 'origin', 'permissions'],
      where: sql`day < ${from - (from % dayMs)} and ${isOurs('calls')}`,
    },
    {
      table: 'acknowledgements',
      key: ['key_id', 'revoked_at', 'decider_id'],
      where: sql`revoked_at < ${from} and ${isOurs('acknowledgements')}`,
    },
  ]
}

async function* deleteInParts(transactions: Transactions, { table, key, where }: Outdated): AsyncIterable<void> {
  const columns = sql.join(key.map((column) => sql.ref(column)))
  const statement = sql`
    delete from ${sql.table(table)}
    where (${columns}) in (select ${columns} from ${sql.table(table)} where ${where} limit ${perStatement})`
  let deleted: bigint | undefined
  do {
    deleted = (await transactions.run((transaction) => statement.execute(transaction))).numAffectedRows
    yield
  } while (deleted === BigInt(perStatement))
}
