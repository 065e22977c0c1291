import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Delivery, EventType, OwnerWarning, Webhook } from '../../model/records.ts'
import { StoreConflict, type Note, type Page, type Paged, type WebhookStore } from '../store.ts'
import { positionOf } from './cursor.ts'
import { isUniqueViolation } from './database-error.ts'
import { post, record } from './ledger.ts'
import { boundedLimit, pageOf } from './paging.ts'
import type { Tables } from './tables.ts'
import type { Transactions } from './transactions.ts'

const order = 'deliveries'
/** Warnings in one statement. */
const mostAtOnce = 100

export class SqliteWebhookStore implements WebhookStore {
  readonly #reader: Kysely<Tables>
  readonly #transactions: Transactions

  constructor(reader: Kysely<Tables>, transactions: Transactions) {
    this.#reader = reader
    this.#transactions = transactions
  }

  async insert(webhook: Webhook, note: Note): Promise<void> {
    try {
      await this.#transactions.run(async (transaction) => {
        await transaction.insertInto('webhooks').values(webhookRow(webhook)).execute()
        await record(transaction, webhook.projectId, [webhook.id], note)
      })
    } catch (error) {
      if (isUniqueViolation(error)) throw new StoreConflict('A webhook of this id exists.', { cause: error })
      throw error
    }
  }

  remove(projectId: string, id: string, note: Note): Promise<boolean> {
    return this.#transactions.run(async (transaction) => {
      const { numDeletedRows } = await transaction
        .deleteFrom('webhooks')
        .where('project_id', '=', projectId)
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      if (numDeletedRows === 0n) return false
      await record(transaction, projectId, [id], note)
      return true
    })
  }

  async list(projectId: string): Promise<readonly Webhook[]> {
    const all = this.#reader.selectFrom('webhooks').selectAll().orderBy('created_at').orderBy('id')
    return (await all.where('project_id', '=', projectId).execute()).map(webhookOf)
  }

  emitOnce(warnings: readonly OwnerWarning[], at: number): Promise<number> {
    return this.#transactions.run(async (transaction) => {
      const first = await firstOnes(transaction, warnings, at)
      for (const projectId of new Set(first.map((one) => one.projectId))) {
        const ofProject = first.filter((one) => one.projectId === projectId)
        await post(transaction, projectId, at, ofProject)
      }
      return first.length
    })
  }

  async due(now: number, limit: number): Promise<readonly (Delivery & { readonly url: string })[]> {
    const rows = await this.#reader
      .selectFrom('deliveries')
      .innerJoin('webhooks', 'webhooks.id', 'deliveries.webhook_id')
      .selectAll('deliveries')
      .select('webhooks.url')
      .where('delivered_at', 'is', null)
      .where('failed_at', 'is', null)
      .where('next_attempt_at', '<=', now)
      .where('webhooks.disabled_at', 'is', null)
      .orderBy('next_attempt_at')
      .orderBy('deliveries.seq')
      .limit(limit)
      .execute()
    return rows.map((row) => ({ ...deliveryOf(row), url: row.url }))
  }

  async settle(id: string, outcome: Parameters<WebhookStore['settle']>[1]): Promise<void> {
    await this.#transactions.run((transaction) =>
      transaction
        .updateTable('deliveries')
        .set({
          attempts: outcome.attempts,
          next_attempt_at: outcome.nextAttemptAt,
          delivered_at: outcome.deliveredAt,
          failed_at: outcome.failedAt,
          last_error: outcome.lastError,
        })
        .where('id', '=', id)
        .execute(),
    )
  }

  async deliveries(projectId: string, webhookId: string, page: Page): Promise<Paged<Delivery>> {
    const limit = boundedLimit(page)
    const before = positionOf(order, page.cursor)
    const rows = await this.#reader
      .selectFrom('deliveries')
      .selectAll()
      .where('project_id', '=', projectId)
      .where('webhook_id', '=', webhookId)
      .$if(before !== null, (query) => query.where('seq', '<', before!.seq))
      .orderBy('seq', 'desc')
      .limit(limit + 1)
      .execute()
    return pageOf(rows, limit, order, ({ seq }) => seq, deliveryOf)
  }

  retry(projectId: string, webhookId: string, id: string, note: Note): Promise<Delivery | null> {
    return this.#transactions.run(async (transaction) => {
      const row = await transaction
        .updateTable('deliveries')
        .set({ next_attempt_at: note.at, failed_at: null })
        .where('project_id', '=', projectId)
        .where('webhook_id', '=', webhookId)
        .where('id', '=', id)
        .where('delivered_at', 'is', null)
        .returningAll()
        .executeTakeFirst()
      if (!row) return null
      await record(transaction, projectId, [webhookId], note)
      return deliveryOf(row)
    })
  }
}

async function firstOnes(
  transaction: Transaction<Tables>,
  warnings: readonly OwnerWarning[],
  at: number,
): Promise<readonly OwnerWarning[]> {
  const first: OwnerWarning[] = []
  for (let from = 0; from < warnings.length; from += mostAtOnce) {
    const some = new Map(warnings.slice(from, from + mostAtOnce).map((one) => [nameIn(one), one]))
    const rows = await transaction
      .insertInto('emitted')
      .values([...some.values()].map(({ projectId, name }) => ({ project_id: projectId, name, at })))
      .onConflict((conflict) => conflict.doNothing())
      .returning(['project_id', 'name'])
      .execute()
    for (const row of rows) first.push(some.get(nameIn({ projectId: row.project_id, name: row.name })) as OwnerWarning)
  }
  return first
}

function nameIn({ projectId, name }: Pick<OwnerWarning, 'projectId' | 'name'>): string {
  return `${projectId} ${name}`
}

function webhookRow(webhook: Webhook): Selectable<Tables['webhooks']> {
  return {
    id: webhook.id,
    project_id: webhook.projectId,
    url: webhook.url,
    events: JSON.stringify(webhook.events),
    created_at: webhook.createdAt,
    disabled_at: webhook.disabledAt,
  }
}

function webhookOf(row: Selectable<Tables['webhooks']>): Webhook {
  return {
    id: row.id,
    projectId: row.project_id,
    url: row.url,
    events: JSON.parse(row.events) as EventType[],
    createdAt: row.created_at,
    disabledAt: row.disabled_at,
  }
}

function deliveryOf(row: Selectable<Tables['deliveries']>): Delivery {
  return {
    id: row.id,
    webhookId: row.webhook_id,
    projectId: row.project_id,
    type: row.type as EventType,
    at: row.at,
    payload: JSON.parse(row.payload) as Delivery['payload'],
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    deliveredAt: row.delivered_at,
    failedAt: row.failed_at,
    lastError: row.last_error,
  }
}
