import { sql, type Kysely, type SelectQueryBuilder } from 'kysely'
import type { CallCount, KeyCaller, UsageCount } from '../../model/records.ts'
import type { UsageStore } from '../store.ts'
import { callsOf, insertCalls } from './calls.ts'
import { Rows, runEach } from './packed-rows.ts'
import type { Tables } from './tables.ts'
import type { Transactions } from './transactions.ts'

/** More callers of one key than anyone reads; the latest are given. */
const maxCallers = 200

const addUp = 'on conflict do update set count = count + excluded.count'
const addOfKey = `insert into usage (key_id, hour, outcome, project_id, count) values (?, ?, ?, ?, ?) ${addUp}`
const addOfProject = `insert into project_usage (project_id, hour, outcome, count) values (?, ?, ?, ?) ${addUp}`
const addCaller = `
  insert into callers (key_id, user_agent, network, last_seen_at, count) values (?, ?, ?, ?, ?)
  on conflict do update set count = count + excluded.count, last_seen_at = max(last_seen_at, excluded.last_seen_at)`

export class SqliteUsageStore implements UsageStore {
  readonly #reader: Kysely<Tables>
  readonly #transactions: Transactions

  constructor(reader: Kysely<Tables>, transactions: Transactions) {
    this.#reader = reader
    this.#transactions = transactions
  }

  add(counts: Iterable<UsageCount>): Promise<void> {
    const sums = new ProjectSums()
    const ofKeys = Rows.of(counts, (one) => {
      sums.add(one)
      return [one.keyId, one.hour, one.outcome, one.projectId, one.count]
    })
    const ofProjects = Rows.of(sums.all(), (one) => [one.projectId, one.hour, one.outcome, one.count])
    return this.#transactions.run(async (transaction) => {
      await runEach(transaction, addOfKey, ofKeys)
      await runEach(transaction, addOfProject, ofProjects)
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

  addCalls(callers: Iterable<KeyCaller>, calls: readonly CallCount[]): Promise<void> {
    const rows = Rows.of(callers, ({ keyId, userAgent, network, lastSeenAt, count }) => {
      return [keyId, userAgent, network, lastSeenAt, count]
    })
    return this.#transactions.run(async (transaction) => {
      await runEach(transaction, addCaller, rows)
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

type Sum = Pick<UsageCount, 'projectId' | 'hour' | 'outcome'> & { count: number }

/** Of a project there are few: an hour or two, some outcomes. */
class ProjectSums {
  readonly #ofProject = new Map<string, Sum[]>()
  #last: Sum | null = null

  add(one: UsageCount): void {
    const { projectId, hour, outcome, count } = one
    const isSame = (sum: Sum) => sum.outcome === outcome && sum.hour === hour
    if (this.#last?.projectId !== projectId || !isSame(this.#last)) this.#last = this.#sumOf(one, isSame)
    this.#last.count += count
  }

  all(): readonly Sum[] {
    return [...this.#ofProject.values()].flat()
  }

  #sumOf({ projectId, hour, outcome }: UsageCount, isSame: (sum: Sum) => boolean): Sum {
    const sums = this.#ofProject.get(projectId) ?? []
    const known = sums.find(isSame)
    if (known) return known
    const sum = { projectId, hour, outcome, count: 0 }
    this.#ofProject.set(projectId, [...sums, sum])
    return sum
  }
}
