import { sql, type Kysely } from 'kysely'
import type { AuditEntry } from '../../model/records.ts'
import type { AuditFilter, AuditStore, Page, Paged } from '../store.ts'
import { positionOf } from './cursor.ts'
import { auditEntry } from './ledger.ts'
import { boundedLimit, pageOf } from './paging.ts'
import type { Tables } from './tables.ts'

const order = 'audit'
const perExport = 1000

export class SqliteAuditStore implements AuditStore {
  readonly #reader: Kysely<Tables>

  constructor(reader: Kysely<Tables>) {
    this.#reader = reader
  }

  async list(projectId: string, page: Page, filter: AuditFilter): Promise<Paged<AuditEntry>> {
    const limit = boundedLimit(page)
    const before = positionOf(order, page.cursor)
    const { target, action, actorId, from, to } = filter
    const rows = await this.#reader
      .selectFrom('audit')
      .selectAll()
      .select('sequence as seq')
      .where('project_id', '=', projectId)
      .$if(target !== undefined, (query) => query.where('target', '=', target!))
      .$if(action !== undefined, (query) => query.where(isAction(action!)))
      .$if(actorId !== undefined, (query) => query.where('actor_id', '=', actorId!))
      .$if(from !== undefined, (query) => query.where('at', '>=', from!))
      .$if(to !== undefined, (query) => query.where('at', '<', to!))
      .$if(before !== null, (query) => query.where('sequence', '<', before!.seq))
      .orderBy('sequence', 'desc')
      .limit(limit + 1)
      .execute()
    return pageOf(rows, limit, order, ({ seq }) => seq, auditEntry)
  }

  async *export(projectId: string): AsyncIterable<readonly AuditEntry[]> {
    for (let after = 0; ;) {
      const rows = await this.#reader
        .selectFrom('audit')
        .selectAll()
        .where('project_id', '=', projectId)
        .where('sequence', '>', after)
        .orderBy('sequence')
        .limit(perExport)
        .execute()
      const last = rows.at(-1)
      if (last === undefined) return
      yield rows.map(auditEntry)
      after = last.sequence
    }
  }
}

/** `key` is every action of keys: those between `key.` and the character behind the dot. */
const isAction = (action: string) =>
  sql<boolean>`(action = ${action} or (action >= ${`${action}.`} and action < ${`${action}/`}))`
