import {
  sql,
  type AliasableExpression,
  type Kysely,
  type Selectable,
  type SelectQueryBuilder,
  type Transaction,
} from 'kysely'
import type { Check, RefusalCode } from '@why401/core/issuer'
import { networkOf } from '../../model/network.ts'
import { noProject, type RefusalCount, type RefusalRecord, type SeenEnvironment } from '../../model/records.ts'
import {
  mostOwnRefusals,
  type Page,
  type Paged,
  type RefusalClaim,
  type RefusalFilter,
  type RefusalGroup,
  type RefusalStore,
} from '../store.ts'
import { positionOf } from './cursor.ts'
import { insertRows } from './insert-rows.ts'
import { boundedLimit, pageOf } from './paging.ts'
import type { Tables } from './tables.ts'
import type { Transactions } from './transactions.ts'

type Countable = Pick<Tables['refusal_counts'], 'code' | 'environment' | 'network' | 'route' | 'hour' | 'count'>
type Dimension = Parameters<RefusalStore['groups']>[2][number]

const hourMs = 3_600_000
const order = 'refusals'
/** The largest groups are given, the rest would not be read. */
const maxGroups = 1000

export class SqliteRefusalStore implements RefusalStore {
  readonly #reader: Kysely<Tables>
  readonly #transactions: Transactions

  constructor(reader: Kysely<Tables>, transactions: Transactions) {
    this.#reader = reader
    this.#transactions = transactions
  }

  add(records: readonly RefusalRecord[], counts: readonly RefusalCount[]): Promise<void> {
    return this.#transactions.run(async (transaction) => {
      await insertRows(transaction, 'refusals', records.map(refusalRow))
      await insertRows(
        transaction,
        'refusal_counts',
        counts.map(countRow),
        'on conflict do update set count = count + excluded.count',
      )
    })
  }

  byRequestId(requestId: string, claim: RefusalClaim): Promise<RefusalRecord | null> {
    return this.#opened('refusals', requestId, claim)
  }

  addOwn(records: readonly RefusalRecord[]): Promise<void> {
    return this.#transactions.run(async (transaction) => {
      await insertRows(transaction, 'own_refusals', records.map(refusalRow))
      for (const projectId of new Set(records.map((record) => record.projectId)))
        await keepNewest(transaction, projectId)
    })
  }

  ownByRequestId(requestId: string, claim: RefusalClaim): Promise<RefusalRecord | null> {
    return this.#opened('own_refusals', requestId, claim)
  }

  async #opened(
    table: 'refusals' | 'own_refusals',
    requestId: string,
    claim: RefusalClaim,
  ): Promise<RefusalRecord | null> {
    const row = await this.#reader
      .selectFrom(table)
      .selectAll()
      .where('request_id', '=', requestId)
      .$if('projectId' in claim, (query) => query.where('project_id', '=', (claim as { projectId: string }).projectId))
      .$if('possession' in claim, (query) =>
        query.where('possession', '=', (claim as { possession: string }).possession),
      )
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row ? refusalOf(row) : null
  }

  async list(projectId: string, filter: RefusalFilter, page: Page): Promise<Paged<RefusalRecord>> {
    const limit = boundedLimit(page)
    const before = positionOf(order, page.cursor)
    const rows = await filtered(this.#reader, projectId, filter)
      .selectAll()
      .$if(before !== null, (query) => query.where(sql<boolean>`(at, seq) < (${before!.value}, ${before!.seq})`))
      .orderBy('at', 'desc')
      .orderBy('seq', 'desc')
      .limit(limit + 1)
      .execute()
    return pageOf(rows, limit, order, ({ at }) => at, refusalOf)
  }

  async groups(projectId: string, filter: RefusalFilter, by: readonly Dimension[]) {
    const source = filter.keyId === undefined ? this.#counts(projectId, filter) : this.#kept(projectId, filter)
    const grouped = this.#reader
      .selectFrom(source.as('refused'))
      .select(({ fn }) => [fn.sum<number>('count').as('count'), fn.max('hour').as('lastHour')])
      .orderBy('count', 'desc')
      .limit(maxGroups)
    const query = by.reduce((query, name) => query.select(name).groupBy(name).orderBy(name), grouped)
    const groups = await query.execute()
    // Nothing at all sums up to one row of null.
    return (groups as (RefusalGroup | { readonly count: null })[]).filter(
      (group): group is RefusalGroup => group.count !== null,
    )
  }

  /** Exact. */
  #counts(
    projectId: string,
    { from, to, keyspaceId, environment, code, network, route }: RefusalFilter,
  ): AliasableExpression<Countable> {
    return this.#reader
      .selectFrom('refusal_counts')
      .select(['code', 'environment', 'network', 'route', 'hour', 'count'])
      .where('project_id', '=', projectId)
      .where('hour', '>=', startOfHour(from))
      .where('hour', '<', to)
      .$if(keyspaceId !== undefined, (query) => query.where('keyspace_id', '=', keyspaceId!))
      .$if(environment !== undefined, (query) => query.where('environment', '=', environment!))
      .$if(code !== undefined, (query) => query.where('code', '=', code!))
      .$if(network !== undefined, (query) => query.where('network', '=', network!))
      .$if(route !== undefined, (query) => query.where('route', '=', route!))
  }

  /** Counts are not kept by key: of one key, the records are counted. */
  #kept(projectId: string, filter: RefusalFilter): AliasableExpression<Countable> {
    return filtered(this.#reader, projectId, filter).select([
      'code',
      'environment',
      'network',
      'route',
      sql<number>`at - at % ${sql.lit(hourMs)}`.as('hour'),
      sql<number>`1`.as('count'),
    ])
  }
}

function filtered(
  reader: Kysely<Tables>,
  projectId: string,
  { from, to, keyspaceId, environment, code, keyId, network, route }: RefusalFilter,
): SelectQueryBuilder<Tables, 'refusals', object> {
  return reader
    .selectFrom('refusals')
    .where('project_id', '=', projectId)
    .where('at', '>=', from)
    .where('at', '<', to)
    .$if(keyspaceId !== undefined, (query) => query.where('keyspace_id', '=', keyspaceId!))
    .$if(environment !== undefined, (query) => query.where('environment', '=', environment!))
    .$if(code !== undefined, (query) => query.where('code', '=', code!))
    .$if(keyId !== undefined, (query) => query.where('key_id', '=', keyId!))
    .$if(network !== undefined, (query) => query.where('network', '=', network!))
    .$if(route !== undefined, (query) => query.where('route', '=', route!))
}

/** Of a project's own refusals, or nobody's. */
async function keepNewest(transaction: Transaction<Tables>, projectId: string): Promise<void> {
  const most = projectId === noProject ? mostOwnRefusals.ofNobody : mostOwnRefusals.ofProject
  const of = transaction.selectFrom('own_refusals').where('project_id', '=', projectId)
  await transaction
    .deleteFrom('own_refusals')
    .where('project_id', '=', projectId)
    .where('seq', '<=', of.select('seq').orderBy('seq', 'desc').limit(1).offset(most))
    .execute()
}

function startOfHour(at: number): number {
  return at - (at % hourMs)
}

function countRow(count: RefusalCount): Tables['refusal_counts'] {
  const { projectId, keyspaceId, ...rest } = count
  return { project_id: projectId, keyspace_id: keyspaceId ?? '', ...rest }
}

function refusalRow(record: RefusalRecord) {
  return {
    request_id: record.requestId,
    project_id: record.projectId,
    keyspace_id: record.keyspaceId,
    environment: record.environment,
    at: record.at,
    code: record.code,
    key_id: record.keyId,
    fingerprint: record.fingerprint,
    possession: record.possession,
    address: record.caller.address,
    network: networkOf(record.caller.address),
    user_agent: record.caller.userAgent,
    origin: record.caller.origin,
    route: record.route,
    evaluated: JSON.stringify(record.evaluated),
    members: JSON.stringify(record.members),
  }
}

function refusalOf(row: Selectable<Tables['refusals']>): RefusalRecord {
  return {
    requestId: row.request_id,
    projectId: row.project_id,
    keyspaceId: row.keyspace_id,
    environment: row.environment as SeenEnvironment,
    at: row.at,
    code: row.code as RefusalCode,
    keyId: row.key_id,
    fingerprint: row.fingerprint,
    possession: row.possession,
    caller: { address: row.address, userAgent: row.user_agent, origin: row.origin },
    route: row.route,
    evaluated: JSON.parse(row.evaluated) as Check[],
    members: JSON.parse(row.members) as RefusalRecord['members'],
  }
}
