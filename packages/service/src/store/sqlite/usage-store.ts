import { sql, type Kysely, type SelectQueryBuilder } from 'kysely'
import type { CallCount, KeyCaller, UsageCount } from '../../model/records.ts'
import type { UsageStore } from '../store.ts'
import { callsOf, insertCalls } from './calls.ts'
import { insertRows } from './insert-rows.ts'
import type { Tables } from './tables.ts'
import type { Transactions } from './transactions.ts'

/** More callers of one key than anyone reads; the latest are given. */
const maxCallers = 200

export class SqliteUsageStore implements UsageStore {
  readonly #reader: Kysely<Tables>
  readonly #transactions: Transactions

  constructor(reader: Kysely<Tables>, transactions: Transactions) {
    this.#reader = reader
    this.#transactions = transactions
  }

  add(counts: readonly UsageCount[]): Promise<void> {
    const ofKeys = counts.map(({ keyId, projectId, hour, outcome, count }) => ({
      key_id: keyId,
      project_id: projectId,
      hour,
      outcome,
      count,
    }))
    const ofProjects = sums(counts)
    return this.#transactions.run(async (transaction) => {
      const addUp = 'on conflict do update set count = count + excluded.count'
      await insertRows(transaction, 'usage', ofKeys, addUp)
      await insertRows(transaction, 'project_usage', ofProjects, addUp)
    })
  }

  async ofProject(projectId: string, from: number, to: number, keyId: string | null) {
    const ofKey = this.#reader.selectFrom('usage').where('key_id', '=', keyId)
    const ofAll = this.#reader.selectFrom('project_usage')
    const rows = await (keyId === null ? inSpan(ofAll, projectId, from, to) : inSpan(ofKey, projectId, from, to))
    return rows as Pick<UsageCount, 'hour' | 'outcome' | 'count'>[]
  }

  async busiest(projectId: string, { from, to }: { readonly from: number; readonly to: number }, limit: number) {
    const rows = await this.#reader
      .selectFrom('usage')
      .select(({ fn }) => [
        'key_id',
        fn.sum<number>('count').as('calls'),
        sql<number>`sum(case outcome when 'ok' then 0 else count end)`.as('refused'),
      ])
      .where('project_id', '=', projectId)
      .where('hour', '>=', from)
      .where('hour', '<', to)
      .groupBy('key_id')
      .orderBy('calls', 'desc')
      .orderBy('key_id')
      .limit(limit)
      .execute()
    return rows.map(({ key_id, calls, refused }) => ({ keyId: key_id, calls, refused }))
  }

  addCalls(callers: readonly KeyCaller[], calls: readonly CallCount[]): Promise<void> {
    const rows = callers.map(({ keyId, userAgent, network, lastSeenAt, count }) => ({
      key_id: keyId,
      user_agent: userAgent,
      network,
      last_seen_at: lastSeenAt,
      count,
    }))
    return this.#transactions.run(async (transaction) => {
      await insertRows(
        transaction,
        'callers',
        rows,
        `on conflict do update set
           count = count + excluded.count, last_seen_at = max(last_seen_at, excluded.last_seen_at)`,
      )
      await insertCalls(transaction, calls)
    })
  }

  callsOf(keyId: string, span: { readonly from: number; readonly to: number }) {
    return callsOf(this.#reader, keyId, span)
  }

  async callersOf(keyId: string, since: number): Promise<readonly KeyCaller[]> {
    const rows = await this.#reader
      .selectFrom('callers')
      .selectAll()
      .where('key_id', '=', keyId)
      .where('last_seen_at', '>=', since)
      .orderBy('last_seen_at', 'desc')
      .orderBy('user_agent')
      .orderBy('network')
      .limit(maxCallers)
      .execute()
    return rows.map(({ key_id, user_agent, network, last_seen_at, count }) => ({
      keyId: key_id,
      userAgent: user_agent,
      network,
      lastSeenAt: last_seen_at,
      count,
    }))
  }
}

function inSpan<Table extends 'usage' | 'project_usage'>(
  query: SelectQueryBuilder<Tables, Table, object>,
  projectId: string,
  from: number,
  to: number,
) {
  return (query as SelectQueryBuilder<Tables, 'project_usage', object>)
    .select(['hour', 'outcome', 'count'])
    .where('project_id', '=', projectId)
    .where('hour', '>=', from)
    .where('hour', '<', to)
    .orderBy('hour')
    .orderBy('outcome')
    .execute()
}

function sums(counts: readonly UsageCount[]): Tables['project_usage'][] {
  const byHour = new Map<string, Tables['project_usage']>()
  for (const { projectId, hour, outcome, count } of counts) {
    const name = `${projectId} ${hour} ${outcome}`
    const sum = byHour.get(name)
    if (sum) sum.count += count
    else byHour.set(name, { project_id: projectId, hour, outcome, count })
  }
  return [...byHour.values()]
}
