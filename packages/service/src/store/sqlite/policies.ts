import type { Kysely, Transaction } from 'kysely'
import { canonicalJson } from '../../audit/canonical-json.ts'
import type { KeyPolicy } from '../../model/key.ts'
import type { Tables } from './tables.ts'

/** Beyond these, policies are hardly shared, and whoever keeps keys in memory keeps their policies, too. */
const maxRemembered = 10_000

/** Policies by number. Each is one object, however many keys have it; rows are never changed or deleted. */
export class Policies {
  readonly #byId = new Map<number, KeyPolicy>()

  /**
   * Policies of these numbers. What a transaction reads is not remembered: its numbers are given again when it is
   * taken back.
   */
  async load(database: Kysely<Tables>, ids: readonly number[]): Promise<(id: number) => KeyPolicy> {
    const found = new Map<number, KeyPolicy>()
    const missing = new Set<number>()
    for (const id of ids) {
      const known = this.#byId.get(id)
      if (known === undefined) missing.add(id)
      else found.set(id, known)
    }
    for (const { id, body } of await read(database, [...missing])) {
      const policy = JSON.parse(body) as KeyPolicy
      found.set(id, policy)
      if (!database.isTransaction) this.#remember(id, policy)
    }
    return (id) => found.get(id)!
  }

  /** Number of a policy, which is written if it is new. */
  async idOf(transaction: Transaction<Tables>, policy: KeyPolicy): Promise<number> {
    const body = canonicalJson(policy as unknown as Parameters<typeof canonicalJson>[0])
    const find = transaction.selectFrom('policies').select('id').where('body', '=', body)
    const known = await find.executeTakeFirst()
    if (known) return known.id
    return (await transaction.insertInto('policies').values({ body }).returning('id').executeTakeFirstOrThrow()).id
  }

  #remember(id: number, policy: KeyPolicy): void {
    const [oldest] = this.#byId.keys()
    if (this.#byId.size >= maxRemembered && oldest !== undefined) this.#byId.delete(oldest)
    this.#byId.set(id, policy)
  }
}

/** As many as SQLite binds in one statement with ease. */
const perQuery = 1000

async function read(database: Kysely<Tables>, ids: readonly number[]) {
  const rows: { id: number; body: string }[] = []
  for (let from = 0; from < ids.length; from += perQuery) {
    const part = ids.slice(from, from + perQuery)
    rows.push(...(await database.selectFrom('policies').select(['id', 'body']).where('id', 'in', part).execute()))
  }
  return rows
}
