import { sql, type Kysely, type SelectQueryBuilder } from 'kysely'
import type { KeyCaller, UsageCount } from '../../model/records.ts'
import type { UsageStore } from '../store.ts'
import { insertRows } from './insert-rows.ts'
import { numbers, runEach, texts } from './packed-rows.ts'
import type { Tables } from './tables.ts'
import type { Transactions } from './transactions.ts'

/** More callers of one key than anyone reads; the latest are given. */
const maxCallers = 200

const addUp = 'on conflict do update set count = count + excluded.count'
const addOfKey = `insert into usage (key_id, hour, outcome, project_id, count) values (?, ?, ?, ?, ?) ${addUp}`
const columnsOfCount = [
  texts<UsageCount>(({ keyId }) => keyId),
  numbers<UsageCount>(({ hour }) => hour),
  texts<UsageCount>(({ outcome }) => outcome),
  texts<UsageCount>(({ projectId }) => projectId),
  numbers<UsageCount>(({ count }) => count),
]

const addCaller = `
  insert into callers (key_id, user_agent, network, last_seen_at, count) values (?, ?, ?, ?, ?)
  on conflict do update set count = count + excluded.count, last_seen_at = max(last_seen_at, excluded.last_seen_at)`
const columnsOfCaller = [
  texts<KeyCaller>(({ keyId }) => keyId),
  texts<KeyCaller>(({ userAgent }) => userAgent),
  texts<KeyCaller>(({ network }) => network),
  numbers<KeyCaller>(({ lastSeenAt }) => lastSeenAt),
  numbers<KeyCaller>(({ count }) => count),
]

export class SqliteUsageStore implements UsageStore {
  readonly #reader: Kysely<Tables>
  readonly #transactions: Transactions

  constructor(reader: Kysely<Tables>, transactions: Transactions) {
    this.#reader = reader
    this.#transactions = transactions
  }

  add(counts: readonly UsageCount[]): Promise<void> {
    return this.#transactions.run(async (transaction) => {
      await runEach(transaction, addOfKey, counts, columnsOfCount)
      await insertRows(transaction, 'project_usage', sums(counts), addUp)
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

  addCallers(callers: readonly KeyCaller[]): Promise<void> {
    return this.#transactions.run((transaction) => runEach(transaction, addCaller, callers, columnsOfCaller))
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

/** Of a project there are few: an hour or two, some outcomes. */
function sums(counts: readonly UsageCount[]): Tables['project_usage'][] {
  const byProject = new Map<string, Tables['project_usage'][]>()
  for (const { projectId, hour, outcome, count } of counts) {
    let sums = byProject.get(projectId)
    if (sums === undefined) byProject.set(projectId, (sums = []))
    const sum = sums.find((one) => one.outcome === outcome && one.hour === hour)
    if (sum) sum.count += count
    else sums.push({ project_id: projectId, hour, outcome, count })
  }
  return [...byProject.values()].flat()
}
